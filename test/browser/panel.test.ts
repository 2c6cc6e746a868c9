/** The side panel stays: the shortcut reads one profile after the other into it, and the next gets the tags of the last. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Site, serveSite } from './harness/site.ts';
import { until } from './harness/until.ts';

let chromium: Chromium;
let site: Site;

beforeAll(async () => {
  site = await serveSite((address) => {
    const name = address.endsWith('/ana/') ? 'Ana Example' : 'Ben Sample';
    return `<title>${name} - Head of Sales - Northwind Robotics | LinkedIn</title><link rel="icon" href="data:,"><h1>${name}</h1>`;
  });
  chromium = await launchChromium({ sitePort: site.port });
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** The shortcut as the browser tells of it. Of the grant that comes with it, that of a click on the icon stands in. */
const pressShortcut = async (tab: Page) => {
  await (await chromium.clickIcon(tab)).close();
  await tab.bringToFront();
  const background = await chromium.background();
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(name: string, tab: object | undefined): void };
    };
    onCommand.dispatch('read-in-panel', tab);
  });
};
const shows = (panel: Page, name: string) =>
  until(`the panel shows ${name}`, () =>
    panel
      .$$eval('.preview textarea', (fields) => fields.map((one) => (one as HTMLTextAreaElement).value))
      .then((values) => values.includes(name)),
  );

it('reads several profiles in a row, with the tags of the one before', async () => {
  // A page of ours in the window stands in for the panel, which opens on a member's own key alone.
  const panel = await chromium.openOwn('sidepanel');
  const first = await chromium.open('http://www.linkedin.example/in/ana/');
  await pressShortcut(first);
  await shows(panel, 'Ana Example');
  await panel.$eval('.save .row .button:not(.main)', (button) => (button as HTMLElement).click());
  await panel.waitForSelector('.tags input');
  await panel.$eval('.tags input', (field) => {
    (field as HTMLInputElement).value = 'spring,';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await panel.waitForSelector('.tags .chip');
  await panel.$eval('.save .main', (button) => (button as HTMLElement).click());
  await panel.waitForSelector('.save .progress');
  await first.close();

  const second = await chromium.open('http://www.linkedin.example/in/ben/');
  await pressShortcut(second);
  await shows(panel, 'Ben Sample');
  expect(
    await panel.$$eval('.tags .chip', (chips) => chips.map((chip) => chip.firstChild?.textContent)),
  ).toEqual(['spring']);
  await panel.$eval('.save .main', (button) => (button as HTMLElement).click());
  const kept = await until('both are kept', async () => {
    const outbox = await panel.evaluate(() =>
      chrome.runtime.sendMessage({ id: 1, type: 'outbox', timestamp: Date.now() }),
    );
    return outbox.res.length === 2 && outbox.res;
  });
  expect(kept.map(({ capture }: { capture: { tags: string[] } }) => capture.tags)).toEqual([
    ['spring'],
    ['spring'],
  ]);
});
