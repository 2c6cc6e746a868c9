/** When a score will have moved by a point by fading alone: from then on what is stored of it is out of date. */
import type { DatedTerm } from './dated.ts';
import { logit, sigmoid } from './sigmoid.ts';

const dayMs = 86_400_000;
/** Past two years every signal has faded to nothing that shows. */
const horizonDays = 730;
const point = 0.01;

/**
 * Steps double until it has, then halves find the day's hour: the sum of a few decaying terms moves one way at these
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
  const moved = (days: number) => {
    const sum = faded(days);
    return sum >= up || sum <= down;
  };
  let late = 1;
  while (!moved(late)) {
    if (late >= horizonDays) return null;
    late = Math.min(horizonDays, late * 2);
  }
  let early = late > 1 ? late / 2 : 0;
  while (late - early > 1 / 24) {
    const middle = (early + late) / 2;
    if (moved(middle)) late = middle;
    else early = middle;
  }
  return new Date(now.getTime() + late * dayMs);
};
