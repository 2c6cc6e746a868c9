/** Dated reasons: what a company did, and what its people did with us. Each kind saturates, and fades as it ages. */

import { onceEachObject } from '../format/once-each.ts';
import type { AccountSignal } from '../observe.ts';
import type { ScoreInput, Summand } from './input.ts';
import type { Model, SignalWeight } from './model.ts';
import type { Profile } from './profile.ts';
import { signalReaders } from './signals/index.ts';
import { knownSignals } from './signals/known-signals.ts';
import type { Sighting, SignalReading } from './signals/signal.ts';
import { unknownsOf } from './unknowns.ts';

const dayMs = 86_400_000;

export interface DatedTerm {
  summand: Summand;
  weight: SignalWeight;
  /** `sum strength * credibility * 2^(-age / half-life)` now: it fades as one, since a term has one half-life. */
  sum: number;
}

/** What the signals say. Kinds that are not asked of every account are told only where known. */
export const readSignals = (
  input: ScoreInput,
  profile: Profile | null,
  model: Model,
  now: number,
): DatedTerm[] => {
  const signals = knownSignals(input.signals);
  const told: DatedTerm[] = [];
  for (const { from, asked, read, weight, unknown } of weighedReaders(model)) {
    // Of most kinds most accounts have none, and what its reader would say is known.
    const reading = signals.of(from).length > 0 ? read(signals, profile) : null;
    if (reading && reading.state !== 'unknown') told.push(knownTerm(reading, weight, unknown, now));
    else if (asked(profile)) told.push({ summand: unknown, weight, sum: 0 });
  }
  return told;
};

/** Each reader beside what the model says of its term. */
const weighedReaders = onceEachObject((model: Model) =>
  signalReaders.map(({ term, from, asked, read }) => ({
    from,
    asked,
    read,
    ...(term.group === 'intent'
      ? { weight: model.intent[term.id], unknown: unknownsOf(model).intent[term.id] }
      : { weight: model.engagement[term.id], unknown: unknownsOf(model).engagement[term.id] }),
  })),
);

const knownTerm = (
  { state, sightings, reason }: SignalReading,
  weight: SignalWeight,
  unknown: Summand,
  now: number,
): DatedTerm => {
  const sum = sumAt(sightings, weight.halfLife, now);
  return {
    weight,
    sum,
    summand: {
      ...unknown,
      state,
      // Saturates: 0..1.
      x: 1 - Math.exp(-sum),
      variance: 0,
      reason,
      sources: sightings.map(({ signal }) => signal.source),
      occurredAt: sightings[0]?.signal.occurredAt ?? null,
    },
  };
};

/** A date to come counts as today's. @param now milliseconds of the epoch. */
const sumAt = (sightings: readonly Sighting[], halfLife: number, now: number): number => {
  const rate = -Math.LN2 / (halfLife * dayMs);
  let sum = 0;
  for (const { signal, strength } of sightings) {
    const age = Math.max(0, now - Date.parse(signal.occurredAt));
    sum += strength * credibility(signal) * Math.exp(age * rate);
  }
  return sum;
};

/** How far a source is believed: data made for machines above prose, and a date that was stated above one assumed. */
const credibility = ({ source, details }: AccountSignal): number => {
  const told = source.rule.startsWith('jsonld') || source.rule === 'member' ? 1 : 0.9;
  return details.dated === false ? told * 0.7 : told;
};
