/** A run's turns at the hosts that it asks: taken as each is first asked, of all teams and isolates together. */
import type { Database } from '../store/database.ts';
import { type HostState, type Taken, type Turn, takeTurns, updateHosts } from '../store/hosts.ts';
import { allowance, burstOf } from './allowance.ts';
import type { Asked } from './ask-all.ts';
import { breakerAfter } from './breaker.ts';
import { isNamed } from './is-named.ts';
import type { Planned } from './plan.ts';
import type { Host, Lookup, Provider } from './provider.ts';
import { resolver, resolverRequests } from './public-host.ts';

export interface HostTurns {
  /** Takes those that are sure or likely to be needed, by one question to the database. */
  takeSure(planned: readonly Planned[], domain: string | null): Promise<void>;
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
  const early = new Map<string, Taken>();
  const turnAt = (provider: Provider, host: Host, domain: string | null) => ({
    name: host.name === 'own' ? `${provider.id}:${domain}` : host.name,
    // All of the lookup's at once: what it does not use is lost, and no request costs a query.
    ...allowance(host, provider.requests),
  });
  return {
    takeSure: async (planned, domain) => {
      const turns = new Map<string, Turn>(
        planned.flatMap(({ provider, lookup }) =>
          likelyHosts(provider, lookup).map((host) => {
            const turn = turnAt(provider, host, domain);
            return [turn.name, turn] as const;
          }),
        ),
      );
      const asksSite = planned.some(({ provider, lookup }) =>
        likelyHosts(provider, lookup).some(({ name }) => name === 'own'),
      );
      if (asksSite) {
        // Counted, and not waited for: before a site is asked, the resolver is, whether its address is public.
        const { cost, slack } = allowance(resolver, resolverRequests);
        const { name } = resolver;
        turns.set(name, { name, slack, cost: cost + (turns.get(name)?.cost ?? 0) });
      }
      const taken = await takeTurns(db, [...turns.values()], now.getTime());
      for (const one of taken) early.set(one.state.name, one);
    },
    admitFor: (provider, domain) => {
      const requests = new Map<string, number>();
      return async (hostname) => {
        const host = hostOf(provider, hostname);
        const turn = turnAt(provider, host, domain);
        const { name } = turn;
        const before = requests.get(name) ?? 0;
        requests.set(name, before + 1);
        if (before > 0) {
          if (before >= burstOf(host)) await pause(allowance(host, 1).cost);
          return null;
        }
        const known = early.get(name);
        // For one lookup alone.
        early.delete(name);
        const [fresh] = known ? [known] : await takeTurns(db, [turn], now.getTime());
        if (!fresh) throw new Error(`no turn at ${name}`);
        const { taken, state } = fresh;
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

const likelyHosts = ({ hosts }: Provider, lookup: Lookup): readonly Host[] =>
  hosts.length === 1
    ? hosts
    : hosts.filter(({ name }) => lookup.hosts?.some((hostname) => isNamed(hostname, name)));

/** The company's own domain has no other name in the list. */
const hostOf = ({ hosts }: Provider, hostname: string): Host => {
  const host = hosts.find(({ name }) => isNamed(hostname, name)) ?? hosts.find(({ name }) => name === 'own');
  if (!host) throw new Error(`${hostname} has passed the fence and is on no list`);
  return host;
};
