/** The door to D1: bound parameters, parsed rows, and what passes by itself is tried again until a deadline. */
import type { D1Database } from '@cloudflare/workers-types';
import type * as z from 'zod';
import { Refusal } from '../problem.ts';

export interface Statement {
  sql: string;
  params: readonly (string | number | null)[];
}

/** A constraint refused a batch, which is thereby rolled back whole: read again, then decide. */
export class Conflict extends Error {
  override name = 'Conflict';
}

export interface Database {
  /** One transaction. Rows by statement, unparsed. Every batch must be one that may run twice: an answer can get lost. */
  batch(statements: readonly Statement[]): Promise<unknown[][]>;
  all<S extends z.ZodType>(row: S, sql: string, ...params: Statement['params']): Promise<z.output<S>[]>;
  find<S extends z.ZodType>(row: S, sql: string, ...params: Statement['params']): Promise<z.output<S> | null>;
  /** Whether there is time for another try; else the caller should give up with `busy`. */
  hasTime(): boolean;
  wait(ms: number): Promise<void>;
  /** A random wait that grows with each attempt. */
  pause(attempt: number): Promise<void>;
}

export const statement = (sql: string, ...params: Statement['params']): Statement => ({ sql, params });

const patience = 8_000;
const passing =
  /network connection lost|overloaded|storage caused object to be reset|reset because its code was updated|storage operation exceeded timeout|internal error|too many requests queued|cannot resolve d1 db due to transient/i;

/** @param patienceMs until it gives up with `busy` */
export const openDatabase = (d1: D1Database, patienceMs = patience): Database => {
  const deadline = Date.now() + patienceMs;
  const orLate = raceWith(patienceMs);
  const pause = (attempt: number) => wait(Math.random() * Math.min(2_000, 50 * 2 ** attempt));

  const attempt = (statements: readonly Statement[]) =>
    d1.batch(statements.map(({ sql, params }) => d1.prepare(sql).bind(...params)));

  const batch: Database['batch'] = async (statements) => {
    for (let tries = 0; ; tries++) {
      try {
        const results = await orLate(attempt(statements));
        return results.map((result) => result.results);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (/constraint failed/i.test(message)) throw new Conflict(message);
        if (!passing.test(message)) throw error;
        if (Date.now() >= deadline) throw new Refusal('busy');
        await pause(tries);
      }
    }
  };
  const all: Database['all'] = async (row, sql, ...params) => {
    const [rows = []] = await batch([{ sql, params }]);
    return rows.map((found) => row.parse(found));
  };
  return {
    batch,
    all,
    find: async (row, sql, ...params) => (await all(row, sql, ...params))[0] ?? null,
    hasTime: () => Date.now() < deadline,
    wait,
    pause,
  };
};

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * D1 can stall for longer than a caller waits. One timer, from the first question on, serves all that a request asks; it
 * goes with its request, so nothing clears it.
 */
const raceWith = (ms: number) => {
  let late: Promise<never> | null = null;
  return <T>(work: Promise<T>): Promise<T> => {
    late ??= wait(ms).then(() => {
      throw new Refusal('busy');
    });
    return Promise.race([work, late]);
  };
};
