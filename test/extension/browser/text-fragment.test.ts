import { describe, expect, it } from 'vitest';
import { withTextFragment } from '../../../extension/browser/text-fragment.ts';

const page = 'https://dailyledger.example/a';

describe('the address of a quote', () => {
  it.each([
    ['words', 'raised 18 million', '#:~:text=raised%2018%20million'],
    ['signs that mean something to the directive', 'A-1, R&D', '#:~:text=A%2D1%2C%20R%26D'],
    ['white space of the source', 'raised\t 18   million ', '#:~:text=raised%2018%20million'],
    ['Chinese', '完成B轮融资', `#:~:text=${encodeURIComponent('完成B轮融资')}`],
    ['half a character', 'a\ud83d', '#:~:text=a%EF%BF%BD'],
    ['nothing but space', ' \n ', ''],
    ['no quote', null, ''],
  ])('holds %s', (_, quote, expected) => {
    expect(withTextFragment(page, quote)).toBe(page + expected);
  });

  it('names a long quote by its first and last words', () => {
    const quote = `One two three four five six ${'and so on '.repeat(20)}seven eight nine ten eleven, twelve.`;
    expect(withTextFragment(page, quote)).toBe(
      `${page}#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%2C%20twelve`,
    );
  });

  it('names a quote over several lines by its first and last words', () => {
    expect(withTextFragment(page, 'Sales engineer\nBerlin\nFull-time')).toBe(
      `${page}#:~:text=Sales%20engineer,Full%2Dtime`,
    );
  });

  it('cuts Chinese between words', () => {
    const quote = `北风机器人宣布完成一亿两千万元融资，${'由多家机构共同参与，'.repeat(15)}资金将用于扩大销售团队。`;
    const [, start, end] = /text=([^,]+),(.+)$/.exec(withTextFragment(page, quote)) ?? [];
    expect(quote.startsWith(decodeURIComponent(start ?? '!'))).toBe(true);
    expect(quote).toContain(decodeURIComponent(end ?? '!'));
    expect(decodeURIComponent(end ?? '').endsWith('团队')).toBe(true);
  });

  it('keeps the place that the address names already, and replaces an older quote', () => {
    expect(withTextFragment(`${page}?x=1#jobs`, 'Berlin')).toBe(`${page}?x=1#jobs:~:text=Berlin`);
    expect(withTextFragment(`${page}#jobs:~:text=old`, 'Berlin')).toBe(`${page}#jobs:~:text=Berlin`);
    expect(withTextFragment(`${page}#:~:text=old`, null)).toBe(page);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'not an address',
  ])('refuses %s', (url) => {
    expect(() => withTextFragment(url, 'x')).toThrow(TypeError);
  });
});
