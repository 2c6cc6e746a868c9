/**
 * What providers' hosts allow, of all teams and isolates together. In D1 and not in KV: KV is a minute behind and takes a
 * thousand writes a day on the free plan, so that two isolates would each spend the same allowance.
 */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';

export interface Turn {
  /** The host, or the provider and the company's domain. */
  name: string;
  /** Milliseconds of the allowance (`allowance.ts`): what is used, and how far ahead it may be used. */
  cost: number;
  slack: number;
}

export interface Taken {
  taken: boolean;
  /** How the host then stands. */
  state: HostState;
}

const hostRow = z.object({
  name: z.string(),
  usedUntil: z.int(),
  slack: z.int(),
  failures: z.int(),
  closedUntil: z.int(),
});
export type HostState = z.infer<typeof hostRow>;
const takenRow = hostRow.pick({ name: true });

/**
 * Takes a turn at each host that is open and has room; the others stay as they were. By two queries, however many.
 * @param turns no host twice. @returns in their order
 */
export const takeTurns = async (db: Database, turns: readonly Turn[], now: number): Promise<Taken[]> => {
  if (turns.length === 0) return [];
  const [rows = [], hosts = []] = await db.batch([
    statement(
      // Of more than a burst the first burst has to be free.
      `INSERT INTO hosts (name, used_until, slack)
       SELECT value->>'name', ?1 + (value->>'cost'), value->>'slack' FROM json_each(?2) WHERE true
       ON CONFLICT DO UPDATE SET used_until = max(used_until, ?1) + excluded.used_until - ?1, slack = excluded.slack
        WHERE closed_until <= ?1
          AND max(used_until, ?1) + min(excluded.used_until - ?1, excluded.slack) <= ?1 + excluded.slack
       RETURNING name`,
      now,
      JSON.stringify(turns),
    ),
    statement(
      `SELECT name, used_until AS usedUntil, slack, failures, closed_until AS closedUntil FROM hosts
        WHERE name IN (SELECT value FROM json_each(?))`,
      JSON.stringify(turns.map(({ name }) => name)),
    ),
  ]);
  const taken = new Set(rows.map((row) => takenRow.parse(row).name));
  const states = new Map(hosts.map((row) => hostRow.parse(row)).map((state) => [state.name, state]));
  return turns.map(({ name }) => {
    const state = states.get(name);
    if (!state) throw new Error(`${name} was neither written nor there`);
    return { taken: taken.has(name), state };
  });
};

/** Of hosts whose breaker has moved. */
export const updateHosts = (
  hosts: readonly Pick<HostState, 'name' | 'failures' | 'closedUntil'>[],
): Statement =>
  statement(
    `UPDATE hosts SET failures = h.value->>'failures', closed_until = max(closed_until, h.value->>'closedUntil')
       FROM json_each(?) h WHERE hosts.name = h.value->>'name'`,
    JSON.stringify(hosts),
  );
