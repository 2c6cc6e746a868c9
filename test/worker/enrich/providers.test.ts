/** Holds of every provider in the list: its data, its recordings, and what it makes of a source that fails. */
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../shared/capture.ts';
import { allowance, burstOf } from '../../../worker/enrich/allowance.ts';
import { providers } from '../../../worker/enrich/providers/index.ts';
import type { Fetcher } from '../../../worker/outbound.ts';
import './html-rewriter.ts';
import { askProvider, now, play } from './ask-provider.ts';
import { answerOf, type Exchange, recordings, requestLine, scenarioOf, standIn } from './recordings.ts';

/** Whatever is asked, something goes wrong; `answer` is what the source would have said. */
const faults: Record<string, { answer: (recorded: Exchange) => Response; ends: object }> = {
  '429 with a time': {
    answer: () => new Response('', { status: 429, headers: { 'Retry-After': '120' } }),
    ends: { outcome: 'rate_limited', retryAt: new Date(now.getTime() + 120_000) },
  },
  '429 without one': {
    answer: () => new Response('slow down', { status: 429 }),
    ends: { outcome: 'rate_limited', retryAt: null },
  },
  '503 with a date': {
    answer: () =>
      new Response('', { status: 503, headers: { 'Retry-After': 'Fri, 20 Nov 2026 10:00:00 GMT' } }),
    ends: { outcome: 'rate_limited', retryAt: new Date('2026-11-20T10:00:00.000Z') },
  },
  '401': { answer: () => new Response('', { status: 401 }), ends: { outcome: 'forbidden' } },
  '403': { answer: () => new Response('<html>', { status: 403 }), ends: { outcome: 'forbidden' } },
  '500': {
    answer: () => new Response('oops', { status: 500 }),
    ends: { outcome: 'error', reason: 'server' },
  },
  '503': { answer: () => new Response('', { status: 503 }), ends: { outcome: 'error', reason: 'server' } },
  'an answer that breaks off': {
    answer: (recorded) => {
      const text = typeof recorded.body === 'string' ? recorded.body : JSON.stringify(recorded.body);
      return new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
            controller.error(new Error('connection reset'));
          },
        }),
        { headers: { 'Content-Type': recorded.type } },
      );
    },
    ends: { outcome: 'error', reason: 'unreachable' },
  },
  'half of an answer, as if it were whole': {
    answer: (recorded) => {
      const text = typeof recorded.body === 'string' ? recorded.body : JSON.stringify(recorded.body);
      return answerOf({ ...recorded, status: 200, body: text.slice(0, Math.max(1, text.length / 2)) });
    },
    ends: { outcome: 'error', reason: 'unreadable' },
  },
  'HTML in its place': {
    answer: () =>
      new Response('<!doctype html><title>Please wait</title>', { headers: { 'Content-Type': 'text/html' } }),
    ends: { outcome: 'error', reason: 'wrong-type' },
  },
  'HTML that says it is what was asked for': {
    answer: (recorded) => answerOf({ ...recorded, status: 200, body: '<!doctype html><title>Please wait' }),
    ends: { outcome: 'error', reason: 'unreadable' },
  },
  'something else of the right type': {
    answer: (recorded) =>
      answerOf({
        ...recorded,
        status: 200,
        body: recorded.type.includes('json') ? { nothing: 'of it' } : '<a/>',
      }),
    ends: { outcome: 'error', reason: 'unexpected-shape' },
  },
  '50 MB': {
    answer: (recorded) => {
      const block = new Uint8Array(1024 * 1024).fill(32);
      let sent = 0;
      return new Response(
        new ReadableStream({
          pull: (controller) => (sent++ < 50 ? controller.enqueue(block) : controller.close()),
        }),
        { headers: { 'Content-Type': recorded.type } },
      );
    },
    ends: { outcome: 'error', reason: 'too-large' },
  },
  'a redirect to another’s host': {
    answer: () => new Response(null, { status: 302, headers: { Location: 'https://elsewhere.example/' } }),
    ends: { outcome: 'error', reason: 'fence' },
  },
  'a redirect to this machine': {
    answer: () => new Response(null, { status: 307, headers: { Location: 'http://127.0.0.1/' } }),
    ends: { outcome: 'error', reason: 'fence' },
  },
};

/** A company's own page may be any HTML, whole or not: no shape of it is wrong. */
const wrongShapes = /^half of|^HTML|^something else/;

describe.each(providers)('the provider $id', (provider) => {
  const { id } = provider;

  it('says of itself what the contract asks for', () => {
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]{1,40}$/);
    expect(providers.filter((one) => one.id === id)).toHaveLength(1);
    expect(provider.patience).toBeLessThanOrEqual(8_000);
    expect(provider.requests).toBeLessThanOrEqual(10);
    expect(provider.hosts.length).toBeGreaterThan(0);
    for (const { name, requests, seconds } of provider.hosts) {
      expect(name).toMatch(/^(?:own|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/);
      expect(Math.min(requests, seconds)).toBeGreaterThan(0);
    }
    expect(provider.key !== undefined).toBe(provider.needs === 'key');
    if (provider.key) expect(provider.hosts.map(({ name }) => name)).toContain(provider.key.host);
    expect(new URL(provider.terms.url).protocol).toBe('https:');
    expect(provider.inputs.length * provider.outputs.length).toBeGreaterThan(0);
  });

  it('has the turns of one lookup within its patience, at whichever of its hosts they are', () => {
    for (const host of provider.hosts) {
      const waiting = Math.max(0, provider.requests - burstOf(host));
      expect(waiting * allowance(host, 1).cost).toBeLessThan(provider.patience);
    }
  });

  it('asks nothing about a company of which nothing is known', async () => {
    const { subjectOf } = await import('./recordings.ts');
    expect(provider.prepare(subjectOf({}))).toBe(null);
  });

  const { scenarios = [] } = recordings.get(id) ?? {};

  it('has recordings of what it finds, and of a miss', () => {
    const outcomes = scenarios.map(({ outcome }) => outcome);
    expect(outcomes).toContain('found');
    expect(outcomes.some((outcome) => ['not_found', 'empty', 'ambiguous'].includes(outcome))).toBe(true);
  });

  it.each(scenarios)('ends as recorded: $name', async (scenario) => {
    const answer = await play(id, scenario);
    expect(answer).toMatchObject({ outcome: scenario.outcome });
    if (answer.outcome !== 'found' && answer.outcome !== 'empty') return;
    const { findings } = answer;
    if (!findings) return;
    const { about: _, url, urls = [], leastRoles: __, ...said } = findings;
    for (const one of [url, ...urls.map((article) => article.url)])
      expect(draftSchema.shape.page.shape.url.safeParse(one).error).toBe(undefined);
    const { company = {}, ...rest } = said;
    expect(draftSchema.shape.company.partial().safeParse(company).error).toBe(undefined);
    expect(
      draftSchema
        .pick({ people: true, jobs: true, openRoles: true, board: true, funding: true, signals: true })
        .partial()
        .safeParse(rest).error,
    ).toBe(undefined);
  });

  it.each(scenarios)('asks in one lookup no more than it says: $name', async (scenario) => {
    const { fetcher, asked } = standIn(scenario.exchanges);
    await askProvider(id, scenario.subject, fetcher);
    expect(asked.length).toBeLessThanOrEqual(provider.requests);
    expect(new Set(asked).size).toBe(asked.length);
  });

  const isOfPages = provider.hosts.some(({ name }) => name === 'own');

  it.each(Object.entries(faults).filter(([name]) => !isOfPages || !wrongShapes.test(name)))(
    'tells what it is from: %s',
    async (_, { answer, ends }) => {
      const { subject, exchanges } = scenarioOf(id, 'found');
      const fetcher: Fetcher = async (url, init) => {
        const recorded = exchanges.find(({ request }) => request === requestLine(url, init));
        if (!recorded) throw new Error(`nobody recorded ${requestLine(url, init)}`);
        return answer(recorded);
      };
      expect(await askProvider(id, subject, fetcher)).toEqual(ends);
    },
  );

  it('gives up on a source that does not answer', async () => {
    const { subject } = scenarioOf(id, 'found');
    const patience = new AbortController();
    const silent: Fetcher = () => {
      queueMicrotask(() => patience.abort());
      return new Promise<Response>(() => undefined);
    };
    expect(await askProvider(id, subject, silent, patience.signal)).toEqual({
      outcome: 'error',
      reason: 'timeout',
    });
  });
});
