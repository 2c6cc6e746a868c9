import { expect, it } from 'vitest';
import { allPatterns } from './patterns.ts';
import { runawaysIn } from './runaway.ts';

it('no pattern that meets a page takes exponential time', async () => {
  const patterns = await allPatterns();
  expect(patterns.length).toBeGreaterThan(1000);
  const runaways = patterns.flatMap((pattern) =>
    runawaysIn(pattern).map((group) => `${pattern.file}: (${group}) in /${pattern.source}/`),
  );
  expect(runaways).toEqual([]);
}, 60_000);

it.each([
  [/^(a+)+$/, ['a+']],
  [/^\p{Lu}(?:['’-]?\p{Lu}?\p{Ll}+)*$/u, ["['’-]?\\p{Lu}?\\p{Ll}+"]],
  [/(?:\s*\w*){2,}x/, ['\\s*\\w*']],
  [/(?:[\d,]+)*[)]*$/, ['[\\d,]+']],
])('%s runs away', (pattern, groups) => {
  expect(runawaysIn(pattern)).toEqual(groups);
});

it.each([
  /^(?:a+b)+$/,
  /^(?:(?:['’-]\p{Lu}?|\p{Lu})\p{Ll}+)*$/u,
  /(?:\d+\s?){1,3}x/,
  /\((?:[^)]|\\.)*\)/,
  /[(+*]+x/,
])('%s does not', (pattern) => {
  expect(runawaysIn(pattern)).toEqual([]);
});
