/** Accounts as a team keeps them right: two that are one, a fact corrected by hand, a lead that two want. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema, leadSchema, receiptSchema } from '../../shared/api/lead.ts';
import type { Capture } from '../../shared/capture.ts';
import { aCapture } from './harness/a-capture.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { chooseByArrows, tabTo } from './harness/keys.ts';
import { pair } from './harness/pair.ts';
import { shiftsOf } from './harness/shifts-of.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let worker: TestWorker;
let chromium: Chromium;

beforeAll(async () => {
  worker = await launchWorker();
  chromium = await launchChromium();
  // A salesperson who is not the admin that the tests ask the API as.
  await pair(chromium, { ...worker, pairingLink: () => worker.inviteLink('Ben Sample', 'rep') });
});
afterAll(async () => {
  await chromium?.close();
  await worker?.close();
});

const said = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const saying = (page: Page, selector: string, words: RegExp) =>
  until(`${selector} says ${words}`, async () => words.test(await said(page, selector).catch(() => '')));
/** Presses a button as a member without a mouse does. */
const press = async (page: Page, selector: string) => {
  const button = await page.waitForSelector(selector);
  await button?.focus();
  await page.keyboard.press('Enter');
};
const valued = <T>(value: T) => ({ value, evidence: { quote: String(value), rule: 'text.sentence' } });

interface Seen {
  name: string;
  domain: string;
  phone?: string;
  employees?: number;
}
/** A page of a company, saved by the admin. @returns the account's id */
const save = async ({ name, domain, phone, employees }: Seen): Promise<string> => {
  const base = aCapture();
  const capture: Capture = {
    ...base,
    page: { ...base.page, url: `https://${domain}/`, title: name },
    company: {
      ...base.company,
      name: valued(name),
      domain: valued(domain),
      phones: phone ? [valued(phone)] : [],
      employees: employees
        ? {
            ...valued(''),
            value: { min: employees, max: employees },
            evidence: { quote: `${employees} people`, rule: 'text.sentence' },
          }
        : null,
    },
  };
  return (await worker.api('/v1/captures', receiptSchema, 'POST', capture)).account;
};
const account = (id: string) => worker.api(`/v1/accounts/${id}`, accountSchema);
const names = async () =>
  (await worker.api('/v1/leads', leadPageSchema)).leads.map(({ name }) => name).sort();

it('merges two accounts that are suggested as one, as previewed, and takes it back', async () => {
  const phone = '+49 89 0000 0100';
  const kept = await save({ name: 'Halden Freight', domain: 'halden.example', phone });
  const other = await save({ name: 'Halden Logistics', domain: 'halden-logistics.example', phone });
  expect(kept).not.toBe(other);
  await worker.api(`/v1/leads/${other}/claim`, leadSchema, 'POST', { force: false });

  const own = await chromium.openOwn('dashboard', `#/accounts/${kept}`);
  await saying(own, '.notice.same', /Halden Logistics may be the same company/);
  expect(await shiftsOf(own)).toEqual([]);
  await own.close();
  const page = await chromium.openOwn('dashboard', '#/accounts');
  await saying(page, '.same-company li', /Halden .*phone number \+498900000100/);
  await saying(page, '.nav a[aria-current]', /^Duplicates1$/);
  await press(page, '.same-company li .button');
  await page.waitForSelector('dialog.merge table');
  const rows = await page.$$eval('dialog.merge tbody tr', (found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
  const row = (label: string) => rows.find(([name]) => name === label);
  expect(row('Pages saved')).toEqual(['Pages saved', '1', '1', '2']);
  const owner = row('Owner')?.at(-1);

  await press(page, 'dialog.merge .main');
  await saying(page, '.same-company [role="status"]', /one account now/);
  await saying(page, '.nav a[aria-current]', /^Duplicates$/);
  const merged = await until(
    'one account is left',
    async () => (await names()).length === 1 && (await names())[0],
  );
  const [lead] = (await worker.api('/v1/leads', leadPageSchema)).leads;
  expect(merged).toBe(lead?.name);
  expect(lead?.owner?.name).toBe(owner);
  expect((await account(lead?.id ?? '')).captures).toHaveLength(2);

  // The next day, from the account's own page.
  await page.close();
  const later = await chromium.openOwn('dashboard', `#/accounts/${lead?.id}`);
  await saying(later, '.handling .notes', /Took in Halden .*Ben Sample.*undone until/);
  await press(later, '.handling .notes .link');
  await until('both are back', async () => (await names()).length === 2);
  expect(await names()).toEqual(['Halden Freight', 'Halden Logistics']);
  await saying(later, '.handling .notes', /undone today/);
  await later.close();
  expect(chromium.errors).toEqual([]);
});

it('keeps a fact that was corrected by hand against what a page says later, until it is released', async () => {
  const company = { name: 'Orchard Health', domain: 'orchard.example' };
  const id = await save({ ...company, employees: 80 });
  const page = await chromium.openOwn('dashboard', `#/accounts/${id}`);
  await press(page, 'button[aria-label="Edit employees"]');
  await page.waitForSelector('.fact form input:focus');
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await saying(page, '.fact [role="alert"]', /A number or a band/);
  await page.$eval('.fact form input', (input) => (input as HTMLInputElement).select());
  await page.keyboard.type('120-150');
  await page.keyboard.press('Enter');
  await saying(page, '.facts [role="status"]', /Employees is now 120–150 people/);
  // The keyboard is back where it was.
  await page.waitForSelector('button[aria-label="Edit employees"]:focus');

  await save({ ...company, employees: 300 });
  await page.reload();
  const fact = '.facts section:nth-of-type(2) .fact:nth-of-type(2)';
  await saying(page, fact, /120–150 people.*Set by Ben Sample, today/);
  expect((await account(id)).facts.employees?.[0]?.value).toEqual({ min: 120, max: 150 });

  await press(page, 'button[aria-label^="Release employees"]');
  await saying(page, fact, /^Employees300 people/);
  await press(page, '.facts .undo .link');
  await saying(page, fact, /120–150 people.*Set by Ben Sample/);
  await page.close();
  expect(chromium.errors).toEqual([]);
});

it('tells a second claimer who came first, in the popup and on the account’s page', async () => {
  const id = await save({ name: 'Kestrel Foods', domain: 'kestrel.example' });
  const page = await chromium.openOwn('dashboard', `#/accounts/${id}`);
  await page.waitForSelector('.ownership .button');
  const panel = await chromium.openOwn('sidepanel');
  await press(panel, '#tab-team');
  await until('the lead is in the team’s tab', async () => {
    const rows = await panel.$$('.team li button');
    for (const row of rows) {
      if (!/Kestrel/.test(await row.evaluate((one) => one.textContent ?? ''))) continue;
      await row.focus();
      return true;
    }
    return false;
  });
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.standing .link');
  await worker.api(`/v1/leads/${id}/claim`, leadSchema, 'POST', { force: false });
  const { owner } = (await account(id)).lead;

  await press(panel, '.standing .link');
  await saying(panel, '.standing .collision', new RegExp(`${owner?.name} has worked on it since today`));
  await page.bringToFront();
  await press(page, '.ownership .button');
  await saying(page, '.ownership .collision', new RegExp(`${owner?.name} has worked on it since today`));
  expect((await account(id)).lead.owner).toEqual(owner);
  await Promise.all([page.close(), panel.close()]);
});

it('splits pages off an account, and the list is worked by keys alone', async () => {
  const id = await save({ name: 'Lumen Press', domain: 'lumen.example' });
  await save({ name: 'Lumen Press', domain: 'lumen.example', employees: 40 });
  const page = await chromium.openOwn('dashboard');
  await page.waitForSelector(`#lead-${id}`);
  const isSelected = () => page.$eval(`#lead-${id}`, (row) => row.getAttribute('aria-selected') === 'true');
  await until('the keys have come to it', async () => {
    if (await isSelected()) return true;
    await page.keyboard.press('j');
    return isSelected();
  });
  await page.keyboard.press('x');
  await saying(page, '.bulk', /1 lead chosen/);
  await page.keyboard.press('x');
  await page.waitForFunction(() => !document.querySelector('.bulk'));
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await until('the owner has the keyboard', async () => {
    if ((await focused()) === 'Owner of Lumen Press') return true;
    await page.keyboard.press('e');
    return false;
  });
  await page.keyboard.press('Escape');
  await page.keyboard.type('?');
  await page.waitForSelector('dialog.keys[open]');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.detail .account-columns');

  await press(page, '.account-columns > section:nth-child(2) > .row .link');
  const box = await page.waitForSelector('.split input');
  await box?.focus();
  await page.keyboard.press('Space');
  await press(page, '.split .main');
  await saying(page, '.detail', /1 page is an account of its own now/);
  await until(
    'there are two',
    async () => (await names()).filter((name) => name === 'Lumen Press').length === 2,
  );
  await press(page, '.detail > [role="status"] .undo .link:last-child');
  await until(
    'there is one',
    async () => (await names()).filter((name) => name === 'Lumen Press').length === 1,
  );
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.detail'));
  await page.close();
  expect(chromium.errors).toEqual([]);
});

it('seats a person by hand, keeps the seat against what a page says later, and takes it back', async () => {
  const mira = {
    name: 'Mira Halden',
    title: 'Head of Operations',
    seniority: 'head' as const,
    function: 'operations' as const,
    decisionMaker: true,
    evidence: { quote: 'Mira Halden, Head of Operations', rule: 'text.name-and-title' },
  };
  const base = aCapture();
  const capture = (): Capture => ({ ...base, id: randomUUID(), people: [mira] });
  const { account: id } = await worker.api('/v1/captures', receiptSchema, 'POST', capture());
  const page = await chromium.openOwn('dashboard', `#/accounts/${id}`);
  const edit = 'button[aria-label="Edit the role of Mira Halden"]';
  await press(page, `.seat.decides ${edit}`);
  await page.waitForFunction(() => document.activeElement?.matches('.role-form select'));
  await chooseByArrows(page, 'Advises');
  await tabTo(page, '.role-form .main');
  await page.keyboard.press('Enter');
  await saying(page, '.seat.advises', /Mira Halden.*Set by/);
  await page.waitForFunction(
    (wanted) => document.activeElement?.matches(wanted),
    {},
    `.seat.advises ${edit}`,
  );

  await worker.api('/v1/captures', receiptSchema, 'POST', capture());
  const roles = async () => (await account(id)).people.map(({ buyingRole }) => buyingRole);
  expect(await roles()).toEqual(['advises']);
  await press(page, '.committee .undo .link');
  await saying(page, '.seat.decides', /Mira Halden/);
  expect(await roles()).toEqual(['decides']);
  await page.close();
  expect(chromium.errors).toEqual([]);
});

it('takes back a touch that was noted by mistake, and the score is as it was', async () => {
  const id = await save({ name: 'Brackwater Pumps', domain: 'brackwater.example' });
  const { score } = (await account(id)).lead;
  const page = await chromium.openOwn('dashboard', `#/accounts/${id}`);
  await press(page, '.touch-form .button');
  await saying(page, '.touch-form [role="status"]', /is noted.*Undo$/);
  expect((await account(id)).lead.score).toBeGreaterThan(score);
  await press(page, '.touch-form .undo .link');
  await saying(page, '.touch-form [role="status"]', /is taken back\. The score is as it was\.$/);
  const { lead, signals } = await account(id);
  expect([lead.score, signals]).toEqual([score, []]);
  await page.close();
});
