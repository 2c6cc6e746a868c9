/** Opens a page of evidence in a new tab, at the quote where there is one. */
import { browser } from 'wxt/browser';
import { withTextFragment } from './text-fragment.ts';

export const openAtQuote = async (url: string, quote: string | null): Promise<void> => {
  await browser.tabs.create({ url: withTextFragment(url, quote) });
};
