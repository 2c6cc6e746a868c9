/**
 * What providers' hosts allow, of all teams and isolates together. In D1 and not in KV: KV is a minute behind and takes a
 * thousand writes a day on the free plan, so that two isolates would each spend the same allowance.
 */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';

export interface Turn {
  /** The host, or the company's domain. */
  name: string;
  /** How much of the allowance it uses, and how much may be used ahead, in milliseconds (`allowance.ts`). */
  cost: number;
  slack: number;
}

const hostRow = z.object({
  name: z.string(),
  usedUntil: z.int(),
  slack: z.int(),
  failures: z.int(),
  closedUntil: z.int(),
});
export type HostState = z.infer<typeof hostRow>;

/**
 * Takes the turns that are free, all at once; those that are not stay as they were.
 * @returns names of the taken, and how every host now stands
 */
export const takeTurns = async (
  db: Database,
  turns: readonly Turn[],
  now: number,
): Promise<{ taken: Set<string>; hosts: Map<string, HostState> }> => {
  const asked = JSON.stringify(turns);
  const [taken = [], hosts = []] = await db.batch([
    statement(
      `INSERT INTO hosts (name, used_until, slack)
       SELECT value->>'name', ?1 + (value->>'cost'), value->>'slack' FROM json_each(?2) WHERE true
       ON CONFLICT DO UPDATE SET used_until = max(used_until, ?1) + (excluded.used_until - ?1), slack = excluded.slack
        WHERE closed_until <= ?1 AND max(used_until, ?1) + (excluded.used_until - ?1) <= ?1 + excluded.slack
       RETURNING name`,
      now,
      asked,
    ),
    statement(
      `SELECT name, used_until AS usedUntil, slack, failures, closed_until AS closedUntil FROM hosts
        WHERE name IN (SELECT value->>'name' FROM json_each(?))`,
      asked,
    ),
  ]);
  return {
    taken: new Set(taken.map((row) => z.object({ name: z.string() }).parse(row).name)),
    hosts: new Map(hosts.map((row) => hostRow.parse(row)).map((host) => [host.name, host])),
  };
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
