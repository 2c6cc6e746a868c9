import { expect, test } from 'vitest';
import { matchesOf } from '../../../shared/text/matches-of.ts';

const patterns = [/\d+/g, /(\p{L})(\d)?/gu, /x*/g, /x*/gu, /(?<=a)/gu, /nowhere/gi];
const texts = ['', 'a1 b22 c', 'xx y x', '𝒜x𝒜', 'A1'];

test('finds what matchAll finds, empty matches and characters of two halves among them', () => {
  for (const pattern of patterns) {
    for (const text of texts) {
      const told = (match: RegExpExecArray) => [match.index, ...match];
      expect(matchesOf(text, pattern).map(told), `${pattern} in "${text}"`).toEqual(
        [...text.matchAll(pattern)].map(told),
      );
    }
  }
});

test('begins at the beginning, whatever was done with the pattern before, and leaves it as new', () => {
  const pattern = /a/g;
  pattern.test('aaa');
  expect(matchesOf('aaa', pattern)).toHaveLength(3);
  expect(pattern.lastIndex).toBe(0);
});
