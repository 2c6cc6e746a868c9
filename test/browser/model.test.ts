/** The model as a team makes it its own: a profile is set, previewed, saved, seen in the ranking, and taken back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema, receiptSchema } from '../../shared/api/lead.ts';
import { modelListSchema } from '../../shared/api/scoring.ts';
import { aCapture } from './harness/a-capture.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { pair } from './harness/pair.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let worker: TestWorker;
let chromium: Chromium;

beforeAll(async () => {
  worker = await launchWorker();
  chromium = await launchChromium();
  await pair(chromium, worker);
});
afterAll(async () => {
  await chromium?.close();
  await worker?.close();
});

const saying = (page: Page, selector: string, words: RegExp) =>
  until(`${selector} says ${words}`, () =>
    page
      .$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')
      .then((said) => words.test(said))
      .catch(() => false),
  );
/** Presses a button as a member without a mouse does. */
const press = async (page: Page, selector: string) => {
  const button = await page.waitForSelector(selector);
  await button?.focus();
  await page.keyboard.press('Enter');
};
const valued = <T>(value: T) => ({ value, evidence: { quote: String(value), rule: 'text.sentence' } });

/** A page of a company, saved. @returns the account's id */
const save = async (name: string, domain: string, industry: string): Promise<string> => {
  const base = aCapture();
  const { account } = await worker.api('/v1/captures', receiptSchema, 'POST', {
    ...base,
    page: { ...base.page, url: `https://${domain}/`, title: name },
    company: { ...base.company, name: valued(name), domain: valued(domain), industry: valued(industry) },
  });
  return account;
};
const ranking = async () => (await worker.api('/v1/leads', leadPageSchema)).leads.map(({ name }) => name);
const choice = () => worker.api('/v1/models', modelListSchema);

it('sets a profile by keys alone, previews it, ranks by it, tells why, and goes back', async () => {
  const freight = await save('Halden Freight', 'halden.example', 'Logistics');
  await save('Northwind Robotics', 'northwind.example', 'Robotics');
  const before = await worker.api(`/v1/accounts/${freight}`, accountSchema);

  const page = await chromium.openOwn('dashboard', '#/profile');
  await saying(page, '.reading', /Over the 2 accounts/);
  await press(page, '.add-profile .button');
  const industries = await page.waitForSelector('.profile-form input[id$="-industries"]');
  await industries?.focus();
  await page.keyboard.type('Logistics');
  await page.keyboard.press('Enter');
  await saying(page, '.profile-form .chip', /Logistics/);

  // Before anything is saved: who rises, by how much, and why.
  await saying(page, '.moves tbody tr', /Halden Freight.*Fits your profile: Logistics.*up \d/);
  await saying(page, '.changes', /industries: with Logistics/);
  expect((await choice()).active).toBeNull();

  // Another page of the model keeps what was edited.
  await page.evaluate(() => {
    location.hash = '#/model';
  });
  await saying(page, '.changes', /industries: with Logistics/);

  const note = await page.waitForSelector('.save-version input');
  await note?.focus();
  await page.keyboard.type('Carriers first');
  await page.keyboard.press('Enter');
  await saying(page, '.versions', /Version 1 · Carriers first/);
  expect((await choice()).active).toBe(1);
  const after = await until('the score follows the profile', async () => {
    const account = await worker.api(`/v1/accounts/${freight}`, accountSchema);
    return account.score.score > before.score.score && account;
  });
  expect(await ranking()).toEqual(['Halden Freight', 'Northwind Robotics']);
  expect(after.score.terms.find(({ id }) => id === 'industry')).toMatchObject({
    state: 'yes',
    reason: { code: 'fit.industry.match' },
  });

  await press(page, '.versions .entry:last-child .acts .button');
  await saying(page, '.told', /starts from scores now/);
  expect((await choice()).active).toBeNull();
  await until('the score is as it was', async () => {
    const { score } = await worker.api(`/v1/accounts/${freight}`, accountSchema);
    return score.score === before.score.score;
  });
  await press(page, '.told .link');
  await until('the version scores again', async () => (await choice()).active === 1);
  await page.close();
  expect(chromium.errors).toEqual([]);
});
