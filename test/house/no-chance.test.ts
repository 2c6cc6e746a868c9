/** P7: until a team's own outcomes have calibrated the score, nothing on a screen calls it a chance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './product-files.ts';

const files = [
  'extension/ui/locales/en.ts',
  'extension/ui/locales/zh.ts',
  'extension/ui/locales/zh-hant.ts',
  'shared/score/wording/en.ts',
  'shared/score/wording/zh.ts',
];
const promises =
  /\b(?:chances?|probabl[ey]|probability|likel(?:y|ihood)|odds)\b|概率|几率|機率|可能性|胜算|把握/iu;

/** String literals and template texts; comments are for us. */
const stringsOf = (source: string): string[] =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];

test.each(files)('%s promises no chance', (file) => {
  const strings = stringsOf(readFileSync(join(root, file), 'utf8'));
  expect(strings.length).toBeGreaterThan(50);
  expect(strings.filter((text) => promises.test(text))).toEqual([]);
});

test('a word that promises one is found', () => {
  expect(
    stringsOf("const t = { a: 'A 72 % chance', b: `有七成概率` }; // likely").filter((text) =>
      promises.test(text),
    ),
  ).toHaveLength(2);
});
