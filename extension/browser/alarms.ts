/** The timers that outlive the service worker: one for what waits to be sent, one that looks for new signals. */
import { browser } from 'wxt/browser';

const sync = 'sync';
const alerts = 'alerts';
/** Browsers let no alarm ring sooner. */
const soonest = 30_000;
const alertMinutes = 10;

export const onAlarm = (ring: { sync(): void; alerts(): void }): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === sync) ring.sync();
    if (name === alerts) ring.alerts();
  });
};

/** @param at milliseconds since 1970; replaces an alarm that was set before. */
export const setAlarm = (at: number, now: number): Promise<void> =>
  browser.alarms.create(sync, { when: Math.max(at, now + soonest) });

export const clearAlarm = async (): Promise<void> => {
  await browser.alarms.clear(sync);
};

/** Rings every ten minutes, the first time at once; where it does so already, it goes on. */
export const setAlertAlarm = async (): Promise<void> => {
  if (await browser.alarms.get(alerts)) return;
  await browser.alarms.create(alerts, { delayInMinutes: 0.5, periodInMinutes: alertMinutes });
};

export const clearAlertAlarm = async (): Promise<void> => {
  await browser.alarms.clear(alerts);
};
