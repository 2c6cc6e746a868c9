/** A run's turns at the hosts that it asks: taken as each is first asked, of all teams and isolates together. */
import type { Database } from '../store/database.ts';
import { type HostState, takeTurn, updateHosts } from '../store/hosts.ts';
import { allowance, burstOf } from './allowance.ts';
import type { Asked } from './ask-all.ts';
import { breakerAfter } from './breaker.ts';
import { isNamed } from './is-named.ts';
import type { Host, Provider } from './provider.ts';

export interface HostTurns {
  /** Of one lookup; called before each of its requests. @returns when to come back, or null for now */
  admitFor(provider: Provider, domain: string | null): (host: string) => Promise<Date | null>;
  /** What the answers say of their hosts: that one is down, or up again, or wants to be left alone. */
  note(answers: readonly Asked[]): Promise<void>;
}

/** @param pause waits so many milliseconds: for the requests of one lookup that are more than a host takes at once */
export const hostTurns = (
  db: Database,
  now: Date,
  pause: (milliseconds: number) => Promise<void>,
): HostTurns => {
  const asked = new Map<string, HostState[]>();
  return {
    admitFor: (provider, domain) => {
      const requests = new Map<string, number>();
      return async (hostname) => {
        const host = hostOf(provider, hostname);
        const name = host.name === 'own' ? `${provider.id}:${domain}` : host.name;
        const before = requests.get(name) ?? 0;
        requests.set(name, before + 1);
        if (before > 0) {
          if (before >= burstOf(host)) await pause(allowance(host, 1).cost);
          return null;
        }
        // All of the lookup's at once: what it does not use is lost, and no request costs a query.
        const turn = { name, ...allowance(host, provider.requests) };
        const { taken, state } = await takeTurn(db, turn, now.getTime());
        asked.set(provider.id, [...(asked.get(provider.id) ?? []), state]);
        if (taken) return null;
        return new Date(
          Math.max(state.closedUntil, state.usedUntil + turn.first - turn.slack, now.getTime() + 1),
        );
      };
    },
    note: async (answers) => {
      const moved = answers.flatMap(({ provider, answer }) =>
        (asked.get(provider.id) ?? []).flatMap((state) => breakerAfter(state, answer, now) ?? []),
      );
      if (moved.length) await db.batch([updateHosts(moved)]);
    },
  };
};

/** The company's own domain has no other name in the list. */
const hostOf = ({ hosts }: Provider, hostname: string): Host => {
  const host = hosts.find(({ name }) => isNamed(hostname, name)) ?? hosts.find(({ name }) => name === 'own');
  if (!host) throw new Error(`${hostname} has passed the fence and is on no list`);
  return host;
};
