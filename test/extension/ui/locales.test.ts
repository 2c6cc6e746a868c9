import { describe, expect, it } from 'vitest';
import { accountZh } from '../../../extension/ui/account/locales/zh.ts';
import { accountZhHant } from '../../../extension/ui/account/locales/zh-hant.ts';
import { followZh } from '../../../extension/ui/follow/locales/zh.ts';
import { followZhHant } from '../../../extension/ui/follow/locales/zh-hant.ts';
import { listZh } from '../../../extension/ui/list/locales/zh.ts';
import { listZhHant } from '../../../extension/ui/list/locales/zh-hant.ts';
import { en } from '../../../extension/ui/locales/en.ts';
import { loadLocale } from '../../../extension/ui/locales/load-locale.ts';
import { zh } from '../../../extension/ui/locales/zh.ts';
import { zhHant } from '../../../extension/ui/locales/zh-hant.ts';
import { wordsOf } from '../../../extension/ui/words.tsx';
import { zh as zhReasons } from '../../../shared/score/wording/zh.ts';
import { zhHant as zhHantReasons } from '../../../shared/score/wording/zh-hant.ts';
import { screenLanguages } from '../../../shared/words.ts';
import { leaves, said, simplifiedOnly, traditionalOnly } from './words-of.ts';

const han = /\p{Script=Han}/u;
/** What is the same in every language: a name, or a sign. */
const alike = new Set([
  'comma',
  'space',
  'quoted',
  'tiersShort.key',
  'functions.it',
  'score.range',
  'waiting.savedAt',
  'networks.linkedin',
  'networks.twitter',
  'networks.facebook',
  'networks.youtube',
  'networks.github',
  'networks.instagram',
]);

describe('the words of the screens', () => {
  it.each([
    ['Simplified', zh],
    ['Traditional', zhHant],
  ])('are all there in %s Chinese, and in Chinese', (_script, catalogue) => {
    const found = leaves(catalogue);
    expect(found.map(([path]) => path).sort()).toEqual(
      leaves(en)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, words] of found) if (!alike.has(path)) expect(`${path} ${said(words)}`).toMatch(han);
  });

  it('have no Simplified character in Traditional, and the other way round', () => {
    const pairs = [
      [zh, zhHant],
      [listZh, listZhHant],
      [followZh, followZhHant],
      [accountZh, accountZhHant],
      [zhReasons, zhHantReasons],
    ] as const;
    for (const [simplified, traditional] of pairs) {
      for (const [path, words] of leaves(traditional)) expect(`${path} ${words}`).not.toMatch(simplifiedOnly);
      for (const [path, words] of leaves(simplified)) expect(`${path} ${words}`).not.toMatch(traditionalOnly);
    }
  });

  it('are never in Chinese where the language is English', () => {
    for (const [path, words] of leaves(en)) {
      expect(`${path} ${words}`).not.toMatch(han);
    }
  });

  it.each(screenLanguages)(
    'say in %s what the Worker refuses, and its own words where they do not know it',
    async (language) => {
      const { problem } = wordsOf(await loadLocale(language), () => new Date());
      const told = { type: '', title: '', status: 400, detail: 'It is so.', remedy: 'Do this.' };
      expect(problem({ ...told, code: 'pairing-gone' }).what).toMatch(
        language === 'en' ? /no longer works/ : /失效/,
      );
      for (const code of ['brand-new', 'constructor'])
        expect(problem({ ...told, code })).toEqual({ what: 'It is so.', todo: 'Do this.' });
    },
  );

  it('tell codes and countries in words, and leave what they do not know as it is', async () => {
    const { code, countryName, languageName } = wordsOf(await loadLocale('zh'), () => new Date());
    expect([code('seniorities', 'c_level'), code('seniorities', 'wizard')]).toEqual(['高管', 'wizard']);
    expect([countryName('DE'), countryName('Narnia')]).toEqual(['德国', 'Narnia']);
    expect(code('countries', 'DE')).toBe('德国');
    expect([languageName('en'), languageName('not a language')]).toEqual(['英语', 'not a language']);
  });
});
