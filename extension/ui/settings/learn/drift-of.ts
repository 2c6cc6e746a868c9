/** Whether the running model has come to say other than what comes of its leads. Pure. */
import type { Outcome } from '../../../../shared/api/scoring.ts';
import { type CalibrationDrift, findDrift } from '../../../../shared/learning/drift.ts';
import { isWon } from '../../../../shared/learning/relearn.ts';

/** `few`: too little has come of its leads to tell. */
export type DriftSeen =
  | { kind: 'few'; outcomes: number }
  | { kind: 'none'; outcomes: number }
  | CalibrationDrift;

/** With fewer the test says nothing. */
const fewest = 50;

/** Of the leads that this version scored. A score is the chance that it says, in hundredths. */
export const driftOf = (
  outcomes: readonly Pick<Outcome, 'at' | 'outcome' | 'score' | 'model'>[],
  version: string,
): DriftSeen => {
  const own = outcomes.filter(({ model }) => model === version).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (own.length < fewest) return { kind: 'few', outcomes: own.length };
  const said = own.map(({ score }) => Math.min(0.995, Math.max(0.005, score / 100)));
  const came = own.map((outcome) => (isWon(outcome) ? 1 : 0));
  return findDrift(said, came).calibration ?? { kind: 'none', outcomes: own.length };
};
