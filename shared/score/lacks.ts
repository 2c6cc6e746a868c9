/** What a lead lacks of what marketing and sales have agreed. Pure. */
import type { Contract } from '../api/playbook.ts';
import type { AccountInput } from '../api/scoring.ts';
import type { MustHave } from '../words.ts';

export type Lack = 'threshold' | MustHave;

/** A reason counts for so long. */
export const freshDays = 180;
const dayMs = 86_400_000;

interface Held extends Pick<AccountInput, 'score' | 'reachable' | 'people'> {
  facts: Readonly<Record<string, readonly unknown[]>>;
  signals: readonly { occurredAt: string }[];
}

/** Empty: it is qualified. */
export const lacks = (
  { score, facts, people, signals, reachable }: Held,
  contract: Contract,
  now: Date,
): Lack[] => {
  const recent = new Date(now.getTime() - freshDays * dayMs).toISOString().slice(0, 10);
  const isKnown = (field: string) => (facts[field]?.length ?? 0) > 0;
  const has: Record<MustHave, boolean> = {
    decision_maker: people.some(({ decisionMaker }) => decisionMaker === true),
    email_or_phone: reachable,
    size: isKnown('employees'),
    country: isKnown('country'),
    industry: isKnown('industry'),
    dated_reason: signals.some(({ occurredAt }) => occurredAt >= recent),
  };
  return lacksOf({ score, has: contract.mustHaves.filter((must) => has[must]) }, contract);
};

/** @param has what it has of the must-haves; null where nobody knows: then the score alone decides */
export const lacksOf = (
  { score, has }: { score: number; has: readonly MustHave[] | null },
  { threshold, mustHaves }: Contract,
): Lack[] => [
  ...(score < threshold ? (['threshold'] as const) : []),
  ...(has ? mustHaves.filter((must) => !has.includes(must)) : []),
];
