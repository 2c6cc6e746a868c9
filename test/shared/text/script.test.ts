import { describe, expect, it } from 'vitest';
import { holdsHan, isAscii, mayBeEastern, reaches } from '../../../shared/text/script.ts';
import { simplified } from '../../../shared/text/simplified.ts';
import { simplified as few } from '../../../shared/text/simplified-few.ts';

describe('the scripts of a text', () => {
  it.each([
    ['Northwind Robotics', true, false],
    ['Müller & Söhne', false, false],
    ['“Northwind”…', false, false],
    ['ノースウインド', false, false],
    ['Northwind 北风', false, true],
  ])('%s: in ASCII %s, with Han %s', (text, ascii, han) => {
    expect(isAscii(text)).toBe(ascii);
    expect(holdsHan(text)).toBe(han);
  });

  it('kana and emoji may be eastern, quotation marks and accents are not', () => {
    expect(['ノース', '🚀', '“é”'].map(mayBeEastern)).toEqual([true, true, false]);
  });

  it('a text reaches the code of its highest character and none above', () => {
    expect([reaches('aé', 0xe9), reaches('aé', 0xea), reaches('', 0)]).toEqual([true, false, false]);
  });
});

describe.each([
  ['all', simplified],
  ['those that the reader of pages needs', few],
])('simplified characters, %s', (_, simple) => {
  it('replace traditional ones in place', () => {
    expect(simple('北風科技完成A輪融資')).toBe('北风科技完成A轮融资');
    expect(simple('🚀輪')).toBe('🚀轮');
  });

  it('leave a text without any as it is', () => {
    expect(simple('Northwind 北方')).toBe('Northwind 北方');
  });

  it('keep every place of a text', () => {
    for (let code = 0x3400; code < 0x2ffff; code++) {
      const character = String.fromCodePoint(code);
      if (simple(character).length !== character.length) expect(character).toBe('of the same length');
    }
  });
});
