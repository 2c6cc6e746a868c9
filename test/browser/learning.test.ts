/** A team whose own outcomes say otherwise than the hand-set weights: marked, learnt, chosen, and taken back. By keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema, receiptSchema } from '../../shared/api/lead.ts';
import { bulkResultSchema } from '../../shared/api/lead-work.ts';
import { modelListSchema, outcomePageSchema } from '../../shared/api/scoring.ts';
import type { Capture } from '../../shared/capture.ts';
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
  await pair(chromium, { ...worker, pairingLink: () => worker.inviteLink('Lea Sample', 'lead') });
});
afterAll(async () => {
  await chromium?.close();
  await worker?.close();
});

const press = async (page: Page, selector: string) => {
  const button = await page.waitForSelector(selector);
  await button?.focus();
  await page.keyboard.press('Enter');
};
const saying = (page: Page, selector: string, words: RegExp) =>
  until(
    `${selector} says ${words}`,
    async () =>
      words.test(await page.$eval(selector, (element) => element.textContent ?? '').catch(() => '')),
    30_000,
  );
const valued = <T>(value: T) => ({ value, evidence: { quote: String(value), rule: 'text.sentence' } });
const today = new Date().toISOString().slice(0, 10);
const evidence = { quote: 'It was announced today.', rule: 'text.sentence' };

/** A company that has raised money, or opened an office. @returns its account */
const save = async (name: string, reason: 'funding' | 'office'): Promise<string> => {
  const base = aCapture();
  const domain = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
  const capture: Capture = {
    ...base,
    page: { ...base.page, url: `https://${domain}/`, title: name },
    company: { ...base.company, name: valued(name), domain: valued(domain) },
    signals: reason === 'office' ? [{ kind: 'office', company: name, occurredAt: today, evidence }] : [],
    funding:
      reason === 'funding'
        ? [
            {
              company: name,
              amount: 5_000_000,
              amountText: null,
              currency: 'EUR',
              round: 'A',
              lead: [],
              investors: [],
              announcedAt: today,
              valuation: null,
              evidence,
            },
          ]
        : [],
  };
  return (await worker.api('/v1/captures', receiptSchema, 'POST', capture)).account;
};
const saveMany = async (from: number, count: number, reason: 'funding' | 'office') => {
  const ids: string[] = [];
  for (let n = from; n < from + count; n++) ids.push(await save(`Sample Works ${n}`, reason));
  return ids;
};
const mark = (leads: string[], change: object) =>
  worker.api('/v1/bulk', bulkResultSchema, 'POST', { id: crypto.randomUUID(), leads, change });
const scoreOf = async (id: string) => (await worker.api(`/v1/accounts/${id}`, accountSchema)).lead.score;

it('is taught by what became of its leads, shows what that is worth, scores by it, and goes back', async () => {
  const raised = await save('Raised Sample', 'funding');
  const opened = await save('Opened Sample', 'office');
  const offices = await saveMany(0, 30, 'office');
  const funded = await saveMany(30, 30, 'funding');
  await mark([...offices.slice(1, 27), ...funded.slice(0, 3)], { stage: 'won' });
  await mark([...offices.slice(27), ...funded.slice(3, 29)], { stage: 'rejected', reason: 'no_budget' });

  // The last two by hand, with a click's worth of keys each.
  const page = await chromium.openOwn('dashboard', `#/accounts/${offices[0]}`);
  await press(page, '.outcome-form > .button.main');
  await saying(page, '.outcome-form', /Sales has taken it on/);
  await page.goto(page.url().replace(/#.*/, `#/accounts/${funded[29]}`));
  await press(page, '.outcome-form > .because .button:nth-of-type(2)');
  await saying(page, '.outcome-form', /Sales has sent it back/);
  const { outcomes } = await worker.api('/v1/outcomes', outcomePageSchema);
  expect(outcomes).toHaveLength(60);
  expect(outcomes.find(({ account }) => account === funded[29])).toMatchObject({
    outcome: 'rejected',
    reason: 'too_small',
  });
  const before = [await scoreOf(raised), await scoreOf(opened)];
  expect(before[0]).toBeGreaterThan(before[1] ?? 0);

  await page.goto(page.url().replace(/#.*/, '#/learn'));
  await press(page, '.settings .line .button.main');
  await saying(page, '.held-out .verdict', /^Skill: it saves \d+% of the log loss/);
  await saying(page, '.weights', /Expansion.*\+0\.70/);
  await saying(page, '.choose', /^Use itRecommended/);

  await press(page, '.choose .button.main');
  await saying(page, '.choose .told', /Version 1 scores now/);
  expect((await worker.api('/v1/models', modelListSchema)).active).toBe(1);
  await until(
    'the one that opened an office is ahead',
    async () => (await scoreOf(opened)) > (await scoreOf(raised)),
    30_000,
  );
  const { leads } = await worker.api('/v1/leads?stage=new', leadPageSchema);
  expect(leads.map(({ id }) => id)).toEqual([opened, raised]);

  await press(page, '.choose > .button');
  await saying(page, '.choose .told', /weights to start from score again/);
  await until(
    'the scores are as they were',
    async () => (await scoreOf(raised)) === before[0] && (await scoreOf(opened)) === before[1],
    30_000,
  );
  await page.close();
  expect(chromium.errors).toEqual([]);
});
