/** What a search ends in: the candidate that is the company, those that may be, or nobody. Pure. */
import { bestMatch, matchScore } from './match.ts';
import type { Answer, Findings, Subject } from './provider.ts';

/** Whatever a source's search calls a hit: below this it is another company, and no suggestion. */
const likeness = 0.25;
const mostSuggested = 5;

export const bestAnswer = (subject: Subject, candidates: readonly Findings[]): Answer => {
  const match = bestMatch(subject, candidates);
  if (match) return { outcome: 'found', findings: match.best };
  const likely = candidates.filter(({ about }) => matchScore(subject, about) >= likeness);
  if (likely.length === 0) return { outcome: 'not_found' };
  return {
    outcome: 'ambiguous',
    candidates: likely.slice(0, mostSuggested).map(({ about, url }) => ({ about, url })),
  };
};
