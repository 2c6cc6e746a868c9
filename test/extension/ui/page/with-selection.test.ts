import { expect, it } from 'vitest';
import { selectionAs, withSelection } from '../../../../extension/ui/page/with-selection.ts';
import { rowsOf } from '../../../../extension/ui/preview/rows.ts';
import type { CapturedPerson, Draft } from '../../../../shared/capture.ts';
import { aCapture } from '../../../browser/harness/a-capture.ts';

const someone = (more: Partial<CapturedPerson>): CapturedPerson => ({
  name: 'Mira Halden',
  title: null,
  seniority: null,
  function: null,
  decisionMaker: null,
  evidence: { quote: 'Mira Halden runs it', rule: 'member' },
  ...more,
});
const selection = { text: 'Mira Halden\n runs it', person: someone({}) };
const draftWith = (people: CapturedPerson[]): Draft => {
  const { id: _id, capturedAt: _at, tags: _tags, note: _note, owner: _owner, ...draft } = aCapture();
  return { ...draft, people, signals: [] };
};

it('selected words are a signal first, and a person once that is chosen: never both', () => {
  const noted = withSelection(draftWith([]), selection, 'signal');
  expect(selectionAs(noted, selection)).toBe('signal');
  expect(noted.signals).toMatchObject([{ kind: 'observation', evidence: { quote: 'Mira Halden runs it' } }]);
  const named = withSelection(noted, selection, 'person');
  expect(selectionAs(named, selection)).toBe('person');
  expect(named).toMatchObject({ signals: [], people: [{ name: 'Mira Halden' }] });
  expect(withSelection(named, selection, 'signal')).toEqual(noted);
});

it('a draft without a selection stays as it is', () => {
  const draft = draftWith([]);
  expect(withSelection(draft, null, 'signal')).toBe(draft);
});

it('whom the page names too is one person, with the title that the page tells', () => {
  const onPage = someone({
    title: 'COO',
    seniority: 'c_level',
    evidence: { quote: 'COO', rule: 'text.prose' },
  });
  const { people } = withSelection(draftWith([onPage]), selection, 'person');
  expect(people).toEqual([{ ...onPage, evidence: selection.person.evidence }]);
});

it('stays the selected person while a member types its name and title over', () => {
  let draft = withSelection(draftWith([]), selection, 'person');
  for (const [id, text] of [
    ['people.0', 'Mira Halden-Ost'],
    ['people.0.title', 'Head of Purchasing'],
  ] as const)
    draft =
      rowsOf(draft)
        .find((row) => row.id === id)
        ?.edit?.(text) ?? draft;
  expect(draft.people).toEqual([someone({ name: 'Mira Halden-Ost', title: 'Head of Purchasing' })]);
  expect(selectionAs(draft, selection)).toBe('person');
});

it('words that were left out are neither', () => {
  const draft = withSelection(draftWith([]), selection, 'person');
  const without =
    rowsOf(draft)
      .find(({ id }) => id === 'people.0')
      ?.drop?.() ?? draft;
  expect(selectionAs(without, selection)).toBeNull();
});
