import { describe, expect, it } from 'vitest';
import { cutText } from '../../../../extension/capture/page/cut-text.ts';
import { squash, squashInside } from '../../../../extension/capture/page/white-space.ts';

describe('white space', () => {
  it.each([
    ['as it should be', 'as it should be'],
    ['two  spaces', 'two spaces'],
    ['a\n\t line\r\nbreak', 'a line break'],
    ['no\u00a0break\u3000wide\u200bnone\ufeff', 'no break wide none '],
    ['An\u00adfor\u00adde\u00adrun\u00adgen', 'Anforderungen'],
    ['two \u00ad words', 'two words'],
    ['\n    ', ' '],
    ['', ''],
  ])('of %j is one plain space', (text, even) => {
    expect(squashInside(text)).toBe(even);
    expect(squash(text)).toBe(even.trim());
  });

  it('is none where the source breaks a line of Chinese or Japanese, as a browser draws it', () => {
    expect(squashInside('研发团\n    队，\r\n共四十人')).toBe('研发团队，共四十人');
    expect(squashInside('機械の営業、\n設計')).toBe('機械の営業、設計');
    expect(squashInside('北风 机器人\nNorthwind\n机器人')).toBe('北风 机器人 Northwind 机器人');
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
