/** Why a score moves from one version to another: the term whose points differ most. Pure. */
import type { Reason, Score } from '../../../../shared/api/score.ts';

export interface MoveReason {
  reason: Reason;
  /** Points more than before, or fewer. */
  points: number;
}

/** @returns null where no term by itself differs by half a point. */
export const findMoveReason = (before: Score, after: Score): MoveReason | null => {
  const ids = new Set([...before.terms, ...after.terms].map(({ id }) => id));
  let most: MoveReason | null = null;
  for (const id of ids) {
    const was = before.terms.find((term) => term.id === id);
    const is = after.terms.find((term) => term.id === id);
    const points = (is?.exact ?? 0) - (was?.exact ?? 0);
    const reason = is && is.state !== 'unknown' ? is.reason : (was?.reason ?? is?.reason);
    if (reason && Math.abs(points) >= 0.5 && Math.abs(points) > Math.abs(most?.points ?? 0))
      most = { reason, points: Math.round(points) };
  }
  return most;
};
