/** A member's keyboard: goes to what it wants by Tab, and says where it could not get. */
import type { Page } from 'puppeteer-core';

const most = 120;

/** Tabs on until `selector` has the focus; what cannot be reached so cannot be used by keyboard. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector, { visible: true });
  for (let step = 0; step < most; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${selector}`);
};

/** As tabTo, to what a screen reader calls so. */
export const tabToName = async (page: Page, name: string): Promise<void> => {
  const named = `aria/${name}`;
  await page.waitForSelector(named, { visible: true });
  for (let step = 0; step < most; step++) {
    for (const one of await page.$$(named))
      if (await one.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to “${name}”`);
};

/** Arrows through the list that has the focus until it says so. */
export const chooseByArrows = async (page: Page, label: string): Promise<void> => {
  const chosen = () =>
    page.evaluate(() => {
      const list = document.activeElement;
      return list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.label ?? '') : null;
    });
  await page.keyboard.press('Home');
  for (let step = 0; step < most; step++) {
    if ((await chosen()) === label) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No arrow leads to “${label}”`);
};

/** Does it by the list of commands: Ctrl+K, its name, Enter. */
export const command = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.waitForSelector('dialog.palette[open] input');
  await page.keyboard.type(name);
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.palette [aria-selected="true"] .clip')].some(
        (one) => one.textContent === wanted,
      ),
    {},
    name,
  );
  await page.keyboard.press('Enter');
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
