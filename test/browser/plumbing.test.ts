/** Between pages, popup and background: who is listened to, and what the menu does. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCapture } from './harness/a-capture.ts';
import { ask } from './harness/ask.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Site, serveSite } from './harness/site.ts';
import { until } from './harness/until.ts';

let chromium: Chromium;
let site: Site;
let own: Page;

beforeAll(async () => {
  site = await serveSite(
    (address) => `<title>${address}</title><link rel="icon" href="data:,"><h1>${address}</h1>`,
  );
  chromium = await launchChromium({ sitePort: site.port });
  own = await chromium.openOwn('dashboard');
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

it('a script in a web page’s process is not listened to', async () => {
  const tab = await chromium.open('http://northwind.example/');
  await chromium.clickIcon(tab);
  const answer = await own.evaluate(async () => {
    const tab = (await chrome.tabs.query({})).find((t) => t.url?.startsWith('http://northwind.example/'));
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => chrome.runtime.sendMessage({ id: 1, type: 'connection', timestamp: Date.now() }),
    });
    return frame?.result as { res?: unknown; err?: { message: string } };
  });
  expect(answer.res).toBeUndefined();
  expect(answer.err?.message).toMatch(/own pages/);
  await tab.close();
});

it('a question that wakes the background is answered', async () => {
  await ask(own, 'save', aCapture());
  await chromium.stopBackground();
  expect(await ask(own, 'outbox')).toHaveLength(1);
});

it('the menu on selected words opens the popup, which takes them up once', async () => {
  const tab = await chromium.open('http://northwind.example/');
  // Of the grant that the menu's click gives, the icon's stands in: a menu cannot be clicked from here.
  await (await chromium.clickIcon(tab)).close();
  await tab.bringToFront();
  const popup = chromium.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  const background = await chromium.background();
  await background.evaluate(async () => {
    const kept: unknown[] = [];
    Object.assign(globalThis, { kept });
    chrome.storage.session.onChanged.addListener(({ selection }) => kept.push(selection?.newValue ?? null));
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(info: object, tab: object | undefined): void };
    };
    onClicked.dispatch({ menuItemId: 'save-selection', selectionText: 'hiring in Berlin' }, tab);
  });
  await popup;
  const kept = await until('the popup has taken the words up', async () => {
    const changes = await background.evaluate(() => (globalThis as unknown as { kept: unknown[] }).kept);
    return changes.length === 2 && changes;
  });
  expect(kept).toEqual([
    expect.objectContaining({ url: 'http://northwind.example/', text: 'hiring in Berlin' }),
    null,
  ]);
  expect(chromium.errors).toEqual([]);
});

it('the menus are there from the first moment', async () => {
  const background = await chromium.background();
  // The only way to see whether an entry is there is to change it.
  const titles = await background.evaluate(async () => {
    const there = (id: string) =>
      chrome.contextMenus.update(id, {}).then(
        () => true,
        () => false,
      );
    return {
      selection: await there('save-selection'),
      panel: await there('open-panel'),
      other: await there('other'),
    };
  });
  expect(titles).toEqual({ selection: true, panel: true, other: false });
});
