import { describe, expect, it } from 'vitest';
import { createAccountWork } from '../../../extension/api/account-work.ts';

const calls: string[] = [];
const accounts = createAccountWork(async ({ method, path, body }) => {
  calls.push([method, path, body && JSON.stringify(body)].filter(Boolean).join(' '));
  return { ok: false, failure: { code: 'offline' } };
});

describe('the client of accounts', () => {
  it.each([
    [() => accounts.setFact('a/b', 'city', 'Berlin'), 'PUT /v1/accounts/a%2Fb/facts/city {"value":"Berlin"}'],
    [() => accounts.releaseFact('a', 'city'), 'DELETE /v1/accounts/a/facts/city'],
    [
      () =>
        accounts.addTouch('a', 't', {
          kind: 'demo',
          occurredAt: '2026-11-20',
          channel: null,
          campaign: null,
        }),
      'PUT /v1/accounts/a/touches/t {"kind":"demo","occurredAt":"2026-11-20","channel":null,"campaign":null}',
    ],
    [() => accounts.removeTouch('a', 't'), 'DELETE /v1/accounts/a/touches/t'],
    [() => accounts.suggestions(null), 'GET /v1/suggestions'],
    [() => accounts.suggestions('a'), 'GET /v1/suggestions?account=a'],
    [() => accounts.undismiss('a', 'b'), 'POST /v1/suggestions/dismiss/undo {"account":"a","other":"b"}'],
    [() => accounts.dismiss('a', 'b'), 'POST /v1/suggestions/dismiss {"account":"a","other":"b"}'],
    [() => accounts.merge('c', 'a', 'b'), 'POST /v1/accounts/a/merge {"id":"c","other":"b"}'],
    [() => accounts.split('c', 'a', ['x']), 'POST /v1/accounts/a/split {"id":"c","captures":["x"]}'],
    [() => accounts.undoChange('c'), 'POST /v1/account-changes/c/undo'],
    [() => accounts.changes('a'), 'GET /v1/accounts/a/changes'],
  ])('asks %s as the API has it', async (call, expected) => {
    calls.length = 0;
    await call();
    expect(calls).toEqual([expected]);
  });
});
