/** Words selected for saving through the context menu, until the popup takes them up. Gone with the browser. */
import { browser } from 'wxt/browser';

export interface PendingSelection {
  tabId: number;
  url: string;
  text: string;
}

const key = 'selection';

export const keepSelection = (selection: PendingSelection): Promise<void> =>
  browser.storage.session.set({ [key]: selection });

/** Takes the words out if they are of this tab and page; words of another page wait for that one. */
export const takeSelection = async (tabId: number, url: string): Promise<string | null> => {
  const { [key]: kept } = await browser.storage.session.get<{ [key]?: PendingSelection }>(key);
  if (!kept || kept.tabId !== tabId || kept.url !== url) return null;
  await browser.storage.session.remove(key);
  return kept.text;
};
