import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Line, request } from '../../../extension/api/request.ts';

const answer = z.object({ name: z.string() });
const now = Date.parse('2026-11-20T09:30:00Z');

/** Asks a server that answers in this way. */
const asked = (reply: () => Response | Promise<Response>, timeout = 15_000) => {
  const sent: { url: string; init: RequestInit }[] = [];
  const line: Line = {
    origin: 'https://worker.example',
    token: 'secret',
    now: () => now,
    timeout,
    fetch: async (url, init) => {
      sent.push({ url: String(url), init: init ?? {} });
      return reply();
    },
  };
  return { sent, reply: request(line, { method: 'POST', path: '/v1/things', body: { a: 1 }, answer }) };
};
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'Content-Type': 'application/json', ...init.headers },
  });
const problem = { type: 'about:blank', title: 'No', status: 400, detail: 'No.', code: 'no', remedy: 'None.' };

describe('a request', () => {
  it('carries the token and nothing else that could tell who asks', async () => {
    const { sent, reply } = asked(() => json({ name: 'x' }));
    expect(await reply).toEqual({ kind: 'ok', value: { name: 'x' } });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe('https://worker.example/v1/things');
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { Authorization: 'Bearer secret', 'Content-Type': 'application/json' },
    });
  });

  it('drops fields that this version does not know', async () => {
    expect(await asked(() => json({ name: 'x', later: 1 })).reply).toEqual({
      kind: 'ok',
      value: { name: 'x' },
    });
  });
});

describe('a problem', () => {
  const refused = (init: ResponseInit) =>
    asked(() =>
      json(problem, { ...init, headers: { 'Content-Type': 'application/problem+json', ...init.headers } }),
    ).reply;

  it('comes back as the Worker words it', async () => {
    expect(await refused({ status: 400 })).toEqual({
      kind: 'problem',
      status: 400,
      problem,
      retryAfter: null,
    });
  });

  it.each([
    ['120', 120_000],
    ['Fri, 20 Nov 2026 09:31:00 GMT', 60_000],
    ['Fri, 20 Nov 2026 09:29:00 GMT', 0],
    ['soon', null],
    ['-5', null],
  ])('with Retry-After "%s" says %s ms', async (header, retryAfter) => {
    expect(await refused({ status: 503, headers: { 'Retry-After': header } })).toMatchObject({
      kind: 'problem',
      status: 503,
      retryAfter,
    });
  });
});

describe('whoever answers', () => {
  it.each([
    ['a login page', () => new Response('<h1>Welcome</h1>', { headers: { 'Content-Type': 'text/html' } })],
    ['JSON of another shape', () => json({ title: 'x' })],
    [
      'JSON that is none',
      () => new Response('{"name":', { headers: { 'Content-Type': 'application/json' } }),
    ],
    [
      'JSON that says it is HTML',
      () => new Response('{"name":"x"}', { headers: { 'Content-Type': 'text/html' } }),
    ],
    ['nothing', () => new Response(null, { status: 204 })],
    ['a status of an error without a problem', () => new Response('Bad gateway', { status: 502 })],
    ['a 401 that is not the Worker’s', () => json({ error: 'login' }, { status: 401 })],
    ['more than we are ready to hold', () => json({ name: 'x'.repeat(9 * 1024 * 1024) })],
  ])('%s is told apart from the Worker', async (_, reply) => {
    expect(await asked(reply).reply).toMatchObject({ kind: 'stranger', problem: { code: 'not-a-worker' } });
  });

  it('no network is an answer too', async () => {
    expect(await asked(() => Promise.reject(new TypeError('Failed to fetch'))).reply).toEqual({
      kind: 'unreachable',
    });
  });

  it('an answer that is cut off is none', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"na'));
        controller.error(new TypeError('network error'));
      },
    });
    const reply = () => new Response(body, { headers: { 'Content-Type': 'application/json' } });
    expect(await asked(reply).reply).toEqual({ kind: 'unreachable' });
  });

  it('is given up on when the time is over', async () => {
    const { sent, reply } = asked(
      () =>
        new Promise((_, reject) => {
          const check = () =>
            sent[0]?.init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
          queueMicrotask(check);
        }),
      1,
    );
    expect(await reply).toEqual({ kind: 'unreachable' });
  });
});

describe('a file', () => {
  const line = (reply: () => Response, sent: RequestInit[] = []): Line => ({
    origin: 'https://worker.example',
    token: 'secret',
    now: () => now,
    fetch: async (_url, init) => {
      sent.push(init ?? {});
      return reply();
    },
  });
  const take = (
    reply: () => Response,
    seen: number[] = [],
    sent: RequestInit[] = [],
    stop = new AbortController(),
  ) =>
    request(line(reply, sent), {
      method: 'GET',
      path: '/v1/export',
      answer: z.instanceof(Blob),
      file: { type: 'application/zip', stop: stop.signal, onBytes: (bytes) => seen.push(bytes) },
    });

  it('is handed over whole, told as it comes', async () => {
    const seen: number[] = [];
    const bytes = new Uint8Array([80, 75, 3, 4]);
    const reply = await take(
      () => new Response(bytes, { headers: { 'Content-Type': 'application/zip' } }),
      seen,
    );
    if (reply.kind !== 'ok') expect.fail(reply.kind);
    expect(new Uint8Array(await reply.value.arrayBuffer())).toEqual(bytes);
    expect(seen.at(-1)).toBe(4);
  });

  it('is asked for until it is told to stop', async () => {
    const sent: RequestInit[] = [];
    const stop = new AbortController();
    await take(() => json({}), [], sent, stop);
    expect(sent[0]?.signal?.aborted).toBe(false);
    stop.abort();
    expect(sent[0]?.signal?.aborted).toBe(true);
  });

  it('is none where the Worker refuses, and why is told', async () => {
    expect(await take(() => json({ ...problem, code: 'forbidden' }, { status: 403 }))).toMatchObject({
      kind: 'problem',
      problem: { code: 'forbidden' },
    });
  });

  it('is none where something else answers', async () => {
    expect((await take(() => json({ name: 'x' }))).kind).toBe('stranger');
  });

  it('goes out as it is, under its own type', async () => {
    const sent: RequestInit[] = [];
    const body = new Blob(['PK'], { type: 'application/zip' });
    await request(
      line(() => json({ name: 'x' }), sent),
      {
        method: 'POST',
        path: '/v1/import',
        body,
        answer,
      },
    );
    expect(sent[0]?.body).toBe(body);
    expect(sent[0]?.headers).toMatchObject({ 'Content-Type': 'application/zip' });
  });
});
