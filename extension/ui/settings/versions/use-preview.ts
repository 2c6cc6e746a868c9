/** What a version in the making would do to the accounts, computed a moment after the last keystroke. */
import { useEffect, useState } from 'preact/hooks';
import type { AccountInput } from '../../../../shared/api-scoring.ts';
import { type ComparedModels, compareModels, type Moved } from '../../../../shared/score/compare-models.ts';
import type { ScoreInput } from '../../../../shared/score/input.ts';
import type { Model } from '../../../../shared/score/model.ts';
import { score } from '../../../../shared/score/score.ts';
import { findMoveReason, type MoveReason } from './find-move-reason.ts';

export interface MovedWhy extends Moved {
  why: MoveReason | null;
}
export interface Previewed extends Omit<ComparedModels, 'moved'> {
  /** How many scores move. */
  moves: number;
  /** Those of the largest moves. */
  moved: MovedWhy[];
}

const told = 10;
/** Milliseconds: less than is waited for, more than between two keystrokes. */
const pause = 150;

export const previewOf = (
  accounts: readonly AccountInput[],
  before: Model,
  after: Model,
  now: Date,
): Previewed => {
  const compared = compareModels(accounts, before, after, now);
  return {
    ...compared,
    moves: compared.moved.length,
    moved: compared.moved.slice(0, told).map((one) => {
      const input = accounts.find(({ id }) => id === one.id) as ScoreInput | undefined;
      const why = input ? findMoveReason(score(input, now, before), score(input, now, after)) : null;
      return { ...one, why };
    }),
  };
};

/** null until it has been computed for the first time. */
export const usePreview = (
  accounts: readonly AccountInput[],
  before: Model,
  after: Model,
): Previewed | null => {
  const [preview, setPreview] = useState<Previewed | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setPreview(previewOf(accounts, before, after, new Date())), pause);
    return () => clearTimeout(timer);
  }, [accounts, before, after]);
  return preview;
};
