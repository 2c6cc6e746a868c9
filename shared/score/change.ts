/** What moved a score: the points between two scorings of one account, and the term that moved most. */
import type { Lead } from '../api/lead.ts';
import type { Score } from '../api/score.ts';

/** @returns null where the score stands within a point. */
export const changeOf = (before: Score, after: Score): Lead['change'] => {
  const points = after.score - before.score;
  if (points === 0) return null;
  const was = new Map(before.terms.map((term) => [term.id, term.exact]));
  const moves = after.terms
    .map((term) => ({ reason: term.reason, by: term.exact - (was.get(term.id) ?? 0) }))
    .filter((move) => Math.sign(move.by) === Math.sign(points))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return { points, since: before.scoredAt, reason: moves[0]?.reason ?? null };
};
