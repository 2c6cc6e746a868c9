/** Phone numbers of the company, as the page writes them. Fax numbers, dates, prices and register numbers are none. */

import { firstPhone, phoneOf, readPhones } from '../../../shared/text/phones.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { textsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
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

const kept = (raw: string, quote: string | null): Found<string>[] => {
  const value = phoneOf(raw);
  return value ? [{ value, quote: quote?.includes(value) ? value : quote }] : [];
};

/** "FAX 00-0000-0000": phones dial whatever looks like a number. */
const isFax = /(?:fax|[传傳]真)[\s.:：]{0,3}$/i;

function tel(page: Page): Found<string>[] {
  return page.links
    .filter((link) => /^(?:tel|callto):/i.test(link.href) && !link.area.quoted)
    .flatMap((link) => {
      if (/fax/i.test(link.text)) return [];
      const written = link.text.length < 60 ? firstPhone(link.text) : null;
      const [before = ''] = page.lines[link.line]?.text.split(written ?? link.text, 1) ?? [];
      return isFax.test(before.slice(-12)) ? [] : kept(written ?? link.href, written);
    });
}

function text(page: Page): Found<string>[] {
  const found: Found<string>[] = [];
  const isEastern = () => holdsHan(page.text.slice(0, 5000));
  for (const [index, line] of page.lines.entries()) {
    if (line.area.quoted) continue;
    for (const written of readPhones(line.text, page.lines[index - 1]?.text ?? '', isEastern))
      found.push(...kept(written, written.trim()));
    if (isAlone(page, line)) found.push(...kept(line.text, line.text));
    if (found.length > 60) break;
  }
  return found;
}

/** "020 555 0016" on a line of its own, where an address to write to is near: no label is needed. */
const isAlone = (page: Page, { text, index }: Line): boolean =>
  text.startsWith('0') &&
  text.length < 18 &&
  /^0\d{1,4}[\s/-]{1,3}\d[\d\s-]{4,9}\d$/.test(text) &&
  text.replace(/\D/g, '').length > 8 &&
  page.lines.slice(Math.max(0, index - 3), index + 4).some((near) => /\w@\w/.test(near.text));
