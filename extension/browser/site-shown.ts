/** On a site that a member lets us follow: that a page of it is in front. Of what is in the page nothing is said. */
import { browser } from 'wxt/browser';
import { onWindowTold, tellWindow } from './window-channel.ts';

/** What our script there, its call and the panel's channel are called. */
export const script = 'always-on';

/** A tab with a page of such a site in front. */
export interface ShownTab {
  id: number;
  windowId: number;
  url: string;
}

/** Run in the page, where it reads and changes nothing. */
export const tellWhenShown = (): void => {
  const tell = (): void => {
    if (document.visibilityState !== 'visible') return;
    try {
      browser.runtime.connect({ name: script });
    } catch {
      // The extension was updated or removed under the page.
      document.removeEventListener('visibilitychange', tell);
    }
  };
  document.addEventListener('visibilitychange', tell);
  tell();
};

/** Call it while the background's script first runs. */
export const onShown = (shown: (tab: ShownTab) => void): void => {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== script) return;
    const { tab, url, frameId } = port.sender ?? {};
    port.disconnect();
    if (tab?.id !== undefined && url && frameId === 0) shown({ id: tab.id, windowId: tab.windowId, url });
  });
};

/** Those tabs that show a page of these sites just now. */
export const findShown = async (sites: readonly string[]): Promise<ShownTab[]> => {
  if (sites.length === 0) return [];
  const tabs = await browser.tabs.query({ active: true, url: [...sites] });
  return tabs.flatMap(({ id, windowId, url }) => (id !== undefined && url ? [{ id, windowId, url }] : []));
};

/** Whether a tab still shows the site that it did: an answer may come when it has gone elsewhere. */
export const isStillThere = async ({ id, url }: ShownTab): Promise<boolean> => {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab?.url !== undefined && new URL(tab.url).host === new URL(url).host;
};

/** To the side panel of that window, if it is open. */
export const tellFollowed = (windowId: number): void => tellWindow(script, windowId);

/** @returns lets go of the listener */
export const onFollowed = (listener: () => void): (() => void) => onWindowTold(script, listener);
