/** Opens one of our own pages; one that is open already comes to the front. */
import { browser } from 'wxt/browser';

export const openPage = async (page: 'leads' | 'options', hash = ''): Promise<void> => {
  if (page === 'options' && !hash) return browser.runtime.openOptionsPage();
  await browser.tabs.create({
    url: browser.runtime.getURL(`/${page}.html`) + hash.replace(/^(?=[^#])/, '#'),
  });
};
