/** What marketing and sales look at together: which leads sales took, which it sent back and why, and how fast. Pure. */
import type { Contract } from '../api/playbook.ts';
import type { Outcome } from '../api/scoring.ts';
import { campaignOf } from '../campaign.ts';
import { mustHaves, type OutcomeReason } from '../words.ts';
import { lacksOf } from './lacks.ts';

/** Rates of one slice of the leads that sales has decided on. */
export interface Slice {
  name: string;
  accepted: number;
  rejected: number;
}

export interface Answers {
  /** null: nobody known. */
  member: string | null;
  name: string | null;
  median: number;
  within: number;
  of: number;
}

export interface Quality {
  accepted: number;
  rejected: number;
  channels: Slice[];
  /** By the campaigns that leads came by; by every tag while the team names none. */
  campaigns: Slice[];
  /** By the reason that raised the score most when it was decided: which signals bring leads that sales takes. */
  rules: Slice[];
  reasons: { reason: OutcomeReason | null; count: number }[];
  /** Hours from the first capture to the decision; null where nothing has been decided. */
  response: { median: number; within: number; of: number } | null;
  /** The same by who decided, the busiest first; `name` is null where nobody is known. */
  answers: Answers[];
  /** Of the leads that lacked it, by what may be agreed as a must: what sales will not do without. */
  lacked: Slice[];
  /** Held against the contract; null where there is none. */
  contract: { qualified: Slice; unqualified: Slice } | null;
}

const hourMs = 3_600_000;
const campaignsOf = ({ tags }: Outcome): string[] => tags.flatMap((tag) => campaignOf(tag) ?? []);
const wasAccepted = ({ outcome }: Outcome): boolean => outcome !== 'rejected';

/** @param weightOf log-odds for one x of a term in the model that runs: to tell which reason weighed most. */
export const qualityOf = (
  outcomes: readonly Outcome[],
  contract: Contract | null,
  weightOf: (term: string) => number,
): Quality => {
  const accepted = outcomes.filter(wasAccepted).length;
  const answered = (own: readonly Outcome[]) => timesOf(own, contract?.responseHours ?? null);
  const qualified = (outcome: Outcome) => contract !== null && lacksOf(outcome, contract).length === 0;
  const hasCampaigns = outcomes.some((outcome) => campaignsOf(outcome).length > 0);
  return {
    accepted,
    rejected: outcomes.length - accepted,
    channels: slices(outcomes, ({ channel }) => [channel?.host ?? '']),
    campaigns: slices(outcomes, hasCampaigns ? campaignsOf : ({ tags }) => tags),
    rules: slices(outcomes, (outcome) => strongest(outcome, weightOf)),
    reasons: countReasons(outcomes),
    response: answered(outcomes),
    answers: byName(outcomes, ({ by }) => [by?.id ?? ''])
      .flatMap(([, own]) => {
        const times = answered(own);
        return times ? [{ member: own[0]?.by?.id ?? null, name: own[0]?.by?.name ?? null, ...times }] : [];
      })
      .sort((a, b) => b.of - a.of),
    lacked: slices(outcomes, ({ has }) => (has ? mustHaves.filter((must) => !has.includes(must)) : [])),
    contract: contract && {
      qualified: sliceOf('', outcomes.filter(qualified)),
      unqualified: sliceOf(
        '',
        outcomes.filter((outcome) => !qualified(outcome)),
      ),
    },
  };
};

const sliceOf = (name: string, outcomes: readonly Outcome[]): Slice => {
  const accepted = outcomes.filter(wasAccepted).length;
  return { name, accepted, rejected: outcomes.length - accepted };
};

/** Most decided first. */
const slices = (outcomes: readonly Outcome[], of: (outcome: Outcome) => readonly string[]): Slice[] =>
  byName(outcomes, of)
    .map(([name, own]) => sliceOf(name, own))
    .sort((a, b) => b.accepted + b.rejected - a.accepted - a.rejected || (a.name < b.name ? -1 : 1));

const byName = (
  outcomes: readonly Outcome[],
  of: (outcome: Outcome) => readonly string[],
): [name: string, own: Outcome[]][] => {
  const found = new Map<string, Outcome[]>();
  for (const outcome of outcomes)
    for (const name of of(outcome)) found.set(name, [...(found.get(name) ?? []), outcome]);
  return [...found];
};

/** @param agreed hours; null where nothing is agreed, and each counts as in time */
const timesOf = (outcomes: readonly Outcome[], agreed: number | null): Quality['response'] => {
  const hours = outcomes
    .map(({ at, createdAt }) => (Date.parse(at) - Date.parse(createdAt)) / hourMs)
    .sort((a, b) => a - b);
  if (hours.length === 0) return null;
  const within = agreed === null ? hours.length : hours.filter((each) => each <= agreed).length;
  return { median: hours[hours.length >> 1] ?? 0, within, of: hours.length };
};

const strongest = ({ inputs }: Outcome, weightOf: (term: string) => number): string[] => {
  const raising = Object.entries(inputs)
    .filter(([term]) => term !== 'base')
    .map(([term, x]) => ({ term, by: x * weightOf(term) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || (a.term < b.term ? -1 : 1));
  return raising[0] ? [raising[0].term] : [];
};

const countReasons = (outcomes: readonly Outcome[]): Quality['reasons'] => {
  const counts = new Map<OutcomeReason | null, number>();
  for (const { outcome, reason } of outcomes)
    if (outcome === 'rejected') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || String(a.reason).localeCompare(String(b.reason)));
};
