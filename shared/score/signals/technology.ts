/** A technology adopted or dropped between two looks at a page: those that the profile names count in full. */
import { sameWords } from '../same-words.ts';
import { text } from './detail.ts';
import { type SignalReader, unknown } from './signal.ts';

export const technology: SignalReader = (signals, profile) => {
  const changes = signals.of('technology');
  const [latest] = changes;
  if (!latest) return unknown('technology');
  const isNamed = (name: unknown) =>
    profile?.technologies.some((wish) => sameWords(text(name) ?? '', wish)) ?? false;
  return {
    state: 'yes',
    sightings: changes.map((signal) => ({ signal, strength: isNamed(signal.details.name) ? 1.2 : 0.4 })),
    reason: {
      code: latest.details.change === 'dropped' ? 'technology.dropped' : 'technology.adopted',
      params: { name: text(latest.details.name), date: latest.occurredAt },
    },
  };
};
