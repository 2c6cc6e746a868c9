/** When a score will have moved by a point by fading alone: from then on what is stored of it is out of date. */
import type { DatedTerm } from './dated.ts';
import { logit, sigmoid } from './sigmoid.ts';

const dayMs = 86_400_000;
/** Past two years every signal has faded to nothing that shows. */
const horizonDays = 730;
const hour = 1 / 24;
const point = 0.01;

/**
 * Steps double until it has, then chords find the day's hour: the sum of a few decaying terms moves one way at these
 * lengths, and a late turn only costs a later look.
 * @param z log-odds now. @returns null where it rests.
 */
export const fadesAt = (terms: readonly DatedTerm[], z: number, now: Date): Date | null => {
  const fading: { weight: number; rate: number; sum: number }[] = [];
  for (const { weight, sum } of terms)
    if (sum > 0) fading.push({ weight: weight.weight, rate: -Math.LN2 / weight.halfLife, sum });
  if (fading.length === 0) return null;
  const faded = (days: number) => {
    let logOdds = 0;
    for (const { weight, rate, sum } of fading)
      logOdds += weight * (1 - Math.exp(-sum * Math.exp(days * rate)));
    return logOdds;
  };
  const steady = z - faded(0);
  // A point up and a point down, as sums of the terms that fade: so that no step has to ask for the chance.
  const chance = sigmoid(z);
  const up = (chance + point < 1 ? logit(chance + point) : Infinity) - steady;
  const down = (chance > point ? logit(chance - point) : -Infinity) - steady;
  /** How far the sum is from moving the score by a point: nought and less once it has. */
  const room = (days: number) => {
    const sum = faded(days);
    return Math.min(up - sum, sum - down);
  };
  let early = 0;
  let before = room(0);
  let late = 1;
  let after = room(1);
  while (after > 0) {
    if (late >= horizonDays) return null;
    early = late;
    before = after;
    late = Math.min(horizonDays, late * 2);
    after = room(late);
  }
  // The Illinois form of regula falsi: a chord comes to the hour in a few steps where halves take eight.
  let kept = 0;
  while (late - early > hour) {
    const chord = early + ((late - early) * before) / (before - after);
    // Half an hour from either end, so that both close in.
    const day = Math.min(Math.max(chord, early + hour / 2), late - hour / 2);
    const left = room(day);
    if (left > 0) {
      early = day;
      before = left;
      if (kept === 1) after /= 2;
      kept = 1;
    } else {
      late = day;
      after = left;
      if (kept === -1) before /= 2;
      kept = -1;
    }
  }
  return new Date(now.getTime() + late * dayMs);
};
