import { describe, expect, it } from 'vitest';
import { createClient } from '../../../extension/api/client.ts';
import { toResult } from '../../../extension/api/to-result.ts';

const calls: string[] = [];
const client = createClient({
  origin: 'https://worker.example',
  token: 'secret',
  now: () => 0,
  fetch: async (url, init) => {
    const ifMatch = new Headers(init?.headers).get('If-Match');
    calls.push(
      [init?.method, String(url).replace('https://worker.example', ''), ifMatch].filter(Boolean).join(' '),
    );
    return new Response(null, { status: 204 });
  },
});

describe('the client', () => {
  it.each([
    [() => client.lookup({ domain: '公司.example' }), 'GET /v1/lookup?domain=%E5%85%AC%E5%8F%B8.example'],
    [() => client.account('a/../b'), 'GET /v1/accounts/a%2F..%2Fb'],
    [() => client.leads({ tier: 'key', limit: 10, q: 'a & b' }), 'GET /v1/leads?tier=key&limit=10&q=a+%26+b'],
    [() => client.leads({}), 'GET /v1/leads'],
    [() => client.patchLead('acc', 7, { nextStep: null }), 'PATCH /v1/leads/acc "7"'],
    [() => client.claim('acc', true), 'POST /v1/leads/acc/claim'],
    [() => client.release('acc'), 'POST /v1/leads/acc/release'],
    [() => client.signOut(), 'DELETE /v1/tokens/current'],
  ])('asks %s as the API has it', async (call, expected) => {
    calls.length = 0;
    await call();
    expect(calls).toEqual([expected]);
  });

  it('takes an empty answer for what it is', async () => {
    expect(await client.signOut()).toEqual({ kind: 'ok', value: undefined });
  });
});

describe('what the screens are told', () => {
  const problem = {
    type: 'about:blank',
    title: 'No',
    status: 401,
    detail: 'No.',
    code: 'no',
    remedy: 'None.',
  };

  it('a 401 of the Worker is a sign-out; one of somebody else is not', () => {
    expect(toResult({ kind: 'problem', status: 401, problem, retryAfter: null })).toEqual({
      ok: false,
      failure: { code: 'signed-out' },
    });
    expect(toResult({ kind: 'stranger', status: 401, problem })).toEqual({
      ok: false,
      failure: { code: 'refused', problem },
    });
  });
});
