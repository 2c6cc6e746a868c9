/** What hosts allow, and how they fare: taken before providers ask, noted after. */
import type { Database } from '../store/database.ts';
import { type HostState, takeTurns, updateHosts } from '../store/hosts.ts';
import { turnsOf } from './allowance.ts';
import type { Asked } from './ask-all.ts';
import { breakerAfter } from './breaker.ts';
import type { Planned } from './plan.ts';

export interface Granted {
  free: Planned[];
  hosts: Map<string, HostState>;
  /** When the others may ask. */
  deferred: Date[];
}

/** @param planned of one host no two: what it allows is counted by lookup. @returns those whose hosts have room */
export const takeHosts = async (
  db: Database,
  planned: readonly Planned[],
  domain: string | null,
  now: Date,
): Promise<Granted> => {
  const turns = planned.map((one) => ({ one, hosts: turnsOf(one.provider, domain) }));
  const { taken, hosts } = await takeTurns(
    db,
    turns.flatMap((turn) => turn.hosts),
    now.getTime(),
  );
  const deferred: Date[] = [];
  const free = turns.flatMap(({ one, hosts: names }) => {
    const missed = names.filter(({ name }) => !taken.has(name));
    if (missed.length === 0) return [one];
    const at = missed.map(({ name, cost, slack }) => {
      const host = hosts.get(name);
      return Math.max(host?.closedUntil ?? 0, (host?.usedUntil ?? 0) + cost - slack);
    });
    deferred.push(new Date(Math.max(...at)));
    return [];
  });
  return { free, hosts, deferred };
};

/** What the answers say of their hosts: that one is down, or up again, or wants to be left alone. */
export const noteHosts = async (
  db: Database,
  answers: readonly Asked[],
  hosts: Granted['hosts'],
  domain: string | null,
  now: Date,
): Promise<void> => {
  const moved = answers.flatMap(({ provider, answer }) =>
    turnsOf(provider, domain).flatMap(({ name }) => {
      const host = hosts.get(name);
      return (host && breakerAfter(host, answer, now)) ?? [];
    }),
  );
  if (moved.length) await db.batch([updateHosts(moved)]);
};
