/** Dated reasons: what a company did, and what its people did with us. Each kind saturates, and fades as it ages. */

import type { AccountSignal } from '../observe.ts';
import { type ScoreInput, type Summand, variance } from './input.ts';
import type { Model, SignalWeight } from './model.ts';
import type { Profile } from './profile.ts';
import { signalReaders } from './signals/index.ts';
import { knownSignals } from './signals/known-signals.ts';
import type { Sighting, SignalReading, SignalTerm } from './signals/signal.ts';

const dayMs = 86_400_000;

export interface DatedTerm {
  term: SignalTerm;
  reading: SignalReading;
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
  for (const { term, asked, read } of signalReaders) {
    const reading = read(signals, profile);
    if (reading.state === 'unknown' && !asked(profile)) continue;
    const weight = term.group === 'intent' ? model.intent[term.id] : model.engagement[term.id];
    told.push({ term, reading, weight, sum: sumAt(reading.sightings, weight.halfLife, now) });
  }
  return told;
};

/** A date to come counts as today's. @param now milliseconds of the epoch. */
const sumAt = (sightings: readonly Sighting[], halfLife: number, now: number): number => {
  let sum = 0;
  for (const { signal, strength } of sightings) {
    const age = Math.max(0, now - Date.parse(signal.occurredAt)) / dayMs;
    sum += strength * credibility(signal) * 2 ** (-age / halfLife);
  }
  return sum;
};

export const datedSummand = ({ term, reading, weight, sum }: DatedTerm): Summand => ({
  id: term.id,
  group: term.group,
  state: reading.state,
  weight: weight.weight,
  // Saturates: 0..1.
  x: 1 - Math.exp(-sum),
  variance: reading.state === 'unknown' ? variance(weight) : 0,
  reason: reading.reason,
  sources: reading.sightings.map(({ signal }) => signal.source),
  occurredAt: reading.sightings[0]?.signal.occurredAt ?? null,
});

/** How far a source is believed: data made for machines above prose, and a date that was stated above one assumed. */
const credibility = ({ source, details }: AccountSignal): number => {
  const told = source.rule.startsWith('jsonld') || source.rule === 'member' ? 1 : 0.9;
  return details.dated === false ? told * 0.7 : told;
};
