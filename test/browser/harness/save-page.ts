/** Saves a page as a member does: opens it, clicks the icon, presses Save, waits until the team has it. */
import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** @param look at the popup once the page is saved, before it is closed */
export const savePage = async (
  chromium: Chromium,
  url: string,
  look: (popup: Page) => Promise<void> = async () => undefined,
): Promise<void> => {
  const tab = await chromium.open(url);
  const popup = await chromium.clickIcon(tab);
  // Pressed as an element and not at a place: what the Worker answers about the company comes in above it.
  await popup.waitForSelector('.save .main:not(:disabled)');
  await popup.$eval('.save .main', (button) => (button as HTMLElement).click());
  // Only a page that has arrived offers its lead.
  await popup.waitForFunction(() =>
    document.querySelector('.save p .grow + .link')?.textContent?.match(/lead|线索|潛在客戶/),
  );
  await look(popup);
  await popup.close();
  await tab.close();
};
