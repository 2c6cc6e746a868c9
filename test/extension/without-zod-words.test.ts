import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { codesAlone, withoutZodWords } from '../../extension/without-zod-words.ts';

const at = (path: string) => fileURLToPath(new URL(`../../node_modules/zod/v4/${path}`, import.meta.url));

it('says the code of what is wrong in place of a sentence', () => {
  expect(withoutZodWords().load(at('locales/en.js'))).toMatch(/^export default \(\) =>.*localeError/s);
  expect(codesAlone().localeError({ code: 'too_big' })).toBe('too_big');
});

it('leaves every other module as it is', () => {
  expect(withoutZodWords().load(at('locales/index.js'))).toBeNull();
  expect(withoutZodWords().load(at('core/errors.js'))).toBeNull();
});
