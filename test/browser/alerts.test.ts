/** A colleague finds a reason to call: the owner's browser tells it, once, and a click on it opens the account. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { receiptSchema } from '../../shared/api/lead.ts';
import { meSchema, pairResponseSchema } from '../../shared/api/workspace.ts';
import { aCapture } from './harness/a-capture.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { pair } from './harness/pair.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let worker: TestWorker;
let chromium: Chromium;

beforeAll(async () => {
  worker = await launchWorker();
  chromium = await launchChromium({ granted: ['notifications'] });
  await pair(chromium, worker);
});
afterAll(async () => {
  await chromium?.close();
  await worker?.close();
});

const colleagueSaves = async (): Promise<void> => {
  const link = new URL(await worker.inviteLink('Bo Lind', 'rep'));
  const type = { 'Content-Type': 'application/json' };
  const joined = await fetch(`${worker.origin}/v1/join`, {
    method: 'POST',
    headers: type,
    body: JSON.stringify({ code: link.hash.slice(1), device: 'Test' }),
  });
  const { token } = pairResponseSchema.parse(await joined.json());
  const now = new Date().toISOString();
  const saved = await fetch(`${worker.origin}/v1/captures`, {
    method: 'POST',
    headers: { ...type, Authorization: `Bearer ${token}` },
    body: JSON.stringify(
      aCapture({
        capturedAt: now,
        signals: [
          {
            kind: 'office',
            company: 'Northwind Robotics',
            occurredAt: now.slice(0, 10),
            evidence: { quote: 'Northwind Robotics opens an office in Oslo', rule: 'text.news' },
          },
        ],
      }),
    ),
  });
  expect(saved.status).toBe(201);
};

/** As its alarm does every ten minutes. */
const look = async () =>
  (await chromium.background()).evaluate(() => chrome.alarms.create('alerts', { when: Date.now() + 100 }));
const shown = async () =>
  (await chromium.background()).evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const says = (page: Page, words: string) =>
  until(words, async () =>
    (await page.$$eval('main', (all) => all.map((one) => one.textContent).join())).includes(words),
  );

it('is told of it by a notification, and by no second one', async () => {
  const { member } = await worker.api('/v1/me', meSchema);
  const { account } = await worker.api('/v1/captures', receiptSchema, 'POST', aCapture({ owner: member.id }));

  const page = await chromium.openOwn('dashboard', '#/alerts');
  await says(page, 'This browser shows none.');
  const turnOn = await page.waitForSelector('.settings .line .button', { visible: true });
  await turnOn?.focus();
  await page.keyboard.press('Enter');
  await says(page, 'This browser shows new signals.');
  await colleagueSaves();

  await look();
  await until('a notification', async () => (await shown()).length === 1);
  const [id = ''] = await shown();
  expect(id).toContain(`#/accounts/${account}`);
  await page.reload();
  await says(page, 'Northwind Robotics opens an office in Oslo');

  // The member has seen it and closed it; nothing brings it back.
  await (await chromium.background()).evaluate((one) => chrome.notifications.clear(one), id);
  await look();
  await until('a look that is over', async () => {
    const kept = await (await chromium.background()).evaluate(() => chrome.storage.local.get('alerts'));
    return JSON.stringify(kept).includes('"asking":null') && (await noAlarm());
  });
  expect(await shown()).toEqual([]);

  expect(chromium.errors).toEqual([]);
  await page.close();
});

const noAlarm = async () =>
  (await (await chromium.background()).evaluate(() => chrome.alarms.get('alerts'))) === undefined;
