/** Connects a browser to a Worker as a member does: the pairing link in a tab, the icon, one click. */
import type { Chromium } from './chromium.ts';
import type { TestWorker } from './worker.ts';

export const pair = async (chromium: Chromium, worker: Pick<TestWorker, 'pairingLink'>): Promise<void> => {
  const tab = await chromium.open(await worker.pairingLink());
  const popup = await chromium.clickIcon(tab);
  const button = await popup.waitForSelector('.empty .button.main');
  await button?.click();
  await popup.waitForSelector('.empty[role="status"]');
  await popup.close();
  await tab.close();
};
