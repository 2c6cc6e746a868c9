/** E-mail addresses of the company: links first, then text. Placeholders and other people's addresses are none. */
import { emailOf, readEmails } from '../../../shared/text/emails.ts';
import { hostOf, isAnonymousHost, registrable } from '../page/address.ts';
import { textsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, ListRule } from '../rule.ts';
import { ownOrganizations } from './own.ts';
import { contactsInState } from './state-company.ts';

export const emailRules: readonly ListRule<string>[] = [
  {
    name: 'jsonld.organization.email',
    read: (page) =>
      [...ownOrganizations(page), ...page.things.filter((thing) => thing.under === 'contactPoint')]
        .flatMap((holder) => textsOf(holder, 'email'))
        .flatMap((text) => kept(text, null)),
  },
  { name: 'link.mailto', read: mailto },
  { name: 'text.email', read: text },
  { name: 'state.email', read: (page) => contactsInState(page, 'mail', (found) => kept(found, null)) },
];

export const emailKey = (value: string): string => value.toLowerCase();

const kept = (raw: string, quote: string | null): Found<string>[] => {
  const value = emailOf(raw);
  return value ? [{ value, quote }] : [];
};

function mailto(page: Page): Found<string>[] {
  return page.links
    .filter((link) => /^mailto:/i.test(link.href) && !link.area.quoted)
    .flatMap((link) => kept(link.href, link.text.includes('@') ? link.text : null));
}

/** "Sito web creato da …", "Website by …": who made the site is not who runs it. */
const ofMaker =
  /\b(?:(?:web)?sit[eo]|web|design(?:ed)?|développé|realizzato|creato|desarrollado)\b.{0,20}\s(?:by|par|da|por|von|door)\s/i;

function text(page: Page): Found<string>[] {
  const found: Found<string>[] = [];
  const linked = new Set(mailto(page).map(({ value }) => value.toLowerCase()));
  for (const line of page.lines) {
    if (line.area.quoted || !line.text.includes('@') || ofMaker.test(line.text.slice(0, 200))) continue;
    for (const written of readEmails(line.text)) {
      const host = written.split('@')[1] ?? '';
      // "Emailhello@…": a label and its address in one line, with nothing between them.
      const glued = written.toLowerCase();
      const said = [...linked].find((one) => glued.endsWith(one)) ?? written;
      if (!isAnonymousHost(host)) found.push(...kept(said, said));
    }
    if (found.length > 40) break;
  }
  return found;
}

/** Whether an address is on the company's own domain. */
export const isOwnMail = (mail: string, page: Page): boolean =>
  registrable(hostOf(`https://${mail.split('@')[1] ?? ''}`) ?? '') === registrable(page.host);
