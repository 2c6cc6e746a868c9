/** Saves a page as a member does: opens it, clicks the icon, presses Save, waits until the team has it. */
import type { Chromium } from './chromium.ts';

export const savePage = async (chromium: Chromium, url: string): Promise<void> => {
  const tab = await chromium.open(url);
  const popup = await chromium.clickIcon(tab);
  const button = await popup.waitForSelector('.save .main:not(:disabled)');
  await button?.click();
  // Only a page that has arrived offers its lead.
  await popup.waitForFunction(() =>
    document.querySelector('.save p .grow + .link')?.textContent?.match(/lead|线索|潛在客戶/),
  );
  await popup.close();
  await tab.close();
};
