import { expect, it } from 'vitest';
import { languageOf } from '../../shared/language-of.ts';

it.each([
  ['en-GB', 'en'],
  ['de', 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh_SG', 'zh'],
  ['zh-TW', 'zh-Hant'],
  ['zh_HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-HK', 'zh'],
  ['zhx-TW', 'en'],
])('a browser in %j is served in %j', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
