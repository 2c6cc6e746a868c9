/** What a posting says behind a label: not in its menus and feet, where "Company" is followed by the next menu item. */
import type { Page } from '../page/page.ts';
import { findPair, type Pair } from '../page/pairs.ts';

const maxValue = 160;
const isChrome = (part: string | undefined): boolean => part === 'nav' || part === 'footer';

export const labelled = (page: Page, label: RegExp, from?: readonly Pair['from'][]): string | null =>
  bracketed(page, label) ??
  findPair(page, label, (value, pair) => {
    if (value.length > maxValue || pair.line.area.form || isChrome(pair.line.area.part)) return null;
    if (from && !from.includes(pair.from)) return null;
    const before = pair.from === 'stacked' ? page.lines[pair.line.index - 1] : undefined;
    return isChrome(before?.area.part) || before?.area.form ? null : value;
  })?.value ??
  null;

/** 【工作地点】北京 */
const bracketed = (page: Page, label: RegExp): string | null => {
  for (const { text } of page.lines) {
    const [, name, value] =
      /^[【[]([^】\]]{2,12})[】\]]\s?[:：]?\s?(\S.{0,159})$/u.exec(text.slice(0, 180)) ?? [];
    if (name && value && label.test(name)) return value;
  }
  return null;
};
