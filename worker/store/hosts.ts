/**
 * What providers' hosts allow, of all teams and isolates together. In D1 and not in KV: KV is a minute behind and takes a
 * thousand writes a day on the free plan, so that two isolates would each spend the same allowance.
 */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';

export interface Turn {
  /** The host, or the provider and the company's domain. */
  name: string;
  /** Milliseconds of the allowance (`allowance.ts`): what is used, what of it has to be free, how far ahead it may be used. */
  cost: number;
  first: number;
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

/** Takes a turn, where the host is open and has room; else all stays as it was. @returns how the host then stands */
export const takeTurn = async (
  db: Database,
  { name, cost, first, slack }: Turn,
  now: number,
): Promise<{ taken: boolean; state: HostState }> => {
  const [taken = [], hosts = []] = await db.batch([
    statement(
      `INSERT INTO hosts (name, used_until, slack) VALUES (?1, ?2 + ?3, ?5)
       ON CONFLICT DO UPDATE SET used_until = max(used_until, ?2) + ?3, slack = ?5
        WHERE closed_until <= ?2 AND max(used_until, ?2) + ?4 <= ?2 + ?5
       RETURNING name`,
      name,
      now,
      cost,
      first,
      slack,
    ),
    statement(
      `SELECT name, used_until AS usedUntil, slack, failures, closed_until AS closedUntil FROM hosts WHERE name = ?`,
      name,
    ),
  ]);
  return { taken: taken.length > 0, state: hostRow.parse(hosts[0]) };
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
