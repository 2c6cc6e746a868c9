import { describe, expect, it } from 'vitest';
import { cutText } from '../../../../extension/capture/page/cut-text.ts';
import { squash, squashInside } from '../../../../extension/capture/page/white-space.ts';

describe('white space', () => {
  it.each([
    ['as it should be', 'as it should be'],
    ['two  spaces', 'two spaces'],
    ['a\n\t line\r\nbreak', 'a line break'],
    ['no\u00a0break\u3000wide\u200bnone\ufeff', 'no break wide none '],
    ['\n    ', ' '],
    ['', ''],
  ])('of %j is one plain space', (text, even) => {
    expect(squashInside(text)).toBe(even);
    expect(squash(text)).toBe(even.trim());
  });

  it('is all that a pattern knows as such', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      const isSpace = /\s|\u200b/.test(character);
      expect(squashInside(`a${character}b`) === 'a b', code.toString(16)).toBe(isSpace);
    }
  });
});

describe('a cut text', () => {
  it.each([
    ['Senior data engineer for the …', 'Senior data engineer for the'],
    ['Senior data engineer...', 'Senior data engineer'],
    ['Senior data engineer', null],
    ['a…', null],
    ['…', null],
  ])('%s', (text, before) => expect(cutText(text)).toBe(before));
});
