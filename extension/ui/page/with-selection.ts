/** Words that were selected on the page become a signal of the draft, shown and droppable like all else. Pure. */
import type { Draft } from '../../../shared/capture.ts';
import type { PageReading } from '../services.ts';

const longest = 600;

export const withSelection = ({ draft, selection }: Extract<PageReading, { ok: true }>): Draft => {
  const quote = selection?.replace(/\s+/g, ' ').trim().slice(0, longest);
  if (!quote) return draft;
  const signal: Draft['signals'][number] = {
    kind: 'observation',
    company: null,
    occurredAt: null,
    evidence: { quote, rule: 'member' },
  };
  return { ...draft, signals: [signal, ...draft.signals] };
};
