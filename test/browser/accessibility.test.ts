/** Every screen in every language, colour scheme and contrast has no fault that axe can find, and nothing moves, by itself or when its data comes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../extension/ui/dashboard/route.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { locales } from '../../shared/format/when.ts';
import { type ScreenLanguage, screenLanguages } from '../../shared/words.ts';
import { type SamplesServer, serveSamples } from '../../worker/dev/samples-server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { pair } from './harness/pair.ts';
import { samples } from './harness/samples.ts';
import { savePage } from './harness/save-page.ts';
import { shiftsOf } from './harness/shifts-of.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let worker: TestWorker;
let site: SamplesServer;
let axe: string;
beforeAll(async () => {
  worker = await launchWorker();
  site = await serveSamples({ port: 0 });
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => {
  await site?.close();
  await worker?.close();
});

type Look = readonly ['light' | 'dark', 'no-preference' | 'more'];
const light: Look = ['light', 'no-preference'];
const dark: Look = ['dark', 'no-preference'];
/** Colours are no matter of language: the languages after the first show the layout. */
const looksIn: Record<ScreenLanguage, readonly Look[]> = {
  en: [light, dark, ['light', 'more'], ['dark', 'more']],
  zh: [light, dark],
  'zh-Hant': [light],
};

/** Runs in the page. @param enhanced seven to one, as who asks for more contrast is owed. */
const runAxe = async (enhanced: boolean): Promise<AxeResults['violations']> => {
  const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run({ rules: { 'color-contrast-enhanced': { enabled: enhanced } } });
  return violations;
};

const faultsOf = async (page: Page, looks: readonly Look[]): Promise<string[]> => {
  const found: string[] = [];
  // Puppeteer's own call knows of no contrast.
  const session = await page.createCDPSession();
  for (const [scheme, contrast] of looks) {
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-contrast', value: contrast },
        // What is fading in has no contrast yet.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await page.evaluate(axe);
    const violations = await page.evaluate(runAxe, contrast === 'more');
    for (const { id, nodes } of violations)
      found.push(`${scheme} ${contrast}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ')}`);
    if (await page.evaluate(() => document.getAnimations().length)) found.push(`${scheme}: something moves`);
  }
  await session.detach();
  return found;
};

describe.each(screenLanguages)('in %s', (language) => {
  let chromium: Chromium;
  const faults = (page: Page) => faultsOf(page, looksIn[language]);
  const { home, careers, other } = samples[language === 'en' ? 'en' : 'zh'];
  beforeAll(async () => {
    chromium = await launchChromium({ language, sitePort: Number(new URL(site.url).port) });
    await pair(chromium, worker);
    await savePage(chromium, `http://${careers}`);
  });
  afterAll(() => chromium?.close());

  it.each([
    ['a page of the team’s', home],
    ['a page that is no prospect’s', other],
  ])('the popup on %s', async (_kind, address) => {
    const tab = await chromium.open(`http://${address}`);
    const popup = await chromium.clickIcon(tab);
    await popup.waitForSelector('.preview-row', { visible: true });
    expect(await shiftsOf(popup)).toEqual([]);
    await popup.click('.save .row .button:not(.main)');
    expect(await faults(popup)).toEqual([]);
    await popup.click('#tab-team');
    await popup.waitForSelector('.team li');
    expect(await faults(popup)).toEqual([]);
    await popup.click('#tab-waiting');
    expect(await faults(popup)).toEqual([]);
    await Promise.all([popup.close(), tab.close()]);
  });

  it.each(pages.filter((name) => name !== 'leads'))('the dashboard’s page %s', async (name) => {
    const page = await chromium.openOwn('dashboard', `#/${name}`);
    await page.waitForSelector('main :is(section, .empty)');
    await page.waitForNetworkIdle();
    expect(await shiftsOf(page)).toEqual([]);
    await page.$$eval('.settings details', (all) => {
      for (const one of all) one.open = true;
    });
    await page.waitForNetworkIdle();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('an account’s page', async () => {
    const { leads } = await worker.api('/v1/leads', leadPageSchema);
    const page = await chromium.openOwn('dashboard', `#/accounts/${leads[0]?.id}`);
    await page.waitForSelector('.account-columns', { visible: true });
    await page.waitForNetworkIdle();
    expect(await shiftsOf(page)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('the lead list with a lead open, and the options', async () => {
    const list = await chromium.openOwn('dashboard');
    const lead = await list.waitForSelector('tbody tr');
    expect(await shiftsOf(list)).toEqual([]);
    await lead?.click();
    await list.waitForSelector('.account-columns');
    expect(await faults(list)).toEqual([]);
    expect(await list.evaluate(() => document.documentElement.lang)).toBe(locales[language]);
    const options = await chromium.openOwn('options');
    await options.waitForSelector('#connection ~ p');
    expect(await shiftsOf(options)).toEqual([]);
    expect(await faults(options)).toEqual([]);
    await Promise.all([list.close(), options.close()]);
  });
});
