/** What a version in the making would do to the accounts, worked out in slices a moment after the last keystroke. */
import { useEffect, useState } from 'preact/hooks';
import type { AccountInput } from '../../../../shared/api/scoring.ts';
import {
  type ComparedModels,
  compareModels,
  comparingModels,
  type Moved,
} from '../../../../shared/score/compare-models.ts';
import type { ScoreInput } from '../../../../shared/score/input.ts';
import type { Model } from '../../../../shared/score/model.ts';
import { score } from '../../../../shared/score/score.ts';
import { findMoveReason, type MoveReason } from './find-move-reason.ts';
import { inSlices } from './in-slices.ts';

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
): Previewed => explained(compareModels(accounts, before, after, now), accounts, before, after, now);

const explained = (
  compared: ComparedModels,
  accounts: readonly AccountInput[],
  before: Model,
  after: Model,
  now: Date,
): Previewed => ({
  ...compared,
  moves: compared.moved.length,
  moved: compared.moved.slice(0, told).map((one) => {
    const input = accounts.find(({ id }) => id === one.id) as ScoreInput | undefined;
    const why = input ? findMoveReason(score(input, now, before), score(input, now, after)) : null;
    return { ...one, why };
  }),
});

export interface Previewing {
  /** The last one that was worked out; null before the first. */
  preview: Previewed | null;
  /** How many accounts have been scored for the next; null where none is under way. */
  done: number | null;
  stop(): void;
}

export const usePreview = (accounts: readonly AccountInput[], before: Model, after: Model): Previewing => {
  const [preview, setPreview] = useState<Previewed | null>(null);
  const [work, setWork] = useState<{ done: number; stop(): void } | null>(null);
  useEffect(() => {
    let stopped = false;
    const stop = () => {
      stopped = true;
      setWork(null);
    };
    const run = async () => {
      const now = new Date();
      const steps = comparingModels(accounts, before, after, now);
      const found = await inSlices(
        steps,
        () => performance.now(),
        () => stopped,
        (done) => setWork({ done, stop }),
      );
      if (!found) return;
      setWork(null);
      setPreview(explained(found, accounts, before, after, now));
    };
    const timer = setTimeout(run, pause);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [accounts, before, after]);
  return { preview, done: work?.done ?? null, stop: () => work?.stop() };
};
