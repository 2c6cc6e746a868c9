/** Dated reasons to act. Each kind saturates, and fades as it ages. */
import type { AccountSignal } from '../observe.ts';
import type { ScoreInput, Summand } from './input.ts';
import { variance } from './input.ts';
import type { IntentWeight, Model } from './model.ts';
import { signalReaders } from './signals/index.ts';
import type { Sighting } from './signals/signal.ts';

const dayMs = 86_400_000;
/** Not finding news of a kind is the usual case: only these are asked of every account, and their lack is told. */
const asked = new Set(['funding', 'hiring', 'stage']);

export const intentSummands = ({ signals }: ScoreInput, model: Model, now: Date): Summand[] => {
  const newestFirst = [...signals].sort(
    (a, b) => b.occurredAt.localeCompare(a.occurredAt) || a.id.localeCompare(b.id),
  );
  return signalReaders.flatMap(([kind, read]): Summand[] => {
    const { state, sightings, reason } = read(newestFirst);
    if (state === 'unknown' && !asked.has(kind)) return [];
    const weight = model.intent[kind];
    return [
      {
        id: kind,
        group: 'intent',
        state,
        contribution: weight.weight * level(sightings, weight, now),
        variance: state === 'unknown' ? variance(weight.weight, weight.share) : 0,
        reason,
        sources: sightings.map(({ signal }) => signal.source),
        occurredAt: sightings[0]?.signal.occurredAt ?? null,
      },
    ];
  });
};

/** `1 - exp(-sum strength * credibility * 2^(-age / half-life))`, 0..1. */
const level = (sightings: readonly Sighting[], { halfLife }: IntentWeight, now: Date): number => {
  const sum = sightings.reduce((total, { signal, strength }) => {
    const age = Math.max(0, (now.getTime() - Date.parse(signal.occurredAt)) / dayMs);
    return total + strength * credibility(signal) * 2 ** (-age / halfLife);
  }, 0);
  return 1 - Math.exp(-sum);
};

/** How far a source is believed: data made for machines above prose, and a date that was stated above one assumed. */
const credibility = ({ source, details }: AccountSignal): number => {
  const told = source.rule.startsWith('jsonld') || source.rule === 'member' ? 1 : 0.9;
  return details.dated === false ? told * 0.7 : told;
};
