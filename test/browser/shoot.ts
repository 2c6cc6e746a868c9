/** Screenshots of the real screens for looking at: `npm run shots -- DIR`. Real Worker, real Chromium, sample pages. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from '../../extension/build.ts';
import { receiptSchema } from '../../shared/api/lead.ts';
import type { Language } from '../../shared/words.ts';
import { serveSamples } from '../../worker/dev/samples-server.ts';
import { aCapture } from './harness/a-capture.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { pair } from './harness/pair.ts';
import { samples } from './harness/samples.ts';
import { savePage } from './harness/save-page.ts';
import { launchWorker } from './harness/worker.ts';

const folder = resolve(process.argv[2] ?? 'shots');
await mkdir(folder, { recursive: true });
await build('chrome');
const worker = await launchWorker();
const site = await serveSamples({ port: 0 });
const sitePort = Number(new URL(site.url).port);

const shootIn = async (language: Language, first: boolean): Promise<void> => {
  const chromium = await launchChromium({ sitePort, language });
  try {
    await shootBefore(chromium, language);
    await pair(chromium, worker);
    if (first) {
      for (const address of samples.all) await savePage(chromium, `http://${address}`);
      await saveOther();
    }
    await shootAfter(chromium, language);
  } finally {
    await chromium.close();
  }
};

const schemes = ['light', 'dark'] as const;
const inSchemes = async (page: Page, name: string, width?: number, height = 800): Promise<void> => {
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    if (width) await page.setViewport({ width, height, deviceScaleFactor: 1 });
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) as `${string}.png` });
  }
};

const popupOn = async (chromium: Chromium, address: string, name: string): Promise<void> => {
  const tab = await chromium.open(`http://${address}`);
  const popup = await chromium.clickIcon(tab);
  await popup.waitForSelector('.identity, .empty h1');
  await popup.waitForNetworkIdle();
  await inSchemes(popup, name);
  await popup.evaluate(() => document.querySelector('.preview')?.scrollIntoView());
  await inSchemes(popup, `${name}-preview`);
  await popup.close();
  await tab.close();
};

const shootBefore = async (chromium: Chromium, language: Language): Promise<void> => {
  await popupOn(chromium, samples[language].home, `${language}-popup-unpaired`);
  const options = await chromium.openOwn('options');
  await options.waitForSelector('form');
  await inSchemes(options, `${language}-options-unpaired`, 800);
  await options.close();
};

const shootAfter = async (chromium: Chromium, language: Language): Promise<void> => {
  const { home, careers, job, news, person, other } = samples[language];
  for (const [name, address] of Object.entries({ home, careers, job, news, person, other })) {
    await popupOn(chromium, address, `${language}-popup-${name}`);
  }
  const tab = await chromium.open(`http://${home}`);
  const popup = await chromium.clickIcon(tab);
  await popup.waitForSelector('#tab-team');
  await popup.click('#tab-team');
  await popup.waitForSelector('.team li');
  await inSchemes(popup, `${language}-popup-team`);
  await popup.click('.team li button');
  await popup.waitForSelector('#panel-team .standing .link');
  await inSchemes(popup, `${language}-popup-account`);
  await popup.click('#tab-waiting');
  await inSchemes(popup, `${language}-popup-waiting`);
  await popup.close();
  const panel = await chromium.openOwn('sidepanel');
  await panel.waitForSelector('.empty h1, .identity');
  await inSchemes(panel, `${language}-panel-narrow`, 320, 700);
  await panel.close();
  const list = await chromium.openOwn('dashboard');
  await list.waitForSelector('tbody tr');
  await inSchemes(list, `${language}-list`, 1280);
  await list.click('tbody tr');
  await list.waitForSelector('.account-columns');
  await inSchemes(list, `${language}-list-open`, 1280, 900);
  await inSchemes(list, `${language}-list-narrow`, 480, 900);
  await list.keyboard.type('?');
  await list.waitForSelector('dialog.keys');
  await inSchemes(list, `${language}-keys`, 1280);
  await list.close();
  await shootAccounts(chromium, language);
  await shootSettings(chromium, language);
  const options = await chromium.openOwn('options');
  await options.waitForSelector('#connection ~ p');
  await inSchemes(options, `${language}-options`, 800);
  await inSchemes(options, `${language}-options-narrow`, 360);
};

const shootSettings = async (chromium: Chromium, language: Language): Promise<void> => {
  for (const page of ['team', 'devices', 'alerts', 'privacy', 'webhooks', 'data', 'log']) {
    const settings = await chromium.openOwn('dashboard', `#/${page}`);
    await settings.waitForSelector('.settings section');
    await settings.waitForNetworkIdle();
    await inSchemes(settings, `${language}-${page}`, 1280, 900);
    await inSchemes(settings, `${language}-${page}-narrow`, 360, 900);
    await settings.close();
  }
};

/** An account as a page, and the pair that the other company of its telephone number makes with it. */
const shootAccounts = async (chromium: Chromium, language: Language): Promise<void> => {
  const pairs = await chromium.openOwn('dashboard', '#/accounts');
  await pairs.waitForSelector('.same-company li');
  await inSchemes(pairs, `${language}-same`, 1280);
  const page = await pairs.$eval('.same-company li a', (link) => (link as HTMLAnchorElement).hash);
  await (await pairs.$('.same-company li .button'))?.click();
  await pairs.waitForSelector('dialog.merge table');
  await inSchemes(pairs, `${language}-merge`, 1280);
  await pairs.close();
  const account = await chromium.openOwn('dashboard', page);
  await account.waitForSelector('.account-columns');
  await account.waitForNetworkIdle();
  await inSchemes(account, `${language}-account`, 1280, 1200);
  await inSchemes(account, `${language}-account-narrow`, 480, 1600);
  await account.click('.account-columns > section:nth-child(2) > .row .link');
  await account.waitForSelector('.split');
  await inSchemes(account, `${language}-split`, 1280, 900);
  await account.close();
};

/** A second company that answers the first one's telephone. */
const saveOther = async (): Promise<void> => {
  const base = aCapture();
  const said = <T>(value: T) => ({ value, evidence: { quote: String(value), rule: 'text.sentence' } });
  await worker.api('/v1/captures', receiptSchema, 'POST', {
    ...base,
    page: { ...base.page, url: 'https://northwind-automation.example/', title: 'Northwind Automation' },
    company: {
      ...base.company,
      name: said('Northwind Automation'),
      domain: said('northwind-automation.example'),
      phones: [said('+47 00 00 01 00')],
    },
  });
};

await shootIn('en', true);
await shootIn('zh', false);
await site.close();
await worker.close();
console.log(folder);
