/** A member's keyboard: goes to what it wants by Tab, and says where it could not get. */
import type { Page } from 'puppeteer-core';

const most = 120;

/** Tabs on until `selector` has the focus; what cannot be reached so cannot be used by keyboard. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector);
  for (let step = 0; step < most; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${selector}`);
};

/** Asks to do it and says yes: the way back has the focus first. */
export const confirmBy = async (page: Page, button: string): Promise<void> => {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.confirm .button:last-child'));
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
};
