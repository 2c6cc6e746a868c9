import { describe, expect, it } from 'vitest';
import { holdsHan, isAscii, mayBeEastern, reaches } from '../../../shared/text/script.ts';
import { simplified } from '../../../shared/text/simplified.ts';

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

describe('simplified characters', () => {
  it('replace traditional ones in place', () => {
    expect(simplified('北風科技完成A輪融資')).toBe('北风科技完成A轮融资');
    expect(simplified('🚀輪')).toBe('🚀轮');
  });

  it('leave a text without any as it is', () => {
    expect(simplified('Northwind 北方')).toBe('Northwind 北方');
  });
});
