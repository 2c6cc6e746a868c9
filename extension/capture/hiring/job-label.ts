/** What a posting says behind a label: not in its menus and feet, where "Company" is followed by the next menu item. */

import type { Page } from '../page/page.ts';
import { findPair, type Pair } from '../page/pairs.ts';
import { hasRoleNoun } from './role-noun.ts';

const maxValue = 160;
const isChrome = (part: string | undefined): boolean => part === 'nav' || part === 'footer';

/** Sure ones first: a line above another may be a menu's item. */
const apart: readonly Pair['from'][] = ['table', 'list', 'colon'];

/** @param stacked whether a line of its own above the value counts as its label. */
export const labelled = (page: Page, label: RegExp, stacked = true): string | null =>
  bracketed(page, label) ??
  paired(page, label, apart) ??
  led(page, label) ??
  (stacked ? paired(page, label, ['stacked']) : null);

const paired = (page: Page, label: RegExp, from: readonly Pair['from'][]): string | null =>
  findPair(page, label, (value, pair) => {
    if (value.length > maxValue || pair.line.area.form || isChrome(pair.line.area.part)) return null;
    if (!from.includes(pair.from)) return null;
    const before = pair.from === 'stacked' ? page.lines[pair.line.index - 1] : undefined;
    // A menu that is not marked as one: item over item.
    if (before && before.linked > 0.5 && pair.line.linked > 0.5) return null;
    return isChrome(before?.area.part) || before?.area.form ? null : value;
  })?.value ?? null;

/** Labels that a page sets in bold and not apart: "Job Type Full-time". Lines like it beside it tell that it is one. */
const led = (page: Page, label: RegExp): string | null => {
  for (const [at, line] of page.lines.entries()) {
    // "Team Lead" is what somebody does.
    const value = isChrome(line.area.part) ? null : valueLed(line.text, label);
    if (!value || hasRoleNoun(line.text)) continue;
    if ([at - 2, at - 1, at + 1, at + 2].some((near) => valueLed(page.lines[near]?.text, anyLabel)))
      return value;
  }
  return null;
};
const anyLabel =
  /^(?:job title|position|(?:job |work )?location|(?:job |employment |contract )?type|company|salary|deadline|department|experience|education|start(?: date)?|date posted|contact person)$/i;

const valueLed = (text: string | undefined, label: RegExp): string | null => {
  const words = text && text.length < 120 ? text.split(' ') : [];
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    if (!label.test(words.slice(0, count).join(' '))) continue;
    const value = words.slice(count).join(' ');
    if (/^[\p{Lu}\d$€£]/u.test(value)) return value;
  }
  return null;
};

/** 【工作地点】北京 */
const bracketed = (page: Page, label: RegExp): string | null => {
  for (const { text } of page.lines) {
    const [, name, value] =
      /^[【[]([^】\]]{2,12})[】\]]\s?[:：]?\s?(\S.{0,159})$/u.exec(text.slice(0, 180)) ?? [];
    if (name && value && label.test(name)) return value;
  }
  return null;
};
