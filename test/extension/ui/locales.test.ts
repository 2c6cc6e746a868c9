import { describe, expect, it } from 'vitest';
import { en } from '../../../extension/ui/locales/en.ts';
import { zh } from '../../../extension/ui/locales/zh.ts';
import { wordsOf } from '../../../extension/ui/words.tsx';

type Leaf = [path: string, words: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, value]];

const han = /\p{Script=Han}/u;
/** What is the same in every language: a name, or a sign. */
const alike = new Set([
  'comma',
  'space',
  'tiersShort.key',
  'functions.it',
  'options.title',
  'options.pairHint',
  'score.range',
  'waiting.savedAt',
]);

describe('the words of the screens', () => {
  it('are there in each language, and as many', () => {
    const paths = leaves(en).map(([path]) => path);
    expect(
      leaves(zh)
        .map(([path]) => path)
        .sort(),
    ).toEqual(paths.sort());
  });

  it('are in Chinese where the language is', () => {
    for (const [path, words] of leaves(zh)) {
      if (alike.has(path) || path.startsWith('options.languages.')) continue;
      const said = typeof words === 'function' ? String(words(3, 2, true, 'X')) : String(words);
      expect(`${path} ${said}`).toMatch(han);
    }
  });

  it('are never in Chinese where the language is English', () => {
    for (const [path, words] of leaves(en)) {
      if (path.startsWith('options.languages.')) continue;
      expect(`${path} ${words}`).not.toMatch(han);
    }
  });

  it.each(['en', 'zh'] as const)(
    'say in %s what the Worker refuses, and its own words where they do not know it',
    (language) => {
      const { problem } = wordsOf(language, () => new Date());
      const told = { type: '', title: '', status: 400, detail: 'It is so.', remedy: 'Do this.' };
      expect(problem({ ...told, code: 'pairing-gone' }).what).toMatch(
        language === 'en' ? /no longer works/ : /失效/,
      );
      for (const code of ['brand-new', 'constructor'])
        expect(problem({ ...told, code })).toEqual({ what: 'It is so.', todo: 'Do this.' });
    },
  );

  it('tell codes and countries in words, and leave what they do not know as it is', () => {
    const { code, countryName, languageName } = wordsOf('zh', () => new Date());
    expect([code('seniorities', 'c_level'), code('seniorities', 'wizard')]).toEqual(['高管', 'wizard']);
    expect([countryName('DE'), countryName('Narnia')]).toEqual(['德国', 'Narnia']);
    expect([languageName('en'), languageName('not a language')]).toEqual(['英语', 'not a language']);
  });
});
