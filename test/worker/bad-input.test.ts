import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { maxCaptureBytes } from '../../shared/capture.ts';
import { capture, round, valued } from './captures-made.ts';
import { everything, makeMember, problemOf, request } from './team.ts';

const json = { 'Content-Type': 'application/json' };
const good = () => capture({ funding: [round()] });

/** A body that comes in pieces, so that no Content-Length tells its size. */
const streamed = (bytes: number) =>
  new ReadableStream({
    start(controller) {
      const piece = new TextEncoder().encode(' '.repeat(16_384));
      for (let sent = 0; sent < bytes; sent += piece.byteLength) controller.enqueue(piece);
      controller.close();
    },
  });

describe('POST /v1/captures refuses, and writes nothing:', () => {
  it.each([
    ['no content type', {}, () => JSON.stringify(good()), 415, 'wrong-content-type'],
    ['a form', { 'Content-Type': 'text/plain' }, () => JSON.stringify(good()), 415, 'wrong-content-type'],
    [
      'JSON of another kind',
      { 'Content-Type': 'application/ld+json' },
      () => JSON.stringify(good()),
      415,
      'wrong-content-type',
    ],
    ['an empty body', json, () => '', 400, 'malformed-json'],
    ['half a document', json, () => JSON.stringify(good()).slice(0, -9), 400, 'malformed-json'],
    ['bytes that are no UTF-8', json, () => new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 400, 'malformed-json'],
    ['a body over 256 KB', json, () => ' '.repeat(maxCaptureBytes + 1), 413, 'too-large'],
    ['a stream over 256 KB', json, () => streamed(maxCaptureBytes + 1), 413, 'too-large'],
    ['an array', json, () => '[]', 400, 'invalid'],
    ['null', json, () => 'null', 400, 'invalid'],
  ])('%s', async (_, headers, body, status, code) => {
    const rep = await makeMember('north');
    const before = await everything();
    const made = body();
    const response = await rep.request('/v1/captures', {
      method: 'POST',
      headers,
      // Without a type of its own: a string would bring text/plain.
      body: typeof made === 'string' ? new TextEncoder().encode(made) : made,
    });
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status, code });
    expect(problem.detail.length * problem.remedy.length).toBeGreaterThan(0);
    expect(await everything()).toEqual(before);
  });

  it.each<[string, (sent: ReturnType<typeof capture>) => object, string]>([
    ['an unknown field', (sent) => ({ ...sent, workspace: 'south' }), 'workspace'],
    [
      'an unknown field far in',
      (sent) => ({ ...sent, company: { ...sent.company, shoeSize: 4 } }),
      'company.shoeSize',
    ],
    ['an id that is none', (sent) => ({ ...sent, id: 'abc' }), 'id'],
    ['a missing field', ({ people: _, ...sent }) => sent, 'people'],
    [
      'an address that is no web page',
      (sent) => ({ ...sent, page: { ...sent.page, url: 'javascript:alert(1)' } }),
      'page.url',
    ],
    [
      'a fact without evidence',
      (sent) => ({ ...sent, company: { ...sent.company, city: { value: 'Oslo' } } }),
      'company.city.evidence',
    ],
    [
      'a headcount upside down',
      (sent) => ({ ...sent, company: { ...sent.company, employees: valued({ min: 9, max: 1 }) } }),
      'company.employees.value',
    ],
    [
      'a day that the calendar lacks',
      (sent) => ({ ...sent, funding: [round({ announcedAt: '2026-02-30' })] }),
      'funding.0.announcedAt',
    ],
    ['too long a note', (sent) => ({ ...sent, note: 'x'.repeat(2001) }), 'note'],
  ])('%s, whose path it names', async (_, spoil, path) => {
    const rep = await makeMember('north');
    const before = await everything();
    const problem = await problemOf(await rep.send('POST', '/v1/captures', spoil(good())));
    expect(problem).toMatchObject({ status: 400, code: 'invalid' });
    expect(problem.errors?.map((error) => error.path)).toContain(path);
    expect(await everything()).toEqual(before);
  });

  it('a body that says it is too large before reading it', async () => {
    const rep = await makeMember('north');
    const response = await rep.request('/v1/captures', {
      method: 'POST',
      headers: { ...json, 'Content-Length': String(maxCaptureBytes + 1) },
      body: '{}',
    });
    expect(await problemOf(response)).toMatchObject({ status: 413, code: 'too-large' });
  });

  it('a stranger, whatever the body', async () => {
    const response = await request('/v1/captures', { method: 'POST', headers: json, body: '{' });
    expect(await problemOf(response)).toMatchObject({ status: 401, code: 'unauthenticated' });
  });
});

describe('every answer', () => {
  it('to an unknown address is a problem', async () => {
    expect(await problemOf(await request('/v1/nothing'))).toMatchObject({
      status: 404,
      code: 'no-such-route',
    });
  });

  it('to a wrong method names the right ones', async () => {
    const response = await request('/v1/captures', { method: 'PUT' });
    expect(response.headers.get('Allow')).toBe('POST');
    expect(await problemOf(response)).toMatchObject({ status: 405, code: 'method-not-allowed' });
  });

  it('to an unexpected failure tells nothing of the inside', async () => {
    const rep = await makeMember('north');
    await env.DB.exec('DROP TABLE leads');
    const response = await rep.request('/v1/tags');
    const text = await response.clone().text();
    expect(await problemOf(response)).toMatchObject({ status: 500, code: 'internal' });
    expect(text).not.toMatch(/leads|D1|SQL|stack|\.ts/);
  });

  it.each(['/health', '/pair', '/v1/me', '/v1/nothing'])(
    'carries the headers that keep it where it belongs: %s',
    async (path) => {
      const { headers } = await request(path);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cache-Control')).toBe('no-store');
    },
  );

  it.each([
    ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', true],
    ['moz-extension://7f1c0a52-0000-4000-8000-000000000000', true],
    ['https://evil.example', false],
    ['https://chrome-extension.example', false],
    ['null', false],
  ])('may be read by a page of %s: %s', async (Origin, allowed) => {
    const preflight = await request('/v1/leads', {
      method: 'OPTIONS',
      headers: { Origin, 'Access-Control-Request-Method': 'GET' },
    });
    const answer = await request('/v1/me', { headers: { Origin } });
    for (const { headers } of [preflight, answer]) {
      expect(headers.get('Access-Control-Allow-Origin')).toBe(allowed ? Origin : null);
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    }
  });
});
