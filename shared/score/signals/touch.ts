/** What people of the company did with us: a visit, a search, a paper read, a webinar joined, a demo. */
import type { EngagementKind } from '../../words.ts';
import { text } from './detail.ts';
import { type SignalReader, unknown } from './signal.ts';

export const touch =
  (kind: EngagementKind): SignalReader =>
  (signals) => {
    const touches = signals.of(kind);
    const [latest] = touches;
    if (!latest) return unknown(kind);
    const people = new Set(touches.map(({ details }) => text(details.person)));
    people.delete(null);
    return {
      state: 'yes',
      sightings: touches.map((signal) => ({ signal, strength: 1 })),
      reason: {
        code: kind,
        params: {
          times: touches.length,
          people: people.size || null,
          channel: text(latest.details.channel),
          date: latest.occurredAt,
        },
      },
    };
  };
