/** An account's signals as its readers want them: each kind apart, newest first, and the looks at its open roles. */
import type { AccountSignal } from '../../observe.ts';
import type { SignalKind } from '../../words.ts';
import { type Look, lookOf } from './look.ts';

export interface KnownSignals {
  of(kind: SignalKind): readonly AccountSignal[];
  /** Newest first, one a month. */
  looks: readonly Look[];
}

const none: readonly AccountSignal[] = [];

/** Sorted and parted once: some twenty readers ask. */
export const knownSignals = (signals: readonly AccountSignal[]): KnownSignals => {
  const kinds = new Map<SignalKind, AccountSignal[]>();
  for (const signal of signals.toSorted(byNewest)) {
    const own = kinds.get(signal.kind);
    if (own) own.push(signal);
    else kinds.set(signal.kind, [signal]);
  }
  return { of: (kind) => kinds.get(kind) ?? none, looks: (kinds.get('hiring') ?? none).map(lookOf) };
};

/** Plain comparison: dates are ISO 8601, and a locale's rules cost more than the rest of the score. */
const byNewest = (a: AccountSignal, b: AccountSignal): number => {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
