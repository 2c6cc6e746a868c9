/** Every screen in both languages and both colour schemes has no fault that axe can find. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SamplesServer, serveSamples } from '../../worker/dev/samples-server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { pair } from './harness/pair.ts';
import { samples } from './harness/samples.ts';
import { savePage } from './harness/save-page.ts';
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

const faults = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // What is fading in has no contrast yet.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    for (const { id, nodes } of violations)
      found.push(`${scheme}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ')}`);
  }
  return found;
};

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  let chromium: Chromium;
  const { home, careers, other } = samples[language];
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
    await popup.waitForSelector('.preview-row');
    await popup.click('.save .row .button:not(.main)');
    expect(await faults(popup)).toEqual([]);
    await popup.click('#tab-team');
    await popup.waitForSelector('.team li');
    expect(await faults(popup)).toEqual([]);
    await popup.click('#tab-waiting');
    expect(await faults(popup)).toEqual([]);
    await Promise.all([popup.close(), tab.close()]);
  });

  it('the lead list with a lead open, and the options', async () => {
    const list = await chromium.openOwn('leads');
    await (await list.waitForSelector('tbody tr'))?.click();
    await list.waitForSelector('.columns');
    expect(await faults(list)).toEqual([]);
    const options = await chromium.openOwn('options');
    await options.waitForSelector('#connection ~ p');
    expect(await faults(options)).toEqual([]);
    await Promise.all([list.close(), options.close()]);
  });
});
