/** Speaks to the background as our own pages do. */
import type { Page } from 'puppeteer-core';
import type { Messages } from '../../../extension/browser/messages.ts';

/** @param page one of our own: web pages are not listened to. */
export const ask = async <Type extends keyof Messages>(
  page: Page,
  type: Type,
  ...[data]: Parameters<Messages[Type]>
): Promise<ReturnType<Messages[Type]>> => {
  const { res, err } = await page.evaluate(
    (message) => chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message }),
    { type, data } as { type: string },
  );
  if (err) throw Object.assign(new Error(err.message), { name: err.name, code: err.code });
  return res;
};
