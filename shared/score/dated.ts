/** Dated reasons: what a company did, and what its people did with us. Each kind saturates, and fades as it ages. */

import type { AccountSignal } from '../observe.ts';
import { type ScoreInput, type Summand, variance } from './input.ts';
import type { Model, SignalWeight } from './model.ts';
import type { Profile } from './profile.ts';
import { signalReaders } from './signals/index.ts';
import { knownSignals } from './signals/known-signals.ts';
import type { SignalReading, SignalTerm } from './signals/signal.ts';

const dayMs = 86_400_000;

export type DatedTerm = SignalTerm & SignalReading & { weight: SignalWeight; decays: Decay[] };

interface Decay {
  /** Strength times credibility, on its day. */
  size: number;
  /** Milliseconds of the epoch. */
  at: number;
}

/** What the signals say, whatever the time. Kinds that are not asked of every account are told only where known. */
export const readSignals = (input: ScoreInput, profile: Profile | null, model: Model): DatedTerm[] => {
  const signals = knownSignals(input.signals);
  return signalReaders.flatMap(({ term, asked, read }): DatedTerm[] => {
    const reading = read(signals, profile);
    if (reading.state === 'unknown' && !asked(profile)) return [];
    const decays = reading.sightings.map(({ signal, strength }) => ({
      size: strength * credibility(signal),
      at: Date.parse(signal.occurredAt),
    }));
    return [{ ...term, ...reading, weight: weightOf(term, model), decays }];
  });
};

const weightOf = (term: SignalTerm, model: Model): SignalWeight =>
  term.group === 'intent' ? model.intent[term.id] : model.engagement[term.id];

/** `sum strength * credibility * 2^(-age / half-life)`. @param now milliseconds of the epoch. */
export const sumAt = ({ decays, weight }: DatedTerm, now: number): number => {
  let sum = 0;
  for (const { size, at } of decays) sum += size * 2 ** (-Math.max(0, now - at) / dayMs / weight.halfLife);
  return sum;
};

export const datedSummand = (term: DatedTerm, now: Date): Summand => ({
  id: term.id,
  group: term.group,
  state: term.state,
  weight: term.weight.weight,
  // Saturates: 0..1.
  x: 1 - Math.exp(-sumAt(term, now.getTime())),
  variance: term.state === 'unknown' ? variance(term.weight) : 0,
  reason: term.reason,
  sources: term.sightings.map(({ signal }) => signal.source),
  occurredAt: term.sightings[0]?.signal.occurredAt ?? null,
});

/** How far a source is believed: data made for machines above prose, and a date that was stated above one assumed. */
const credibility = ({ source, details }: AccountSignal): number => {
  const told = source.rule.startsWith('jsonld') || source.rule === 'member' ? 1 : 0.9;
  return details.dated === false ? told * 0.7 : told;
};
