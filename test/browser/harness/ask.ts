/** Speaks to the background as our own pages do. */
import type { Page } from 'puppeteer-core';
import type { Messages } from '../../../extension/browser/messages.ts';
import { until } from './until.ts';

/** @param page one of our own: web pages are not listened to. Asks again where the background was stopped meanwhile. */
export const ask = async <Type extends keyof Messages>(
  page: Page,
  type: Type,
  ...[data]: Parameters<Messages[Type]>
): Promise<ReturnType<Messages[Type]>> => {
  const send = () =>
    page
      .evaluate((message) => chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message }), {
        type,
        data,
      } as { type: string })
      .catch((error: unknown) => {
        if (/Receiving end does not exist/.test(String(error))) return null;
        throw error;
      });
  // A link pairs once: that question is not put twice.
  const { res, err } = await until('the background answers', () =>
    type === 'pair' ? send() : Promise.race([send(), silence()]),
  );
  if (err) throw Object.assign(new Error(err.message), { name: err.name, code: err.code });
  return res;
};

/** A background that is stopped as a question arrives may take it along without a word. */
const silence = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, 10_000, null));
