/** Outcomes as sales' first word on them: what was lost later had been taken. Pure. */
import type { Lesson } from '../../../../shared/learning/relearn.ts';

export const takenOrNot = (outcomes: readonly Lesson[]): Lesson[] =>
  outcomes.map(({ at, outcome, inputs, score }) => ({
    at,
    outcome: outcome === 'rejected' ? 'rejected' : 'accepted',
    inputs,
    score,
  }));
