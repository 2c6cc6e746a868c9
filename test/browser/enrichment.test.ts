/** A saved company fills in from public sources as one watches, and what a member corrects stays as they said. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Served, serve } from './harness/http.ts';
import { pair } from './harness/pair.ts';
import { savePage } from './harness/save-page.ts';
import { type Site, serveSite } from './harness/site.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let sources: Served;
/** Answers of the register wait for it, so that one can watch. */
let openRegister: () => void;
let registerOpens: Promise<void>;
beforeEach(() => {
  registerOpens = new Promise<void>((resolve) => {
    openRegister = resolve;
  });
});
let worker: TestWorker;
let site: Site;
let chromium: Chromium;

/** By the name under which the register is asked. */
const leis: Record<string, string> = {
  'Halden Freight': '5493001KJTIIGC8Y1R12',
  'Fjord Cables': '98450NORTHWIND0ROB88',
};
const recordOf = (name: string) => ({
  attributes: {
    lei: leis[name],
    entity: {
      legalName: { name: `${name} AS` },
      legalAddress: { country: 'NO' },
      headquartersAddress: { city: 'Halden', country: 'NO' },
      status: 'ACTIVE',
      creationDate: '2009-03-02T00:00:00Z',
    },
  },
});
const homeOf = (name: string, url: string) => `<!doctype html><html lang="en"><title>${name}</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name,
  url,
  description: `${name} moves goods between the ports of the North Sea.`,
  address: { '@type': 'PostalAddress', addressCountry: 'NO' },
})}</script>
<h1>${name}</h1><p>${name} moves goods between the ports of the North Sea.</p></html>`;
const homes: Record<string, string> = {
  'halden.example/': homeOf('Halden Freight', 'https://halden.example/'),
  'fjord.example/': homeOf('Fjord Cables', 'https://fjord.example/'),
};

beforeAll(async () => {
  sources = await serve(async (request, response) => {
    const meant = new URL(String(request.headers['x-whynow-url']));
    if (meant.host !== 'api.gleif.org') return void response.writeHead(404).end();
    await registerOpens;
    // By name the register answers with a list; once its number is known it is asked for that one record.
    const number = meant.pathname.split('/').at(-1) ?? '';
    const known = Object.keys(leis).find((name) => leis[name] === number);
    const name = meant.searchParams.get('filter[entity.legalName]') ?? '';
    response
      .writeHead(200, { 'Content-Type': 'application/vnd.api+json' })
      .end(JSON.stringify({ data: known ? recordOf(known) : [recordOf(name)] }));
  });
  worker = await launchWorker({ ENRICH_VIA: `http://127.0.0.1:${sources.port}/` });
  site = await serveSite((address) => homes[address] ?? null);
  chromium = await launchChromium({ sitePort: site.port });
  await pair(chromium, worker);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
  await worker?.close();
  await sources?.close();
});

const saying = (page: Page, selector: string, words: RegExp) =>
  until(`${selector} says ${words}`, async () => {
    const texts = await page.$$eval(selector, (found) =>
      found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    );
    return texts.some((text) => words.test(text));
  });

it('tells in the popup how far the sources are, and what they have told', async () => {
  await savePage(chromium, 'http://fjord.example/', async (popup) => {
    await saying(popup, '.save [role="status"]', /^Sources are being asked now/);
    openRegister();
    await saying(popup, '.save [role="status"]', /^\d+ sources? asked\. Told: .*founded/);
  });
  expect(chromium.errors).toEqual([]);
});

it('is watched filling in, shows each value’s source, and keeps what is corrected', async () => {
  // Open before: a source is given eight seconds, and a new window may take as long on a busy machine.
  const page = await chromium.openOwn('dashboard');
  await savePage(chromium, 'http://halden.example/');
  const { leads } = await worker.api('/v1/leads', leadPageSchema);
  const id = leads.find(({ name }) => name.startsWith('Halden'))?.id ?? expect.fail('nothing was saved');
  await page.evaluate((account) => location.assign(`#/accounts/${account}`), id);
  await saying(page, '.sources [role="status"]', /being asked/);
  expect(await page.$$eval('.fact', (rows) => rows.map((row) => row.textContent ?? '').join())).not.toContain(
    '2009',
  );

  openRegister();
  await saying(page, '.sources li', /^GLEIF .*founded/i);
  await saying(page, '.fact', /^Founded ?2009.*search\.gleif\.org/);
  const link = await page.$eval('.sources li a', (one) => (one as HTMLAnchorElement).href);
  expect(link).toBe('https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12');

  const edit = await page.waitForSelector('button[aria-label="Edit founded"]');
  await edit?.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.fact form input:focus');
  await page.$eval('.fact form input', (input) => (input as HTMLInputElement).select());
  await page.keyboard.type('2011');
  await page.keyboard.press('Enter');
  await saying(page, '.fact', /^Founded ?2011/);

  // The sources are asked once more: what they say stands beside it.
  await page.$eval('.sources button', (button) => (button as HTMLElement).click());
  await saying(page, '.sources [role="status"]', /on its way|being asked|^$/);
  await page.reload();
  await saying(page, '.fact', /^Founded ?2011.*Set by/);
  const { facts } = await worker.api(`/v1/accounts/${id}`, accountSchema);
  expect(facts.founded?.map(({ value }) => value)).toEqual([2011, 2009]);
  await page.close();
  expect(chromium.errors).toEqual([]);
});
