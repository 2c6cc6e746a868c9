/** P4 under everything at once: lost requests, lost answers, strangers, killed service workers, a killed browser. */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import type { Capture } from '../../shared/capture.ts';
import { aCapture } from './harness/a-capture.ts';
import { ask } from './harness/ask.ts';
import { type BadLine, type Fault, openBadLine } from './harness/bad-line.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

const faults: (Fault | null)[] = [
  null,
  'drop-request',
  'lose-answer',
  'login-page',
  { status: 500 },
  { status: 503, retryAfter: 1 },
];
const captures = 40;

let worker: TestWorker;
let line: BadLine;
let chromium: Chromium;
let own: Page;

beforeAll(async () => {
  worker = await launchWorker();
  line = await openBadLine(worker.origin);
  chromium = await launchChromium();
  own = await chromium.openOwn('dashboard');
  await ask(own, 'pair', (await worker.pairingLink()).replace(worker.origin, line.origin));
});
afterAll(async () => {
  const { profile } = chromium;
  await chromium.close();
  await Promise.all([line?.close(), worker?.close(), rm(profile, { recursive: true, force: true })]);
});

const captureOf = (n: number): Capture => {
  const capture = aCapture();
  const domain = { value: `company-${n}.example`, evidence: { quote: null, rule: 'url.host' } };
  return { ...capture, company: { ...capture.company, domain, name: { ...domain, value: `Company ${n}` } } };
};

/** Saves as the popup does: again, under the same id, where the background was killed before it answered. */
const save = (capture: Capture): Promise<'saved' | 'unknown'> =>
  until('it is saved', () =>
    ask(own, 'save', capture).then(
      () => 'saved' as const,
      (error: Error) =>
        /channel closed|port closed|does not exist/.test(error.message) ? null : ('unknown' as const),
    ),
  );

it('every capture that was acknowledged is at the Worker, and none is there twice', async () => {
  const saved = new Map<string, number>();
  for (let n = 0; n < captures; n++) {
    line.fault = faults[n % faults.length] ?? null;
    const capture = captureOf(n);
    const saving = save(capture);
    if (n % 5 === 4) {
      // It is being sent just then. (Not earlier: a debugger holds a worker that a message wakes while it is stopped.)
      await saving;
      await chromium.stopBackground();
    }
    if (n === captures / 2) {
      await chromium.kill();
      chromium = await launchChromium({ profile: chromium.profile });
      own = await chromium.openOwn('dashboard');
    }
    if ((await saving) === 'saved') saved.set(capture.id, n);
  }
  // The one that was cut off by the browser's end may have been saved or not: nobody was told that it was.
  expect(saved.size).toBeGreaterThanOrEqual(captures - 1);

  line.fault = null;
  await until('the outbox is empty', async () => {
    await ask(own, 'sendNow').catch(() => null);
    return (await ask(own, 'outbox')).length === 0;
  });
  const { leads } = await worker.api('/v1/leads?limit=100', leadPageSchema);
  const arrived = new Map<string, string[]>();
  for (const { id, name } of leads) {
    const account = await worker.api(`/v1/accounts/${id}`, accountSchema);
    arrived.set(
      name,
      account.captures.map((capture) => capture.id),
    );
  }
  for (const [id, n] of saved) expect(arrived.get(`Company ${n}`)).toEqual([id]);
  for (const ids of arrived.values()) expect(ids).toHaveLength(1);
});
