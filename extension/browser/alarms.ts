/** The one timer that outlives the service worker. */
import { browser } from 'wxt/browser';

const name = 'sync';
/** Browsers let no alarm ring sooner. */
const soonest = 30_000;

export const onAlarm = (ring: () => void): void => {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
};

/** @param at milliseconds since 1970; replaces an alarm that was set before. */
export const setAlarm = (at: number, now: number): Promise<void> =>
  browser.alarms.create(name, { when: Math.max(at, now + soonest) });

export const clearAlarm = async (): Promise<void> => {
  await browser.alarms.clear(name);
};
