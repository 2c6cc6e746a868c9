import { describe, expect, it } from 'vitest';
import { captured, inRow, optional, pattern, repeated } from '../../../shared/text/pattern.ts';

describe('a pattern of parts', () => {
  it('stands for its parts in a row, and an array for any one of its members', () => {
    expect(pattern('i', /^/, [/home/, /about(?: us)?/], /$/)).toEqual(/^(?:home|about(?: us)?)$/i);
    expect(pattern('gu', [/\p{Lu}/u, /轮|輪/])).toEqual(/\p{Lu}|轮|輪/gu);
    expect(pattern('', /a/)).toEqual(/a/);
  });

  it('holds rows and groups of the match within', () => {
    const made = pattern('', [/seed/, inRow(/series /, [/a/, /b/], /\b/)], captured(/x/, [/y/, /z/]));
    expect(made).toEqual(/(?:seed|series (?:a|b)\b)(x|y|z)/);
    expect(made.exec('series by')?.[1]).toBeUndefined();
    expect(made.exec('seedy')?.[1]).toBe('y');
  });

  it('repeats a row, or leaves it out', () => {
    expect(pattern('', /a/, repeated('{0,2}', / /, [/b/, /c/]), optional(/d/))).toEqual(
      /a(?: (?:b|c)){0,2}(?:d)?/,
    );
  });

  it('takes nothing of its parts but their source', () => {
    expect(pattern('u', /A/gi, /b/y).flags).toBe('u');
    expect(() => pattern('u', { source: '(' })).toThrow(SyntaxError);
  });
});
