/** The dashboard at /app, for who has no extension: signed in by a link, by keyboard, and out again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiptSchema } from '../../shared/api/lead.ts';
import type { ScreenLanguage } from '../../shared/words.ts';
import { findBrowser } from '../../worker/dev/find-browser.ts';
import { findFirefox } from '../house/find-firefox.ts';
import { aCapture } from './harness/a-capture.ts';
import { tabTo } from './harness/keys.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let worker: TestWorker;
const errors: string[] = [];
beforeAll(async () => {
  worker = await launchWorker();
  await worker.api('/v1/captures', receiptSchema, 'POST', aCapture());
});
afterAll(() => worker?.close());

/** Neither looks up anything outside this machine. */
const launch = (name: 'chrome' | 'firefox', executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    browser: name,
    executablePath,
    ...(name === 'firefox'
      ? { extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1' } }
      : {
          pipe: true,
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-gpu',
            '--no-first-run',
          ],
        }),
  });

const openApp = async (browser: Browser, language: ScreenLanguage = 'en'): Promise<Page> => {
  const page = await browser.newPage();
  // In Firefox puppeteer's own look at the page is told of too, and what a page that is closed was still loading.
  if ((await browser.version()).startsWith('Chrom')) {
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
  }
  await page.evaluateOnNewDocument((chosen) => localStorage.setItem('language', chosen), language);
  await page.goto(`${worker.origin}/app`);
  return page;
};

const signIn = async (page: Page, link: string): Promise<void> => {
  await tabTo(page, '#link');
  await page.keyboard.type(link);
  await page.keyboard.press('Enter');
  await page.waitForSelector('tbody tr');
};

const journeys = [
  ['en', 'pairing', 'Owner'],
  ['zh', 'invite', '负责人'],
  ['zh-Hant', 'pairing', '負責人'],
] as const;
/** What differs between browsers is no matter of language. */
const browsers = [
  ['chrome', findBrowser(), journeys],
  ['firefox', findFirefox(), journeys.slice(1, 2)],
] as const;

describe.each(browsers)('in %s', (name, executablePath, journeys) => {
  let browser: Browser;
  beforeAll(async () => {
    if (executablePath) browser = await launch(name, executablePath);
  });
  afterAll(() => browser?.close());
  const it = test.skipIf(executablePath === null);

  it.each(journeys)(
    'in %s a %s link signs in, the list stands, and a reload keeps it',
    async (language, kind, owner) => {
      const page = await openApp(browser, language);
      const link =
        kind === 'pairing' ? await worker.pairingLink() : await worker.inviteLink('Ines Sample', 'marketer');
      await signIn(page, link);
      expect(await page.$eval('thead', (head) => head.textContent)).toContain(owner);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.account-columns');
      await page.reload();
      await page.waitForSelector('tbody tr');
      expect(await page.evaluate(() => document.cookie)).toBe('');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
        /whynow_/,
      );
      await page.goto(`${worker.origin}/app/#/you`);
      await page.reload();
      await tabTo(page, '.button:not(.main)');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#link');
      await page.close();
    },
  );

  it('takes no link of another Worker, and says so', async () => {
    const page = await openApp(browser);
    await tabTo(page, '#link');
    await page.keyboard.type('https://other.example/pair#an-invented-code-1234');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="alert"]');
    await page.close();
  });

  // How a page holds a request back is no matter of the browser.
  if (name === 'chrome')
    test('an import stops after the rows on their way, and goes on', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'whynow-import-'));
      const file = join(folder, 'firms.csv');
      const firms = Array.from({ length: 25 }, (_, at) => `Firm ${at},firm-${at}.example`);
      await writeFile(file, ['name,domain', ...firms].join('\n'));
      const page = await openApp(browser);
      await signIn(page, await worker.pairingLink());
      const sent: number[] = [];
      const second = Promise.withResolvers<HTTPRequest>();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().endsWith('/v1/imports')) return void request.continue();
        sent.push(JSON.parse(request.postData() ?? '{}').from);
        if (sent.length === 2) second.resolve(request);
        else request.continue();
      });
      const input = await page.$('.file');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await (await page.waitForSelector('.import .button.main:not([disabled])'))?.click();
      const held = await second.promise;
      await page.click('.import .button:not(.main)');
      await page.waitForSelector('.import .button:not(.main)[disabled]');
      await held.continue();
      const says = (words: string) =>
        page.waitForFunction(
          (wanted) => document.querySelector('.import [role="status"]')?.textContent?.startsWith(wanted),
          {},
          words,
        );
      await says('Stopped: 20 rows were sent, as below; 5 were not.');
      await page.click('.import .button.main');
      await says('25 rows were sent.');
      expect(sent).toEqual([0, 10, 20]);
      await page.close();
      await rm(folder, { recursive: true });
    });
});

test('may run nothing but its own scripts, stand in no frame, and breaks its policy nowhere', async () => {
  const answer = await fetch(`${worker.origin}/app/`);
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  // Who is signed out is answered with a 401, which the browser tells of as an error.
  expect(errors.filter((words) => !/status of 401/.test(words))).toEqual([]);
});
