/** Kinds of news that count by their date alone: executive, office, layoffs, launch, partnership, award, approval, acquisition. */
import type { NewsSignalKind } from '../../words.ts';
import { type SignalReader, unknown } from './signal.ts';

export const news =
  (kind: NewsSignalKind): SignalReader =>
  (signals) => {
    const found = signals.of(kind);
    const latest = found[0];
    if (!latest) return unknown(kind);
    return {
      state: 'yes',
      sightings: found.map((signal) => ({ signal, strength: 1 })),
      reason: {
        code: kind,
        params:
          kind === 'observation'
            ? { date: latest.occurredAt, quote: latest.source.quote?.slice(0, 120) ?? null }
            : { date: latest.occurredAt },
      },
    };
  };
