import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../shared/text/marks-in.ts';
import { wordCounts } from '../../../shared/text/word-counts.ts';
import { wordGlance } from '../../../shared/text/word-glance.ts';

const mayHold = wordGlance(['germany', 'côte', 'c++', 'uk']);

describe('a glance for words', () => {
  it.each([
    ['Made in Germany.', true],
    ['GERMANY', true],
    ["Côte d'Ivoire", true],
    ['CÔTE', true],
    ['在UK有', true],
    ['C++', true],
    ['germanys', false],
    ['a ukulele', false],
    ['', false],
    ['中国 2026', false],
  ])('%s: %s', (text, held) => {
    expect(mayHold(text)).toBe(held);
  });

  it('never says no to a text that holds one of them', () => {
    const edge = fc.string({ unit: fc.constantFrom(' ', '.', '1', '中', '’', '\n') });
    const word = fc.constantFrom('germany', 'Germany', 'UK', 'côte', 'CÔTE');
    fc.assert(
      fc.property(fc.string(), edge, word, edge, (before, left, held, right) => {
        expect(mayHold(`${before} ${left}${held}${right}`)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

it('marks are found wherever they stand, also within and over one another', () => {
  const found = marksIn(['.acme.example', 'acme.example/js', '/s_code.js']);
  expect([...found('https://cdn.acme.example/js/a.js?x=/s_code.js')].sort()).toEqual([
    '.acme.example',
    '/s_code.js',
    'acme.example/js',
  ]);
  expect([...found('acm')]).toEqual([]);
  expect([...found('https://acme.example')]).toEqual([]);
});

it('words are counted by group, whole words alone', () => {
  const counts = wordCounts([
    ['the', 'and'],
    ['für', 'una'],
    ['una', 'per'],
  ]);
  expect(counts('The cat and the hand, für UNA persona per')).toEqual([3, 2, 2]);
});
