/** Which share of what accounts are expected to be worth stands above a cut. Pure. */
import type { Model } from '../../../../shared/score/model.ts';
import { cutAt } from '../../../../shared/score/share-curve.ts';

export interface Above {
  accounts: number;
  /** 0..1 of all accounts, and of all value. */
  accountShare: number;
  valueShare: number;
}

/** Of those that are worth as much as the cut, or more. */
export const aboveOf = (values: readonly number[], cut: number): Above => {
  const above = values.filter((value) => value >= cut);
  const sum = (some: readonly number[]) => some.reduce((total, value) => total + value, 0);
  const total = sum(values);
  return {
    accounts: above.length,
    accountShare: values.length ? above.length / values.length : 0,
    valueShare: total ? sum(above) / total : 0,
  };
};

/** @param shares 0..1 of all value. @returns null where there is nothing to cut. */
export const cutsAt = (
  values: readonly number[],
  shares: { key: number; mid: number },
): Model['tier'] | null => {
  const [key, mid] = [cutAt(values, shares.key), cutAt(values, shares.mid)];
  if (key === null || mid === null) return null;
  // Sums of the same numbers differ in the last digits: a cut a little lower keeps those that stand on it.
  return { key: floor(key), mid: floor(Math.min(mid, key)) };
};

const floor = (value: number): number => Math.floor(value * 1000) / 1000;
