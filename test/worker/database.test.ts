import { env } from 'cloudflare:workers';
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerProblem } from '../../worker/problem.ts';
import { Conflict, openDatabase, statement } from '../../worker/store/database.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** The real D1 after `failures` failures. */
const failingD1 = (message: string, failures: number) => {
  let calls = 0;
  const d1 = {
    prepare: (sql: string) => env.DB.prepare(sql),
    batch: (statements: D1PreparedStatement[]) =>
      ++calls <= failures ? Promise.reject(new Error(message)) : env.DB.batch(statements),
  } as D1Database;
  return { d1, calls: () => calls };
};
const one = [statement('SELECT 1 AS n')];

describe('the database', () => {
  it.each([
    'D1_ERROR: Network connection lost.',
    'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
    'D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.',
    'D1_ERROR: Internal error while starting up D1 DB storage caused object to be reset.',
  ])('is asked again after: %s', async (message) => {
    const { d1, calls } = failingD1(message, 2);
    expect(await openDatabase(d1).batch(one)).toEqual([[{ n: 1 }]]);
    expect(calls()).toBe(3);
  });

  it('is not asked again where the request itself is wrong', async () => {
    const { d1, calls } = failingD1('D1_ERROR: no such column: shoes', 1);
    await expect(openDatabase(d1).batch(one)).rejects.toThrow('no such column');
    expect(calls()).toBe(1);
  });

  it('tells a refused constraint from a failure', async () => {
    const twice = [1, 2].map(() =>
      statement("INSERT INTO workspaces (id, name, created_at) VALUES ('north', 'North', '2026')"),
    );
    await expect(openDatabase(env.DB).batch(twice)).rejects.toBeInstanceOf(Conflict);
  });

  it('that does not come back is given up after eight seconds, and the sender told when to try again', async () => {
    vi.useFakeTimers();
    const { d1 } = failingD1('D1_ERROR: Network connection lost.', Number.POSITIVE_INFINITY);
    const refused = openDatabase(d1)
      .batch(one)
      .catch((error) => error);
    await vi.advanceTimersByTimeAsync(12_000);
    const response = answerProblem(await refused, crypto.randomUUID());
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
  });

  it('that stalls is given up after eight seconds', async () => {
    vi.useFakeTimers();
    const stalled = {
      prepare: (sql: string) => env.DB.prepare(sql),
      batch: () => new Promise(() => undefined),
    } as unknown as D1Database;
    const refused = openDatabase(stalled)
      .batch(one)
      .catch((error) => error);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await refused).toMatchObject({ code: 'busy' });
  });
});
