/** Script payloads in every captured field, on every screen: none runs, none asks for anything, none becomes markup. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { pages } from '../../extension/ui/dashboard/route.ts';
import { receiptSchema } from '../../shared/api/lead.ts';
import { capturedPayload, domainOf } from '../payloads/captured.ts';
import { payloads } from '../payloads/payloads.ts';
import { ask } from './harness/ask.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type DirectWorker, startDirectWorker } from './harness/direct-worker.ts';
import { pair } from './harness/pair.ts';
import { postSentry, type Sentry } from './harness/sentry.ts';
import { type Site, serveSite } from './harness/site.ts';

let worker: DirectWorker;
let site: Site;
let chromium: Chromium;
let sentry: Sentry;
/** Account by payload. */
const accounts: string[] = [];
/** Pages that say some fifty payloads each. */
const pageCount = 10;
/** Accounts that are opened, one of so many; `PAYLOADS=all` opens each. The list shows them all. */
const everyAccount = process.env.PAYLOADS === 'all' ? 1 : 8;

beforeAll(async () => {
  worker = await startDirectWorker();
  site = await serveSite((address) => {
    const n = Array.from({ length: pageCount }, (_, at) => domainOf(at)).findIndex((host) =>
      address.startsWith(`${host}/`),
    );
    return n < 0 ? null : hostilePage(n);
  });
  chromium = await launchChromium({ sitePort: site.port });
  sentry = postSentry([worker.origin]);
  for (let n = 0; n < payloads.length; n += 10) {
    const batch = payloads.slice(n, n + 10).map((payload, at) => capturedPayload(n + at, payload));
    const receipts = await Promise.all(
      batch.map((capture) => worker.send('POST', '/v1/captures', capture, receiptSchema)),
    );
    accounts.push(...receipts.map(({ account }) => account));
  }
  const list = { name: '<script>canary()</script>' };
  await worker.send('PUT', `/v1/lists/${crypto.randomUUID()}`, list, z.unknown());
}, 600_000);
afterAll(async () => {
  await chromium?.close();
  await site?.close();
  await worker?.close();
});

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replaceAll('\u0000', '');

/** The page says them as words, and so runs none itself: what reads it gets them as they are. */
const hostilePage = (n: number): string => {
  const texts = payloads.filter((_, at) => at % pageCount === n).map(({ text }) => text);
  const [first = '', second = '', third = ''] = texts;
  const organization = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: first,
    description: second,
    url: `http://${domainOf(n)}/`,
    logo: texts.at(-1),
    sameAs: texts.slice(0, 20),
    address: { '@type': 'PostalAddress', addressLocality: third, addressCountry: first },
    employee: texts.map((text) => ({ '@type': 'Person', name: text, jobTitle: 'Chief Revenue Officer' })),
    makesOffer: texts,
  };
  const jobs = texts.map((title) => ({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: title,
    hiringOrganization: { '@type': 'Organization', name: first },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: title } },
  }));
  const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><title>${escaped(first)}</title>
<meta property="og:site_name" content="${escaped(first)}"><meta name="description" content="${escaped(second)}">
<script type="application/ld+json">${json(organization)}</script>
<script type="application/ld+json">${json(jobs)}</script></head>
<body><h1>${escaped(first)}</h1><p>${escaped(third)} raised $12 million in a Series B round led by ${escaped(second)}.</p>
<ul>${texts.map((text) => `<li>${escaped(text)}, Chief Revenue Officer</li>`).join('')}</ul></body></html>`;
};

const openOwn = async (path: string): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await sentry.watch(page);
  await page.bringToFront();
  await page.goto(`chrome-extension://${chromium.extension.id}/${path}`);
  return page;
};
const expectHarmless = async (page: Page): Promise<void> => {
  expect(await sentry.markupOf(page)).toEqual([]);
  expect(sentry.seen()).toEqual([]);
};

it('in what waits to be sent', async () => {
  const options = await openOwn('options.html');
  for (const [n, payload] of payloads.entries())
    if (n % 5 === 0) await ask(options, 'save', capturedPayload(n, payload));
  await options.reload();
  await options.waitForFunction(
    (count) => document.querySelectorAll('.outbox li').length >= count,
    {},
    payloads.length / 5 - 1,
  );
  await expectHarmless(options);
  for (const { capture } of await ask(options, 'outbox')) await ask(options, 'discard', capture.id);
  await options.close();
  await pair(chromium, worker);
}, 600_000);

it('in the popup, read from a page, beside what the team knows of its company', async () => {
  for (let n = 0; n < pageCount; n++) {
    const tab = await chromium.open(`http://${domainOf(n)}/`);
    const popup = await chromium.clickIcon(tab);
    await sentry.watch(popup);
    await popup.waitForSelector('.preview-row', { visible: true });
    await popup.waitForSelector('.identity .link');
    await expectHarmless(popup);
    for (const name of ['team', 'waiting', 'page']) {
      await popup.click(`#tab-${name}`);
      if (name === 'team') await popup.waitForSelector('#panel-team li');
      await expectHarmless(popup);
    }
    await Promise.all([popup.close(), tab.close()]);
  }
}, 600_000);

it('in the lead list, all of it', async () => {
  const list = await openOwn('dashboard.html#/leads');
  await list.waitForSelector('tbody tr');
  // Of a long list only what is in sight is drawn: each sight is looked at.
  for (let seen = 0; ; ) {
    await expectHarmless(list);
    const [last, of] = await list.$eval('.table', (box) => {
      const rows = [...box.querySelectorAll('tbody tr[id]')];
      rows.at(-1)?.scrollIntoView();
      return [Number(rows.at(-1)?.ariaRowIndex), Number(box.querySelector('table')?.ariaRowCount)];
    });
    if (last === of && seen === of) break;
    seen = last ?? 0;
    await list.waitForFunction(
      (before) => {
        const table = document.querySelector('.table table');
        const index = Number([...document.querySelectorAll('.table tbody tr[id]')].at(-1)?.ariaRowIndex);
        return index > before || index === Number(table?.ariaRowCount);
      },
      {},
      seen,
    );
  }
  await list.close();
}, 600_000);

it('in an account’s page', async () => {
  const page = await openOwn('dashboard.html#/leads');
  await page.waitForSelector('tbody tr');
  for (const [n, id] of accounts.entries()) {
    if (n % everyAccount) continue;
    await page.evaluate((to) => {
      location.hash = to;
    }, `#/accounts/${id}`);
    await page.waitForFunction(
      (domain) => document.querySelector('.account-page h1 .soft')?.textContent === domain,
      { polling: 100 },
      domainOf(n),
    );
    // The last that comes: what happened, with the page's own words.
    await page.waitForSelector('.account-page .timeline li, .account-page ol li');
    await expectHarmless(page);
  }
  await page.close();
}, 900_000);

it('on every other page of the dashboard, in the side panel and the options', async () => {
  for (const path of [...pages.map((name) => `dashboard.html#/${name}`), 'sidepanel.html', 'options.html']) {
    const page = await openOwn(path);
    await page.waitForSelector('main');
    await page.waitForNetworkIdle({ idleTime: 300 });
    await expectHarmless(page);
    await page.close();
  }
  expect(chromium.errors).toEqual([]);
  expect(site.requests.filter((address) => address.startsWith('evil.example'))).toEqual([]);
}, 300_000);

it('would be seen, were one to run', async () => {
  const page = await openOwn('options.html');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:canary()');
    const image = document.createElement('img');
    image.setAttribute('onerror', 'canary()');
    image.src = 'http://evil.example/x.png';
    document.body.append(link, image);
  });
  expect(await sentry.markupOf(page)).toHaveLength(2);
  await page.evaluate(() => (window as unknown as { canary(): Promise<void> }).canary());
  const seen = sentry.seen().join('\n');
  expect(seen).toContain('ran');
  expect(seen).toMatch(/refused: .*evil\.example/);
  await page.close();
});
