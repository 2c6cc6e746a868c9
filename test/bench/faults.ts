/**
 * `npm run bench:faults -- --captures 2000 --seed 1 [--control no-key|memory-outbox|early-answer]`: the real extension
 * in Chromium, the real Worker, and between them a line that drops requests, loses answers and answers 503; service
 * workers and the browser are killed. Prints what was lost and duplicated, and how long it took to recover. A control
 * breaks one thing that the promise rests on, in the line or in the bench and never in the product, and must fail.
 * Exit code 0: none lost, none duplicated; 1: otherwise.
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import type { Capture } from '../../shared/capture.ts';
import { seededRandom } from '../../shared/learning/random.ts';
import buildOnce from '../browser/build-once.ts';
import { aCapture } from '../browser/harness/a-capture.ts';
import { ask } from '../browser/harness/ask.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { startDirectWorker } from '../browser/harness/direct-worker.ts';
import { until } from '../browser/harness/until.ts';
import { controls, openFaultyLine } from './faulty-line.ts';

const { values } = parseArgs({
  options: {
    captures: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    control: { type: 'string' },
  },
});
const control = controls.find((name) => name === values.control) ?? null;
if (values.control !== undefined && control === null)
  throw new Error(`--control is one of ${controls.join(', ')}`);
const captures = Number(values.captures);
const random = seededRandom(Number(values.seed));
/** Accounts list their captures: few enough companies to ask for, many enough that none lists too many. */
const companies = Math.max(4, Math.ceil(captures / 200));
/** Saved at once, as by several windows; one kill of the background in so many batches, one of the browser in so many. */
const batch = 10;
const kills = { background: 3, browser: 40 };
/** What a process that was killed still owes is not waited for longer than this. */
const patience = 20_000;
const counters = { backgroundKills: 0, browserKills: 0, stuck: 0 };

await buildOnce();
const worker = await startDirectWorker();
const line = await openFaultyLine(worker.origin, random, control);
let chromium = await launchChromium();
const { profile } = chromium;
let own: Page = await chromium.openOwn('dashboard');

/** null where the background does not answer in time: a debugger may hold one that was woken as it was stopped. */
const inTime = async <T>(asked: Promise<T>): Promise<{ value: T } | null> => {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), patience);
  asked.catch(() => null); // It may fail after its time.
  try {
    return await Promise.race([asked.then((value) => ({ value })), late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const killBrowser = async (): Promise<void> => {
  await chromium.kill();
  chromium = await launchChromium({ profile });
  own = await chromium.openOwn('dashboard');
  counters.browserKills++;
};

/** What an outbox in memory would lose where its process ends. */
const forgetOutbox = (): Promise<void> =>
  own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opened = indexedDB.open('whynow');
        opened.onsuccess = () => {
          const tx = opened.result.transaction('outbox', 'readwrite');
          tx.objectStore('outbox').clear();
          tx.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
  );

const captureOf = (n: number): Capture => {
  const capture = aCapture();
  const evidence = { quote: null, rule: 'url.host' };
  const domain = { value: `company-${n % companies}.example`, evidence };
  return {
    ...capture,
    // Told apart by its title, whatever becomes of its id on the way.
    page: { ...capture.page, title: `capture ${n}` },
    company: { ...capture.company, domain, name: { value: `Company ${n % companies}`, evidence } },
  };
};

const acknowledged = new Set<string>();
const unknown = new Set<string>();

/** As the popup does: again, under the same id, where the background was killed before it answered. */
const save = async (capture: Capture): Promise<void> => {
  const said = await until(
    'it is saved',
    () =>
      inTime(ask(own, 'save', capture)).then(
        (answer) => (answer ? acknowledged : unknown),
        (error: Error) => (/channel closed|port closed|does not exist/.test(error.message) ? null : unknown),
      ),
    60_000,
  );
  said.add(capture.page.title);
};

/** Sends until fewer than so many wait. Where the background is stuck, the browser crashes. */
const drain = async (fewer: number): Promise<void> => {
  const end = Date.now() + 600_000;
  for (;;) {
    const sent = await inTime(ask(own, 'sendNow').catch(() => null));
    const waiting = await inTime(ask(own, 'outbox').catch(() => null));
    if (waiting?.value && waiting.value.length < fewer) return;
    if (!sent || !waiting) {
      counters.stuck++;
      await killBrowser();
    }
    if (Date.now() > end) throw new Error('Waited ten minutes in vain until the outbox is sent');
  }
};

await ask(own, 'pair', (await worker.pairingLink()).replace(worker.origin, line.origin));
const started = performance.now();
const secondsSince = (time: number): number => Number(((performance.now() - time) / 1000).toFixed(1));
line.isBad = true;
for (let n = 0; n < captures; n += batch) {
  await Promise.all(Array.from({ length: Math.min(batch, captures - n) }, (_, i) => save(captureOf(n + i))));
  // Each save has set the background to work: it is sending just then.
  if (random() < 1 / kills.background) {
    if (control === 'memory-outbox') await forgetOutbox();
    await chromium.stopBackground();
    counters.backgroundKills++;
  }
  if (random() < 1 / kills.browser) {
    if (control === 'memory-outbox') await forgetOutbox();
    await killBrowser();
  }
  // Sending keeps up with saving, so that it is the bad line over which captures go.
  await drain(2 * batch);
  if ((n / batch) % 50 === 49) console.log(`${n + batch} saved, ${secondsSince(started)} s`);
}

line.isBad = false;
const mended = performance.now();
await drain(1);
const recovery = secondsSince(mended);

const arrived = new Map<string, number>();
const { leads } = await worker.get('/v1/leads?limit=100', leadPageSchema);
for (const { id } of leads) {
  const account = await worker.get(`/v1/accounts/${id}`, accountSchema);
  for (const { title } of account.captures) arrived.set(title, (arrived.get(title) ?? 0) + 1);
}
const lost = [...acknowledged].filter((title) => !arrived.has(title)).length;
const duplicated = [...arrived.values()].reduce((sum, count) => sum + count - 1, 0);
const isKnown = (title: string): boolean => acknowledged.has(title) || unknown.has(title);
const strangers = [...arrived.keys()].filter((title) => !isKnown(title)).length;
console.log(
  JSON.stringify({
    captures,
    seed: Number(values.seed),
    control,
    acknowledged: acknowledged.size,
    unknown: unknown.size,
    arrived: arrived.size,
    lost,
    duplicated,
    strangers,
    ...line.counters,
    ...counters,
    recoverySeconds: recovery,
    seconds: secondsSince(started),
  }),
);
await chromium.close();
await line.close();
await worker.close();
await rm(profile, { recursive: true, force: true });
process.exitCode = lost + duplicated + strangers === 0 ? 0 : 1;
