/** The tab in front. Its address and title are given to us only after a click on our icon there (activeTab). */
import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  url: string | null;
  title: string | null;
}

export const findActiveTab = async (): Promise<ActiveTab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url || null, title: tab.title || null };
};
