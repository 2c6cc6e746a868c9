import { describe, expect, it } from 'vitest';
import { isOpen, sectionsOf } from '../../../extension/ui/preview/items.ts';
import type { Group, Row } from '../../../extension/ui/preview/row.ts';

const row = (group: Group, id: string, sub = false): Row => ({
  id,
  group,
  field: 'person',
  as: null,
  text: id,
  vocabulary: null,
  among: null,
  quote: null,
  sub,
  edit: null,
  drop: null,
  hint: null,
});
const many = (group: Group, count: number) =>
  Array.from({ length: count }, (_, i) => row(group, `${group}.${i}`));

describe('rows as things', () => {
  it('puts what is told of a thing with it, and loses no row', () => {
    const rows = [
      row('people', 'people.0'),
      row('people', 'people.0.title', true),
      row('people', 'people.1'),
      row('contacts', 'emails.0'),
    ];
    const sections = sectionsOf(rows);
    expect(sections.map(({ group, items }) => [group, items.map(({ parts }) => parts.length)])).toEqual([
      ['people', [1, 0]],
      ['contacts', [0]],
    ]);
    expect(sections.flatMap(({ items }) => items.flatMap(({ head, parts }) => [head, ...parts]))).toEqual(
      rows,
    );
  });

  it.each([
    ['people', 8, true],
    ['people', 9, false],
    ['company', 10, true],
    ['funding', 20, true],
  ] as const)('of %s, %i things stand open at first: %s', (group, count, open) => {
    expect(sectionsOf(many(group, count))[0]?.open).toBe(open);
  });

  it('tells the parts of the only person row by row, of one among many in a line', () => {
    const [one] = sectionsOf(many('people', 1));
    const [two] = sectionsOf(many('people', 2));
    expect([one && isOpen(one), two && isOpen(two)]).toEqual([true, false]);
  });
});
