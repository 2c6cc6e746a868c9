/** P4: a saved page is never lost and never counted twice, in a real browser with the real Worker. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import type { Capture } from '../../shared/capture.ts';
import { aCompany } from './harness/a-company.ts';
import { ask } from './harness/ask.ts';
import { type BadLine, openBadLine } from './harness/bad-line.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let worker: TestWorker;
let line: BadLine;
let chromium: Chromium;
/** One of our pages, to speak to the background from. */
let own: Page;

beforeAll(async () => {
  worker = await launchWorker();
  line = await openBadLine(worker.origin);
});
afterAll(async () => {
  await Promise.all([line?.close(), worker?.close()]);
});
beforeEach(async () => {
  line.fault = null;
  line.posted.length = 0;
  chromium = await launchChromium();
  own = await chromium.openOwn('dashboard');
});
afterEach(() => chromium.close());

const pair = async () => {
  const link = (await worker.pairingLink()).replace(worker.origin, line.origin);
  expect(await ask(own, 'pair', link)).toMatchObject({ ok: true });
};
const entries = () => ask(own, 'outbox');
const isEmpty = () => until('the outbox is empty', async () => (await entries()).length === 0);
/** The first entry once a try has failed. */
const failed = () => until('a try has failed', async () => (await entries()).find((e) => e.failure));
/** What the Worker has of a company: the ids of its captures. */
const kept = async ({ company }: Capture): Promise<string[]> => {
  const { leads } = await worker.api('/v1/leads?limit=100', leadPageSchema);
  const lead = leads.find((l) => l.domain === company.domain?.value);
  return lead ? (await worker.api(`/v1/accounts/${lead.id}`, accountSchema)).captures.map((c) => c.id) : [];
};
const toolbar = async () => {
  const background = await chromium.background();
  return background.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
    alarms: (await chrome.alarms.getAll()).map((alarm) => alarm.name),
  }));
};
/** Sets the clock of every waiting capture back, as if its time had come, and rings the alarm. */
const ring = async () => {
  await own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('whynow');
        opened.onsuccess = () => {
          const db = opened.result;
          const tx = db.transaction('outbox', 'readwrite');
          const all = tx.objectStore('outbox').openCursor();
          all.onsuccess = () => {
            all.result?.update({ ...all.result.value, nextAt: 1 });
            all.result?.continue();
          };
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
  );
  const background = await chromium.background();
  await background.evaluate(() => {
    const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: object): void } };
    onAlarm.dispatch({ name: 'sync', scheduledTime: Date.now() });
  });
};

describe('a saved capture', () => {
  it('arrives as it was saved, and the pages are told of its receipt', async () => {
    await pair();
    const capture = aCompany();
    await own.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      new BroadcastChannel('outbox').onmessage = ({ data }) => told.push(data);
    });
    await ask(own, 'save', capture);
    await isEmpty();
    expect(await kept(capture)).toEqual([capture.id]);
    const told = await own.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
    expect(told).toContainEqual(expect.objectContaining({ id: capture.id, created: true }));
    await until('no alarm is set', async () => (await toolbar()).alarms.length === 0);
    expect(await toolbar()).toMatchObject({ badge: '', title: 'Whynow: read this page' });
  });

  it('outlives the Worker, the service worker and the browser, and arrives once', async () => {
    await pair();
    await worker.stop();
    const capture = aCompany();
    await ask(own, 'save', capture);
    expect(await failed()).toMatchObject({ state: 'waiting', failure: { code: 'offline' }, attempts: 1 });
    expect(await toolbar()).toMatchObject({
      badge: '1',
      title: 'Whynow: 1 waiting to be sent',
      alarms: ['sync'],
    });
    await chromium.stopBackground();
    expect(await entries()).toHaveLength(1);

    await chromium.kill();
    const { profile } = chromium;
    await worker.start();
    chromium = await launchChromium({ profile });
    own = await chromium.openOwn('dashboard');
    await isEmpty();
    expect(await kept(capture)).toEqual([capture.id]);
  });

  it('is counted once where the answer was lost and it was sent again', async () => {
    await pair();
    line.fault = 'lose-answer';
    const capture = aCompany();
    await ask(own, 'save', capture);
    await failed();
    line.fault = null;
    await ask(own, 'sendNow');
    await isEmpty();
    // Chromium itself posts again where a kept connection breaks: another reason for ids.
    expect(line.posted.length).toBeGreaterThanOrEqual(2);
    expect(new Set(line.posted)).toEqual(new Set([capture.id]));
    expect(await kept(capture)).toEqual([capture.id]);
  });

  it('is there once however often it is handed over', async () => {
    line.fault = 'drop-request';
    await pair();
    const capture = aCompany();
    await Promise.all([ask(own, 'save', capture), ask(own, 'save', capture), ask(own, 'save', capture)]);
    expect(await entries()).toHaveLength(1);
  });

  it('survives a service worker that is stopped while it sends', async () => {
    await pair();
    line.fault = 'lose-answer';
    const capture = aCompany();
    const posted = new Promise((resolve) => line.onPost(resolve));
    await ask(own, 'save', capture);
    await posted;
    await chromium.stopBackground();
    line.fault = null;
    await until('it has arrived', async () => {
      await ask(own, 'sendNow');
      return (await entries()).length === 0;
    });
    expect(await kept(capture)).toEqual([capture.id]);
  });

  it('is tried again when the alarm rings, and when the network is back', async () => {
    await pair();
    line.fault = 'drop-request';
    const capture = aCompany();
    await ask(own, 'save', capture);
    await failed();
    await ring();
    await until('it was tried again', async () => (await entries())[0]?.attempts === 2);
    line.fault = null;
    await (await chromium.background()).evaluate(() => void self.dispatchEvent(new Event('online')));
    await isEmpty();
    expect(await kept(capture)).toEqual([capture.id]);
  });
});

describe('a Worker that will not', () => {
  it('keeps a refused capture with the reason until it is mended under a new id', async () => {
    await pair();
    line.fault = { status: 400 };
    const [capture, mended] = [aCompany(), aCompany()];
    await ask(own, 'save', capture);
    const entry = await failed();
    expect(entry).toMatchObject({ state: 'refused', nextAt: null, capture });
    expect(entry.failure).toMatchObject({ code: 'refused', problem: { status: 400, code: 'made-up' } });
    await until('the badge warns', async () => (await toolbar()).badge === '!');
    await until('no alarm is set', async () => (await toolbar()).alarms.length === 0);
    line.fault = null;
    await ask(own, 'mend', [capture.id, mended]);
    await isEmpty();
    expect(line.posted).toEqual([capture.id, mended.id]);
  });

  it('is obeyed when it says when to come back', async () => {
    await pair();
    line.fault = { status: 503, retryAfter: 3600 };
    const before = Date.now();
    await ask(own, 'save', aCompany());
    const entry = await failed();
    expect(entry.state).toBe('waiting');
    expect(Date.parse(entry.nextAt ?? '') - before).toBeGreaterThanOrEqual(3600_000);
  });

  it('is not taken for a Worker where a login page answers', async () => {
    await pair();
    line.fault = 'login-page';
    await ask(own, 'save', aCompany());
    expect(await failed()).toMatchObject({
      state: 'waiting',
      failure: { code: 'refused', problem: { code: 'not-a-worker' } },
    });
  });

  it('is left in peace after a 401 until this browser is paired again', async () => {
    await pair();
    line.fault = { status: 401 };
    await Promise.all([ask(own, 'save', aCompany()), ask(own, 'save', aCompany())]);
    await until('both wait', async () => {
      const all = await entries();
      return all.length === 2 && all.every((e) => e.failure?.code === 'signed-out' && e.nextAt === null);
    });
    await until('no alarm is set', async () => (await toolbar()).alarms.length === 0);
    expect(await ask(own, 'connection')).toMatchObject({ signedOut: true });
    line.fault = null;
    await pair();
    await isEmpty();
    expect(await ask(own, 'connection')).toMatchObject({ signedOut: false });
  });
});

describe('without a pairing', () => {
  it('captures wait, with no alarm, and go when this browser is paired', async () => {
    const capture = aCompany();
    await ask(own, 'save', capture);
    expect(await entries()).toMatchObject([
      { state: 'waiting', nextAt: null, failure: { code: 'not-paired' } },
    ]);
    await until('the badge counts it', async () => (await toolbar()).badge === '1');
    await until('no alarm is set', async () => (await toolbar()).alarms.length === 0);
    await pair();
    await isEmpty();
    expect(await kept(capture)).toEqual([capture.id]);
  });

  it('a discarded capture is gone', async () => {
    const capture = aCompany();
    await ask(own, 'save', capture);
    await ask(own, 'discard', capture.id);
    expect(await entries()).toEqual([]);
    expect(await toolbar()).toMatchObject({ badge: '', alarms: [] });
  });

  it('what was saved for one team does not go to another', async () => {
    const other = await launchWorker();
    try {
      await pair();
      line.fault = 'drop-request';
      const capture = aCompany();
      await ask(own, 'save', capture);
      await failed();
      expect(await ask(own, 'pair', await other.pairingLink())).toMatchObject({ ok: true });
      await until('it waits for its team', async () => (await entries())[0]?.failure?.code === 'not-paired');
      expect((await other.api('/v1/leads', leadPageSchema)).leads).toEqual([]);
      line.fault = null;
      await pair();
      await isEmpty();
      expect(await kept(capture)).toEqual([capture.id]);
    } finally {
      await other.close();
    }
  });
});

describe('saving', () => {
  it('fails aloud where the disk is full, and nothing is half kept', async () => {
    await ask(own, 'outbox');
    const cdp = await own.createCDPSession();
    const origin = `chrome-extension://${chromium.extension.id}`;
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await expect(ask(own, 'save', aCompany())).rejects.toMatchObject({ name: 'SaveError', code: 'full' });
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await entries()).toEqual([]);
  });

  it('fails aloud where a field is not as the Worker takes it', async () => {
    const capture = { ...aCompany(), tags: ['x'.repeat(41)] };
    await expect(ask(own, 'save', capture)).rejects.toMatchObject({ name: 'SaveError', code: 'invalid' });
    expect(await entries()).toEqual([]);
  });
});
