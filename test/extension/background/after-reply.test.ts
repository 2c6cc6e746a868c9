import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../extension/api/request.ts';
import { afterReply } from '../../../extension/background/after-reply.ts';
import type { Receipt } from '../../../shared/api/lead.ts';
import type { Problem } from '../../../shared/api/problem.ts';

const id = '0192f0c1-2a3b-4c5d-8e6f-708192a3b4c5';
const receipt: Receipt = {
  id,
  account: 'acc_1',
  created: true,
  receivedAt: '2026-11-20T09:30:01Z',
  newSignals: 0,
  score: 50,
  tier: 'mid',
};
const problemOf = (status: number): Problem => ({
  type: 'about:blank',
  title: 'No',
  status,
  detail: 'No.',
  code: 'no',
  remedy: 'None.',
});
const problem = (status: number, retryAfter: number | null = null): Reply<Receipt> => ({
  kind: 'problem',
  status,
  problem: problemOf(status),
  retryAfter,
});
const now = 1_000_000;
/** After two failures the longest wait is 120 s; chance takes half of it. */
const outcomeOf = (reply: Reply<Receipt>) => afterReply(reply, { id, attempts: 2 }, now, 0.5);

describe('what becomes of a capture', () => {
  it('a receipt for it ends its way', () => {
    expect(outcomeOf({ kind: 'ok', value: receipt })).toEqual({ kind: 'acknowledged', receipt });
  });

  it('a receipt for another one does not', () => {
    const other = { ...receipt, id: '0192f0c1-2a3b-4c5d-8e6f-000000000000' };
    expect(outcomeOf({ kind: 'ok', value: other })).toMatchObject({ kind: 'wait', nextAt: now + 60_000 });
  });

  it.each([400, 409, 413, 415, 422])('%i refuses it, with the problem', (status) => {
    const failure = { code: 'refused', problem: problemOf(status) };
    expect(outcomeOf(problem(status))).toEqual({ kind: 'refused', failure });
  });

  it('401 makes it and all others wait for a pairing, not for a time', () => {
    const failure = { code: 'signed-out' };
    expect(outcomeOf(problem(401))).toEqual({ kind: 'wait', nextAt: null, failure, line: true });
  });

  it.each([429, 503])('%i makes all wait as long as the Worker asks', (status) => {
    expect(outcomeOf(problem(status, 90_000))).toMatchObject({
      kind: 'wait',
      nextAt: now + 105_000,
      line: true,
    });
    expect(outcomeOf(problem(status))).toMatchObject({ kind: 'wait', nextAt: now + 60_000, line: true });
  });

  it.each([403, 404, 408, 500, 502])('%i makes it wait, and lets the others go on', (status) => {
    expect(outcomeOf(problem(status))).toMatchObject({ kind: 'wait', nextAt: now + 60_000, line: false });
  });

  it('no answer makes all wait', () => {
    const failure = { code: 'offline' };
    expect(outcomeOf({ kind: 'unreachable' })).toEqual({
      kind: 'wait',
      nextAt: now + 60_000,
      failure,
      line: true,
    });
  });

  it('a stranger’s answer makes all wait, whatever its status', () => {
    for (const status of [200, 400, 401, 404])
      expect(outcomeOf({ kind: 'stranger', status, problem: problemOf(status) })).toMatchObject({
        kind: 'wait',
        nextAt: now + 60_000,
        line: true,
      });
  });
});
