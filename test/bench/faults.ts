/**
 * `npm run bench:faults -- --captures 2000 --seed 1 [--control no-key|memory-outbox|early-answer]`: the real extension
 * in Chromium, the real Worker, and between them a line that drops requests, loses answers and answers 503; service
 * workers and the browser are killed. Prints what was lost and duplicated, and how long it took to recover. A control
 * breaks one thing that the promise rests on, in the line or in the bench and never in the product, and must fail.
 * Exit code 0: none lost, none duplicated; 1: otherwise.
 */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Account, accountSchema, leadPageSchema } from '../../shared/api.ts';
import type { Capture } from '../../shared/capture.ts';
import { seededRandom } from '../../shared/learning/random.ts';
import buildOnce from '../browser/build-once.ts';
import { aCapture } from '../browser/harness/a-capture.ts';
import { ask } from '../browser/harness/ask.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { readBody, serve } from '../browser/harness/http.ts';
import { until } from '../browser/harness/until.ts';
import { launchWorker } from '../browser/harness/worker.ts';

const { values } = parseArgs({
  options: {
    captures: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    control: { type: 'string' },
  },
});
const controls = ['no-key', 'memory-outbox', 'early-answer'];
const control = values.control ?? null;
if (control !== null && !controls.includes(control))
  throw new Error(`--control is one of ${controls.join(', ')}`);
const captures = Number(values.captures);
const random = seededRandom(Number(values.seed));
/** Accounts list their captures: few enough companies to ask for, many enough that none lists too many. */
const companies = Math.max(4, Math.ceil(captures / 200));
const kills = { background: 25, browser: 400 };
const counters = { dropped: 0, answersLost: 0, busy: 0, backgroundKills: 0, browserKills: 0, unknown: 0 };

await buildOnce();
const worker = await launchWorker();
let isBad = false;
const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Retry-After' };

const receiptOf = (id: string) => ({
  id,
  account: 'none',
  created: true,
  receivedAt: new Date().toISOString(),
  newSignals: 0,
  score: 50,
  tier: 'mid',
});

const line = await serve(async (request, response) => {
  const body = await readBody(request);
  const isCapture = request.method === 'POST' && request.url === '/v1/captures';
  const chance = isCapture && isBad ? random() : 1;
  const original = isCapture ? (JSON.parse(body.toString()) as Capture).id : '';
  const early = control === 'early-answer' && isCapture;
  const answerNow = (status: number, value: unknown, more: Record<string, string> = {}) =>
    void response
      .writeHead(status, { ...cors, ...more, 'Content-Type': 'application/json' })
      .end(JSON.stringify(value));
  if (chance < 0.15) {
    counters.dropped++;
    return early ? answerNow(201, receiptOf(original)) : void request.socket.destroy();
  }
  if (chance < 0.25) {
    counters.busy++;
    if (early) return answerNow(201, receiptOf(original));
    return answerNow(
      503,
      { type: 'about:blank', title: 'Busy', status: 503, detail: 'x', code: 'busy', remedy: 'x' },
      { 'Retry-After': '1' },
    );
  }
  const sent = control === 'no-key' && isCapture ? body.toString().replace(original, randomUUID()) : body;
  const {
    host: _host,
    connection: _connection,
    'content-length': _length,
    ...headers
  } = request.headers as Record<string, string>;
  const answer = await fetch(worker.origin + request.url, {
    method: request.method ?? 'GET',
    headers,
    ...(body.length > 0 && { body: sent }),
  }).catch(() => null);
  if (!answer) return void request.socket.destroy();
  const text = await answer.text();
  if (chance < 0.4) {
    counters.answersLost++;
    return void request.socket.destroy();
  }
  const answered =
    control === 'no-key' && isCapture && answer.ok
      ? JSON.stringify({ ...JSON.parse(text), id: original })
      : text;
  const kept = [...answer.headers].filter(
    ([name]) => !/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name),
  );
  response.writeHead(answer.status, Object.fromEntries(kept)).end(answered);
});

let chromium = await launchChromium();
const { profile } = chromium;
let own = await chromium.openOwn('dashboard');
const origin = `http://127.0.0.1:${line.port}`;
await ask(own, 'pair', (await worker.pairingLink()).replace(worker.origin, origin));

/** What an outbox in memory would lose where its process ends. */
const forgetOutbox = async () => {
  if (control !== 'memory-outbox') return;
  await own.evaluate(
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
};

const captureOf = (n: number): Capture => {
  const capture = aCapture();
  const name = `Company ${n % companies}`;
  const evidence = { quote: null, rule: 'url.host' };
  const domain = { value: `company-${n % companies}.example`, evidence };
  return {
    ...capture,
    // Told apart by its title, whatever becomes of its id on the way.
    page: { ...capture.page, title: `capture ${n}` },
    company: { ...capture.company, domain, name: { value: name, evidence } },
  };
};

const acknowledged = new Set<string>();
const unknown = new Set<string>();
const started = performance.now();
isBad = true;
for (let n = 0; n < captures; n++) {
  const capture = captureOf(n);
  // As the popup does: again, under the same id, where the background was killed before it answered.
  const saving = until(
    'it is saved',
    () =>
      ask(own, 'save', capture).then(
        () => 'saved' as const,
        (error: Error) =>
          /channel closed|port closed|does not exist/.test(error.message) ? null : ('unknown' as const),
      ),
    60_000,
  );
  (await saving) === 'saved' ? acknowledged.add(capture.page.title) : unknown.add(capture.page.title);
  if (random() < 1 / kills.background) {
    await forgetOutbox();
    await chromium.stopBackground();
    counters.backgroundKills++;
  }
  if (random() < 1 / kills.browser) {
    await forgetOutbox();
    await chromium.kill();
    chromium = await launchChromium({ profile });
    own = await chromium.openOwn('dashboard');
    counters.browserKills++;
  }
  // Sending keeps up with saving, so that it is the bad line over which captures go.
  if (n % 10 === 9) {
    await until(
      'few are waiting',
      async () => {
        await ask(own, 'sendNow').catch(() => null);
        return ((await ask(own, 'outbox').catch(() => null))?.length ?? 99) < 10;
      },
      120_000,
    );
  }
  if (n % 200 === 199) console.log(`${n + 1} saved, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
counters.unknown = unknown.size;

isBad = false;
const mended = performance.now();
await until(
  'the outbox is empty',
  async () => {
    await ask(own, 'sendNow').catch(() => null);
    return (await ask(own, 'outbox')).length === 0;
  },
  600_000,
);
const recovery = (performance.now() - mended) / 1000;

const arrived = new Map<string, number>();
const { leads } = await worker.api('/v1/leads?limit=100', leadPageSchema);
for (const { id } of leads) {
  const account: Account = await worker.api(`/v1/accounts/${id}`, accountSchema);
  for (const { title } of account.captures) arrived.set(title, (arrived.get(title) ?? 0) + 1);
}
const lost = [...acknowledged].filter((title) => !arrived.has(title)).length;
const duplicated = [...arrived.values()].reduce((sum, count) => sum + count - 1, 0);
const strangers = [...arrived.keys()].filter(
  (title) => !acknowledged.has(title) && !unknown.has(title),
).length;
console.log(
  JSON.stringify({
    captures,
    seed: Number(values.seed),
    control,
    acknowledged: acknowledged.size,
    arrived: arrived.size,
    lost,
    duplicated,
    strangers,
    ...counters,
    recoverySeconds: Number(recovery.toFixed(1)),
    seconds: Math.round((performance.now() - started) / 1000),
  }),
);
await chromium.close();
await line.close();
await worker.close();
await rm(profile, { recursive: true, force: true });
process.exitCode = lost + duplicated + strangers === 0 ? 0 : 1;
