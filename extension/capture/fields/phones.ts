/** Phone numbers of the company, as the page writes them. Fax numbers, dates, prices and register numbers are none. */

import { holdsHan } from '../../../shared/text/script.ts';
import { textsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, ListRule } from '../rule.ts';
import { ownOrganizations } from './own.ts';
import { contactsInState } from './state-company.ts';

export const phoneRules: readonly ListRule<string>[] = [
  {
    name: 'jsonld.organization.telephone',
    read: (page) => {
      const own = new Set(ownOrganizations(page));
      return page.things
        .filter(
          (thing) =>
            own.has(thing) || (thing.types.includes('ContactPoint') && thing.under === 'contactPoint'),
        )
        .flatMap((thing) => textsOf(thing, 'telephone'))
        .flatMap((text) => kept(text, null));
    },
  },
  { name: 'link.tel', read: tel },
  { name: 'text.phone', read: text },
  { name: 'state.phone', read: (page) => contactsInState(page, 'phone', (found) => kept(found, null)) },
];

export const phoneKey = (value: string): string => value.replace(/\D+/g, '').slice(-9);

const kept = (raw: string, quote: string | null): Found<string>[] => {
  const value = raw
    .replace(/^(?:tel|callto):(?:\/\/)?/i, '')
    .replace(/%20/g, ' ')
    .replace(/\s\/\s\d{1,2}$/, '')
    // Hours in brackets behind it: "400-000-0000 (9:00 - 18:00)".
    .replace(/\s?\(\d{0,2}$/, '')
    .replace(/[#;].*$|\s*\(?\b24\s?[/x]\s?7\b.*$/, '')
    .trim()
    .slice(0, 60);
  const digits = value.replace(/\D/g, '');
  if (
    digits.length < 6 ||
    /^\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d$/.test(value) ||
    digits.length > 17 ||
    /^(\d)\1+$/.test(digits) ||
    /^0?1?2345678?9?0?$/.test(digits)
  )
    return [];
  return [{ value, quote: quote?.includes(value) ? value : quote }];
};

function tel(page: Page): Found<string>[] {
  return page.links
    .filter((link) => /^(?:tel|callto):/i.test(link.href) && !link.area.quoted)
    .flatMap((link) => {
      if (/fax/i.test(link.text)) return [];
      const written = link.text.length < 60 ? phoneIn(link.text) : null;
      return kept(written ?? link.href, written);
    });
}

const shape =
  /(?<![\d.,/$€£¥-])(?:\(?\+|00)?\(?\d{1,5}\)?(?:[\s./–-]{0,3}\(?\d{1,5}\)?){1,6}(?:\s?(?:x|ext\.?|分机|转)\s?\d{1,5})?(?!\d|%|,\d)/gi;
const label =
  /(?:tel(?:ephone|efon|éfono)?|phone|ph|call(?: us)?|mobile|cell|fon|hotline|toll[- ]?free|direct|office|sales|support|(?<![\p{L}\d])[tpm]|电\s{0,3}话|電\s{0,3}話|热\s{0,3}线|熱線|手\s{0,3}机|手機|固话|客服|咨询|联系方式|联系电话|座机|专线|TEL|携帯|代表)\s*(?:no\.?|number|号码)?\s*[.:：)/]?\s*$/iu;
/** "Office 401-404" is a door; six digits are a number only where they are called one. */
const shortForm = /^\D*(?:\d\D*){6}$/;
const tells = /tel|phone|fon|mobile|cell|call|hotline|電|电|话|話|热|機|机|携帯/i;
const faxLabel =
  /(?:fax|f|传\s{0,3}真|傳真|telefax|ファックス|FAX番号|qq|邮编|郵編|zip|vat|ust|备案|icp|许可证|统一社会信用代码|id|no)\s*(?:no\.?|number)?\s*[.:：)/]?\s*$/i;

const phoneIn = (text: string): string | null => {
  for (const match of text.slice(0, 200).matchAll(shape)) {
    if (match[0].replace(/\D/g, '').length >= 7) return match[0].trim();
  }
  return null;
};

function text(page: Page): Found<string>[] {
  const found: Found<string>[] = [];
  for (const [index, line] of page.lines.entries()) {
    if (line.area.quoted || !/\d{3}/.test(line.text)) continue;
    const cut = line.text.slice(0, 3000);
    for (const match of cut.matchAll(shape)) {
      const before = cut.slice(Math.max(0, match.index - 24), match.index);
      const above = match.index < 3 ? (page.lines[index - 1]?.text.slice(-24) ?? '') : '';
      const named = before.trim() ? before : above;
      if (faxLabel.test(named)) continue;
      if (
        (label.test(named) && (!shortForm.test(match[0]) || tells.test(named))) ||
        looksLikePhone(match[0], () => cut.length < 40 && holdsHan(page.text.slice(0, 5000)))
      )
        found.push(...kept(match[0], match[0].trim()));
    }
    if (found.length > 60) break;
  }
  return found;
}

/** Without a label only the unmistakable forms count. */
const looksLikePhone = (text: string, isAlone: () => boolean): boolean => {
  const plain = text.trim();
  const digits = plain.replace(/\D/g, '');
  if (/^\(?\+\d/.test(plain)) return digits.length >= 9 && digits.length <= 15;
  if (/^\(\d{2,4}\)\s?(?:\d{3,4}[\s.-]\d{4}|\d{7,11}$)/.test(plain)) return true;
  if (/^(?:1[-.\s])?\d{3}[-.]\d{3}[-.]\d{4}(?:\s?x.*)?$/.test(plain)) return true;
  if (/^(?:\+?86[-\s])?0?\d{2,3}-\d{7,8}$/.test(plain) && /^0|^\+?86/.test(plain)) return true;
  if (/^400-?\d{3,4}-?\d{3,4}$/.test(plain)) return true;
  // Mainland mobiles are written in one piece; a number that long in a sentence may be any other.
  if (/^1[3-9]\d(?:[\s-]?\d{4}){2}$/.test(plain)) return isAlone();
  return false;
};
