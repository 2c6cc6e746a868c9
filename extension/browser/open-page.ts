/** Opens one of our own pages; one that is open already comes to the front. */
import { browser } from 'wxt/browser';

/** @param hash with its `#`, or empty */
export const openPage = async (page: 'dashboard' | 'options', hash = ''): Promise<void> => {
  const address = browser.runtime.getURL(`/${page}.html`);
  const url = address + hash;
  const open = await findOpen(address);
  if (!open) return void (await browser.tabs.create({ url }));
  // A change of the fragment alone does not load the page anew.
  await browser.tabs.update(open.tabId, { active: true, ...(hash && { url }) });
  await browser.windows.update(open.windowId, { focused: true });
};

const findOpen = async (address: string): Promise<{ tabId: number; windowId: number } | null> => {
  // Firefox does not list its contexts; a second tab there is no harm.
  if (!browser.runtime.getContexts) return null;
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return tabs.find(({ documentUrl }) => documentUrl?.split('#')[0] === address) ?? null;
};
