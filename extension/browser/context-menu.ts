/** Our two entries: one on selected text, one on our icon. */
import { browser } from 'wxt/browser';

export interface ContextMenu {
  /** `url` is the page's, also where the words stand in a frame of it. Called at once, with the user's gesture. */
  saveSelection(selection: { tabId: number; windowId: number; url: string; text: string }): void;
  openPanel(windowId: number): void;
}

const canPanel = 'sidePanel' in browser;

/** Entries outlive the service worker: written at install and at start, since the browser's language may change. */
export const writeContextMenu = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'save-selection',
    title: browser.i18n.getMessage('saveSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  if (!canPanel) return;
  browser.contextMenus.create({
    id: 'open-panel',
    title: browser.i18n.getMessage('openPanel'),
    contexts: ['action'],
  });
};

export const onContextMenu = (menu: ContextMenu): void => {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === 'open-panel') return menu.openPanel(tab.windowId);
    const url = tab.url ?? info.pageUrl;
    if (info.menuItemId !== 'save-selection' || !info.selectionText || !url) return;
    menu.saveSelection({ tabId: tab.id, windowId: tab.windowId, url, text: info.selectionText });
  });
};
