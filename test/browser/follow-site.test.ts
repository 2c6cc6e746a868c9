/** "Always on this site": a site that a member lets Whynow follow is looked up by its domain, and no other site is. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptSchema } from '../../shared/api/lead.ts';
import { aCapture } from './harness/a-capture.ts';
import { ask } from './harness/ask.ts';
import { type BadLine, openBadLine } from './harness/bad-line.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Site, serveSite } from './harness/site.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

const followed = 'http://northwind.example/*';
const unknown = 'http://orchard.example/*';
let worker: TestWorker;
let line: BadLine;
let chromium: Chromium;
let site: Site;

beforeAll(async () => {
  site = await serveSite((address) => {
    const name = address.startsWith('orchard') ? 'Orchard Health' : 'Northwind Robotics';
    return `<title>${name}</title><link rel="icon" href="data:,"><h1>${name}</h1><p>${name} builds robots.</p>`;
  });
  worker = await launchWorker();
  line = await openBadLine(worker.origin);
  chromium = await launchChromium({ sitePort: site.port, hosts: [followed, unknown] });
  const own = await chromium.openOwn('options');
  await ask(own, 'pair', (await worker.pairingLink()).replace(worker.origin, line.origin));
  await own.close();
  await worker.api('/v1/captures', receiptSchema, 'POST', aCapture({}));
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([line?.close(), worker?.close(), site?.close()]);
});

const badgeOf = async (url: string) =>
  (await chromium.background()).evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error(`No tab shows ${wanted}`);
    const { id: tabId } = tab;
    return {
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, url);
const lookups = () => line.requests.filter((one) => JSON.stringify(one).includes('/v1/lookup')).length;
const registered = async () =>
  (await chromium.background()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
const inPanel = (panel: Page, words: string) =>
  until(`the panel shows ${words}`, () =>
    panel.$eval('main', (main) => main.textContent ?? '').then((text) => text.includes(words)),
  );

describe('a site', () => {
  it('is offered to be followed at the end of a page that was read, and says first what follows', async () => {
    const tab = await chromium.open('http://northwind.example/');
    const popup = await chromium.clickIcon(tab);
    await popup.waitForSelector('.follow .link');
    expect(await popup.$eval('.follow', (one) => one.textContent)).toBe('Always on northwind.example');
    await popup.$eval('.follow .link', (one) => (one as HTMLElement).click());
    await popup.waitForSelector('.follow .main');
    expect(await popup.$eval('.follow', (one) => one.textContent)).toContain('asked about this domain');
    await popup.close();
    await tab.close();
  });

  it('is asked of the browser by itself and within the click, and no other site is', async () => {
    const tab = await chromium.open('http://northwind.example/');
    const popup = await chromium.clickIcon(tab);
    // The browser's own window of the question is out of a script's reach: what is put to it is what can be seen.
    await popup.evaluate(() => {
      const put: unknown[] = [];
      Object.assign(globalThis, { put });
      chrome.permissions.request = async (wanted: chrome.permissions.Permissions) => {
        put.push({ ...wanted, inClick: navigator.userActivation.isActive });
        return false;
      };
    });
    await popup.waitForSelector('.follow .link');
    await popup.$eval('.follow .link', (one) => (one as HTMLElement).click());
    await popup.waitForSelector('.follow .main');
    await popup.focus('.follow .main');
    await popup.keyboard.press('Enter');
    // The answer is no: it is offered again, and nothing is followed.
    await popup.waitForSelector('.follow .link');
    expect(await popup.evaluate(() => (globalThis as unknown as { put: unknown[] }).put)).toEqual([
      { origins: [followed], inClick: true },
    ]);
    expect(await registered()).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('has its score on the icon once it is followed, and is asked about once', async () => {
    await chromium.letInto(followed, true);
    await until('the script stands there', async () => (await registered()).includes(followed));
    const tab = await chromium.open('http://northwind.example/');
    await until('the score', async () => /^\d+$/.test((await badgeOf(tab.url())).text));
    expect((await badgeOf(tab.url())).title).toMatch(/^Whynow: Northwind Robotics, score \d+, /);
    const asked = lookups();

    await tab.goto('http://northwind.example/about');
    await until('the score again', async () => /^\d+$/.test((await badgeOf(tab.url())).text));
    await tab.goto('http://elsewhere.example/');
    expect((await badgeOf(tab.url())).text).toBe('');
    expect(lookups()).toBe(asked);
    await tab.close();
  });

  it('that the team did not know has its score on the icon as soon as it is saved', async () => {
    await chromium.letInto(unknown, true);
    await until('the script stands there', async () => (await registered()).includes(unknown));
    const asked = lookups();
    const tab = await chromium.open('http://orchard.example/');
    await until('the team was asked', async () => lookups() > asked);
    expect((await badgeOf(tab.url())).text).toBe('');
    const popup = await chromium.clickIcon(tab);
    await popup.waitForSelector('.save .main:not(:disabled)');
    await popup.$eval('.save .main', (button) => (button as HTMLElement).click());
    await popup.waitForSelector('.save .progress');
    await popup.close();
    // Until it has arrived the icon says that one page waits.
    const says = /^Whynow: Orchard Health, score \d+, /;
    await until('the score', async () => says.test((await badgeOf(tab.url())).title));
    await tab.close();
    await chromium.letInto(unknown, false);
  });

  it('is read into a panel that is open when a page of it comes to the front', async () => {
    const panel = await chromium.openOwn('sidepanel');
    const tab = await chromium.open('http://northwind.example/');
    await inPanel(panel, 'Northwind Robotics');
    await Promise.all([panel.close(), tab.close()]);
  });

  it('stands in the options while it is followed, and is let go of', async () => {
    const options = await chromium.openOwn('options');
    await options.waitForSelector('[aria-label="Stop following northwind.example"]');
    await options.close();
    await chromium.letInto(followed, false);
    await until('nothing stands there', async () => (await registered()).length === 0);
    const asked = lookups();
    const tab = await chromium.open('http://northwind.example/');
    expect((await badgeOf(tab.url())).text).toBe('');
    expect(lookups()).toBe(asked);
    expect(chromium.errors).toEqual([]);
  });
});
