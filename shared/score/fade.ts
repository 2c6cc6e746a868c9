/** When a score will have moved by a point by fading alone: from then on what is stored of it is out of date. */
import { type DatedTerm, sumAt } from './dated.ts';
import { sigmoid } from './sigmoid.ts';

const dayMs = 86_400_000;
/** Past two years every signal has faded to nothing that shows. */
const horizonDays = 730;

/**
 * Steps double until it has, then halves find the day's hour: the sum of a few decaying terms moves one way at these
 * lengths, and a late turn only costs a later look.
 * @param z log-odds now. @returns null where it rests.
 */
export const fadesAt = (terms: readonly DatedTerm[], z: number, now: Date): Date | null => {
  const start = now.getTime();
  // All signals of a term have one half-life, so that their sum fades as one; a date to come counts as today's.
  const fading = terms
    .filter(({ decays }) => decays.length > 0)
    .map((term) => ({ ...term.weight, sum: sumAt(term, start) }));
  if (fading.length === 0) return null;
  const faded = (days: number) => {
    let logOdds = 0;
    for (const { weight, halfLife, sum } of fading)
      logOdds += weight * (1 - Math.exp(-sum * 2 ** (-days / halfLife)));
    return logOdds;
  };
  const steady = z - faded(0);
  const chance = sigmoid(z);
  const moved = (days: number) => Math.abs(sigmoid(steady + faded(days)) - chance) >= 0.01;
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
  return new Date(start + late * dayMs);
};
