/** Whether the team does not sell to an account, and by which of its facts. */

import type { Fact } from '../observe.ts';
import type { ScoreInput } from './input.ts';
import type { Profile } from './profile.ts';
import { sameWords } from './same-words.ts';

export interface Exclusion {
  kind: 'industry' | 'country' | 'technology';
  /** The account's own word. */
  what: string;
  fact: Fact;
}

export const isExcluded = (facts: ScoreInput['facts'], { excluded }: Profile): Exclusion | null => {
  const [industry] = facts.industry ?? [];
  const [country] = facts.country ?? [];
  if (industry && excluded.industries.some((word) => sameWords(String(industry.value), word)))
    return { kind: 'industry', what: String(industry.value), fact: industry };
  if (country && excluded.countries.includes(String(country.value)))
    return { kind: 'country', what: String(country.value), fact: country };
  const technology = facts.technologies?.find(({ value }) =>
    excluded.technologies.some((word) => sameWords(String(value), word)),
  );
  return technology ? { kind: 'technology', what: String(technology.value), fact: technology } : null;
};
