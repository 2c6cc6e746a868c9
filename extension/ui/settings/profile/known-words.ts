/** The words that the accounts themselves use, the commonest first: what a profile's fields suggest. Pure. */
import type { AccountInput } from '../../../../shared/api/scoring.ts';

export interface KnownWords {
  industries: string[];
  technologies: string[];
}

const most = 200;

export const knownWords = (accounts: readonly Pick<AccountInput, 'facts'>[]): KnownWords => ({
  industries: commonest(accounts.map(({ facts }) => facts.industry?.[0]?.value)),
  technologies: commonest(
    accounts.flatMap(({ facts }) => (facts.technologies ?? []).map(({ value }) => value)),
  ),
});

const commonest = (values: readonly unknown[]): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
};
