/** What is known of an account once another capture is added: facts, people and signals, each by its own rule. Pure. */
import type { Capture } from '../../shared/capture.ts';
import { type AccountPerson, type AccountSignal, type Observations, observe } from '../../shared/observe.ts';
import type { Facts } from '../store/accounts.ts';
import { mergeFacts } from './merge-facts.ts';
import { mergePeople } from './merge-people.ts';
import { type MergedSignals, mergeSignals } from './merge-signals.ts';
import { domainOf } from './scored-lead.ts';
import { technologyChanges } from './technology-changes.ts';

export interface Known {
  facts: Facts;
  people: AccountPerson[];
  signals: AccountSignal[];
}
export interface Added {
  facts: Facts;
  people: AccountPerson[];
  signals: MergedSignals;
}

export const nothingKnown: Known = { facts: {}, people: [], signals: [] };

/**
 * @param receivedAt orders what captures say; their own clocks do not.
 * @param member who captured it
 */
export const addObservations = (known: Known, capture: Capture, member: string, receivedAt: Date): Added => {
  const capturedAt = believed(capture.capturedAt, receivedAt);
  return addSeen(known, observe({ ...capture, capturedAt }, member), receivedAt);
};

/** @param seen was received after all that is known: a capture's, or a provider's. */
export const addSeen = (known: Known, seen: Observations, receivedAt: Date): Added => {
  const technologies = technologyChanges(known.facts.technologies ?? [], seen.facts.technologies ?? []);
  const before = known.facts.technologies ? { ...known.facts, technologies: technologies.kept } : known.facts;
  const domain = domainOf(known.facts) ?? domainOf(seen.facts);
  return {
    facts: mergeFacts(before, seen.facts, domain, receivedAt),
    people: mergePeople(
      known.people,
      seen.people.map((person) => ({ ...person, collectedAt: receivedAt.toISOString() })),
      domain,
    ),
    signals: mergeSignals(known.signals, [...seen.signals, ...technologies.signals]),
  };
};

/** What a client saw cannot lie in the future, nor longer ago than a capture waits to be sent. */
const longestWait = 30 * 86_400_000;

const believed = (capturedAt: string, receivedAt: Date): string => {
  const at = Date.parse(capturedAt);
  const latest = receivedAt.getTime();
  if (at > latest) return receivedAt.toISOString();
  return at < latest - longestWait ? new Date(latest - longestWait).toISOString() : capturedAt;
};
