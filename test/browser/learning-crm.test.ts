/** A CRM's export learnt from in the dashboard: a file in, what it is worth on rows not seen, the open leads' chances out. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseCsv } from '../../shared/csv/parse.ts';
import { seededRandom } from '../../shared/learning/random.ts';
import { sigmoid } from '../../shared/score/sigmoid.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { downloadsInto } from './harness/download.ts';
import { pair } from './harness/pair.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let worker: TestWorker;
let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whynow-crm-'));
  worker = await launchWorker();
  chromium = await launchChromium();
  await pair(chromium, { ...worker, pairingLink: () => worker.inviteLink('Lea Sample', 'lead') });
});
afterAll(async () => {
  await chromium?.close();
  await worker?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = 40;
/** Referrals and demos win; the size says little; what was filled in after the outcome gives it away. */
const exported = (): string => {
  const random = seededRandom(11);
  const rows = Array.from({ length: 400 + open }, (_, n) => {
    const source = ['referral', 'fair', 'advert'][Math.floor(3 * random())] ?? '';
    const demo = random() < 0.4 ? 1 : 0;
    const z = -1.6 + (source === 'referral' ? 2 : 0) + 1.8 * demo;
    const won = random() < sigmoid(z);
    const isOpen = n >= 400;
    return [
      `L-${n}`,
      source,
      demo,
      20 + Math.floor(400 * random()),
      isOpen || !won ? '' : `C-${n % 7}`,
      isOpen ? '' : won ? 'won' : 'lost',
    ].join(',');
  });
  return ['Lead ID,Source,Demo,Employees,Contract,Outcome', ...rows].join('\n');
};

it('says what it held out, names the column that gives the outcome away, and scores the open leads', async () => {
  const file = join(folder, 'leads.csv');
  await writeFile(file, exported());
  const page = await chromium.openOwn('dashboard', '#/learn');
  const saying = (selector: string, words: RegExp) =>
    until(
      `${selector} says ${words}`,
      async () =>
        words.test(await page.$eval(selector, (element) => element.textContent ?? '').catch(() => '')),
      60_000,
    );

  const input = await page.waitForSelector('.settings input[type="file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
  await saying('.settings', /leads\.csv, 440 rows/);
  // What the outcome and the id are was guessed, and is right.
  expect(await page.$$eval('.crm-columns select', (all) => all.map((one) => one.value))).toEqual([
    'Outcome',
    'Lead ID',
  ]);
  await (await page.waitForSelector('.crm-columns .button.main'))?.focus();
  await page.keyboard.press('Enter');
  await saying('.held-out .verdict', /^Skill: it saves \d+% of the log loss/);
  await saying('.learnt .notice.bad', /Contract.*left out/);
  await saying('.learnt', /Which columns matter.*(Source|Demo)/s);

  const nextDownload = await downloadsInto(page, folder);
  const save = await page.waitForSelector('.learnt .line .button.main');
  expect(await save?.evaluate((button) => button.textContent)).toBe(
    'Save the chances of 40 open leads as CSV',
  );
  await save?.focus();
  const kept = nextDownload();
  await page.keyboard.press('Enter');
  await kept;
  const { rows } = parseCsv(await readFile(join(folder, 'chances.csv'), 'utf8'));
  const [header, ...chances] = rows;
  expect(header).toEqual(['Lead ID', 'chance']);
  expect(chances).toHaveLength(open);
  const said = chances.map(([, chance]) => Number(chance));
  expect(said).toEqual(said.toSorted((a, b) => b - a));
  expect((said[0] ?? 0) - (said.at(-1) ?? 0)).toBeGreaterThan(0.3);
  await page.close();
  expect(chromium.errors).toEqual([]);
});
