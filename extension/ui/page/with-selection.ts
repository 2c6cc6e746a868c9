/** Words that were selected on the page become a signal of the draft, or a person: shown and droppable like all else. Pure. */
import type { Draft } from '../../../shared/capture.ts';
import type { Selection } from '../services.ts';

export type SelectionAs = 'signal' | 'person';

const longest = 600;
const mostSignals = 20;
const mostPeople = 60;

const quoteOf = ({ text }: Selection): string => text.replace(/\s+/g, ' ').trim().slice(0, longest);

export const withSelection = (draft: Draft, selection: Selection | null, as: SelectionAs): Draft => {
  const quote = selection && quoteOf(selection);
  if (!selection || !quote) return draft;
  const without = withoutSelection(draft, selection);
  if (as === 'person') {
    const { person } = selection;
    const isSame = ({ name }: { name: string }) => name.toLowerCase() === person.name.toLowerCase();
    // Of one whom the page names too: the words that were selected say who, the page what they do.
    const told = without.people.find(isSame);
    const chosen = told && person.title === null ? { ...told, evidence: person.evidence } : person;
    const others = without.people.filter((other) => !isSame(other));
    return { ...without, people: [chosen, ...others].slice(0, mostPeople) };
  }
  const signal: Draft['signals'][number] = {
    kind: 'observation',
    company: null,
    occurredAt: null,
    evidence: { quote, rule: 'member' },
  };
  return { ...without, signals: [signal, ...without.signals].slice(0, mostSignals) };
};

/** What the words stand as in the draft by now, as its first of that; null where they were left out. */
export const selectionAs = (draft: Draft, selection: Selection): SelectionAs | null => {
  if (draft.people.some(isFrom(selection))) return 'person';
  return draft.signals.some(({ kind }) => kind === 'observation') ? 'signal' : null;
};

/** No rule reads an observation: it is what a member selected, whatever they have made of its words. */
const withoutSelection = (draft: Draft, selection: Selection): Draft => ({
  ...draft,
  signals: draft.signals.filter(({ kind }) => kind !== 'observation'),
  people: draft.people.filter((person) => !isFrom(selection)(person)),
});

/** A name or title that is typed over keeps the words that it came from. */
const isFrom =
  (selection: Selection) =>
  ({ evidence }: Draft['people'][number]): boolean =>
    evidence.rule === 'member' && evidence.quote === quoteOf(selection);
