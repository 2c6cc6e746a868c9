import { env } from 'cloudflare:workers';
import type { D1Database, Queue } from '@cloudflare/workers-types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { healthSchema } from '../../shared/api/workspace.ts';
import { createApp } from '../../worker/app.ts';
import type { Env } from '../../worker/env.ts';
import type { Job } from '../../worker/jobs.ts';
import { captureOf } from './captures-made.ts';
import { everything, makeMember, origin, post, problemOf, request } from './team.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const on = (more: Partial<Env>) => {
  const app = createApp();
  return async (path: string, init?: RequestInit): Promise<Response> =>
    app.request(origin + path, init, { ...env, ...more });
};

describe('limits against abuse', () => {
  it('hold per address where no token is asked for, by the binding that wrangler.toml names', async () => {
    const ask = on({ RATE_LIMITS: 'on' });
    const statuses = [];
    for (let n = 0; n <= 60; n++)
      statuses.push(
        (await ask('/v1/join', { method: 'POST', headers: { 'CF-Connecting-IP': '192.0.2.9' } })).status,
      );
    expect(statuses).toEqual([...Array(60).fill(415), 429]);
    const other = { 'CF-Connecting-IP': '192.0.2.10' };
    expect((await ask('/v1/join', { method: 'POST', headers: other })).status).toBe(415);
  });

  it.each(['PER_TOKEN', 'PER_WORKSPACE'] as const)('hold %s, and say when to come again', async (name) => {
    const ada = await makeMember('north');
    const keys: string[] = [];
    const limiter = { limit: async ({ key }: { key: string }) => ({ success: keys.push(key) < 2 }) };
    const ask = on({ RATE_LIMITS: 'on', [name]: limiter });
    const headers = { Authorization: `Bearer ${ada.token}` };
    expect((await ask('/v1/me', { headers })).status).toBe(200);
    const refused = await ask('/v1/me', { headers });
    expect(refused.headers.get('Retry-After')).toBe('60');
    expect(await problemOf(refused)).toMatchObject({ status: 429, code: 'rate-limited' });
    expect(new Set(keys)).toEqual(new Set([name === 'PER_TOKEN' ? ada.tokenHash : 'north']));
  });

  it('tell a browser that asks too often for its token to slow down', async () => {
    const ask = on({
      RATE_LIMITS: 'on',
      PER_ADDRESS: { limit: async () => ({ success: false }) },
    });
    const answer = await ask('/v1/device-token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        device_code: 'a'.repeat(43),
      }),
    });
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'slow_down' });
  });

  it.each([
    ['an object', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`],
    ['a list that fills the whole body', '['.repeat(200_000)],
    ['brackets outside a string alone', `{"a":"]]]]\\"","b":${'['.repeat(40)}`],
  ])('refuse %s nested too deep before it is parsed', async (_, text) => {
    const ada = await makeMember('north');
    const answer = await ada.request('/v1/captures', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: text,
    });
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'too-deep' });
  });

  it('count no bracket inside a string', async () => {
    const ada = await makeMember('north');
    const note = `${'[{'.repeat(500)} \\ "`;
    expect((await ada.send('POST', '/v1/captures', captureOf(1, { note }))).status).toBe(201);
  });

  it('refuse an address that is too long', async () => {
    const answer = await request(`/v1/leads?q=${'x'.repeat(9000)}`);
    expect(await problemOf(answer)).toMatchObject({ status: 414, code: 'uri-too-long' });
  });
});

describe('a list of allowed origins', () => {
  const listed = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
  it.each([
    [listed, true],
    ['chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba', false],
    ['https://evil.example', false],
    ['null', false],
  ])('lets a page of %s read: %s', async (from, isAllowed) => {
    const ask = on({ ALLOWED_ORIGINS: `${listed} moz-extension://another` });
    const answer = await ask('/health', { headers: { Origin: from } });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(isAllowed ? from : null);
  });
});

describe('a request id', () => {
  it('is the sender’s, returned and named in a problem', async () => {
    const id = crypto.randomUUID();
    const answer = await request('/v1/me', { headers: { 'X-Request-Id': id } });
    expect(answer.headers.get('X-Request-Id')).toBe(id);
    expect((await problemOf(answer)).instance).toBe(`urn:uuid:${id}`);
  });

  it.each(['1', 'x'.repeat(5000), 'a\tb'])('is our own where the sender’s is none: %j', async (given) => {
    const answer = await request('/health', { headers: { 'X-Request-Id': given } });
    expect(answer.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the log', () => {
  it('has a line of JSON a request: id, method, route, status; no token, person, address or word of theirs', async () => {
    const lines: string[] = [];
    for (const level of ['log', 'error', 'warn'] as const)
      vi.spyOn(console, level).mockImplementation((line) => void lines.push(String(line)));
    const ada = await makeMember('north', 'admin', 'Ada Secretname');
    const { account } = await ada.capture(captureOf(1, { note: 'secretnote' }));
    const id = crypto.randomUUID();
    const from = { 'CF-Connecting-IP': '192.0.2.77', 'X-Request-Id': id };
    await ada.request(`/v1/accounts/${account}?q=secretquery`, { headers: from });
    await ada.request('/v1/leads?q=secretquery');
    await post('/v1/join', { code: 'secretcode-secretcode', device: 'secretdevice' }, from);
    await ada.request('/secretpath');
    await on({
      DB: {
        prepare: () => {
          throw new Error('secretmessage');
        },
      } as unknown as D1Database,
    })('/v1/me', {
      headers: { Authorization: `Bearer ${ada.token}` },
    });
    const read = lines.map((line) => JSON.parse(line));
    expect(read).toContainEqual({
      requestId: id,
      method: 'GET',
      route: '/v1/accounts/:id',
      status: 200,
      waitedMs: expect.any(Number),
    });
    expect(read.map(({ route, status }) => [route, status])).toEqual([
      ['/v1/captures', 201],
      ['/v1/accounts/:id', 200],
      ['/v1/leads', 200],
      ['/v1/join', 410],
      [null, 404],
      ['/v1/me', undefined],
      ['/v1/me', 500],
    ]);
    const all = lines.join('\n');
    for (const secret of [/secret/i, ada.token, ada.tokenHash, ada.member, account, 'company-1', '192.0.2'])
      expect(all).not.toMatch(secret);
  });
});

describe('GET /health', () => {
  it('is asked of the parts once in five seconds, however often it is asked', async () => {
    const batch = vi.fn((statements) => env.DB.batch(statements));
    const ask = on({ DB: { prepare: (sql: string) => env.DB.prepare(sql), batch } as unknown as D1Database });
    for (let n = 0; n < 20; n++)
      expect(healthSchema.parse(await (await ask('/health')).json()).status).toBe('ok');
    expect(batch).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<Env>, string]>([
    [
      'the database',
      {
        DB: {
          prepare: (sql: string) => env.DB.prepare(sql),
          batch: () => Promise.reject(new Error('D1_ERROR: no such thing')),
        } as unknown as D1Database,
      },
      'database',
    ],
    [
      'a database that stalls',
      {
        DB: {
          prepare: (sql: string) => env.DB.prepare(sql),
          batch: () => new Promise(() => undefined),
        } as unknown as D1Database,
      },
      'database',
    ],
    [
      'a queue that nobody reads',
      {
        JOBS: {
          metrics: async () => ({
            backlogCount: 7,
            backlogBytes: 700,
            oldestMessageTimestamp: new Date(Date.now() - 3_600_000),
          }),
        } as unknown as Queue<Job>,
      },
      'queue',
    ],
    [
      'a queue that does not answer',
      { JOBS: { metrics: () => Promise.reject(new Error('gone')) } as unknown as Queue<Job> },
      'queue',
    ],
  ])('says so of %s', async (_, more, path) => {
    const problem = await problemOf(await on(more)('/health'));
    expect(problem).toMatchObject({ status: 503, code: 'unhealthy', errors: [{ path }] });
    expect(problem.errors).toHaveLength(1);
  });

  it('writes nothing', async () => {
    const before = await everything();
    expect((await on({})('/health')).status).toBe(200);
    expect(await everything()).toEqual(before);
  });
});
