/** E-mail addresses of the company: links first, then text. Placeholders and other people's addresses are none. */
import { hostOf, isAnonymousHost, registrable } from '../page/address.ts';
import { textsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, ListRule } from '../rule.ts';
import { ownOrganizations } from './own.ts';
import { contactsInState } from './state-company.ts';

const address = /^[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}$/i;
const inText = /[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/gi;
const placeholder =
  /^(?:you|your|yourname|your[._-]?e?mail|name|user|username|someone|somebody|email|example|test|john\.?doe|jane\.?doe|first\.?last|firstname\.lastname|me|abc|xxx+|foo|email\.address)@|@(?:example|domain|yourdomain|yourcompany|company|email|mail|your-?site|site|test|sentry|[a-z0-9.-]*\.sentry|wixpress|sentry-next\.wixpress)\.[a-z.]{2,10}$|@[a-z0-9.-]*\.(?:png|jpe?g|gif|svg|webp|js|css)$|@(?:sentry|localhost)/i;

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
  const value =
    decoded(raw)
      .replace(/^mailto:/i, '')
      .split(/[?,;]/)[0]
      ?.trim() ?? '';
  return address.test(value) && value.length <= 254 && !placeholder.test(value) ? [{ value, quote }] : [];
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.slice(0, 400));
  } catch {
    // A stray % stays as it is.
    return text.slice(0, 400);
  }
};

function mailto(page: Page): Found<string>[] {
  return page.links
    .filter((link) => /^mailto:/i.test(link.href) && !link.area.quoted)
    .flatMap((link) => kept(link.href, link.text.includes('@') ? link.text : null));
}

function text(page: Page): Found<string>[] {
  const found: Found<string>[] = [];
  const linked = new Set(mailto(page).map(({ value }) => value.toLowerCase()));
  for (const line of page.lines) {
    if (line.area.quoted || !line.text.includes('@')) continue;
    for (const match of line.text.slice(0, 4000).matchAll(inText)) {
      const host = match[0].split('@')[1] ?? '';
      // "Emailhello@…": a label and its address in one line, with nothing between them.
      const bare = match[0].replace(/^e-?mail:?(?=[a-z0-9])/i, '');
      const said = linked.has(bare.toLowerCase()) ? bare : match[0];
      if (!isAnonymousHost(host)) found.push(...kept(said, said));
    }
    if (found.length > 40) break;
  }
  return found;
}

/** Whether an address is on the company's own domain. */
export const isOwnMail = (mail: string, page: Page): boolean =>
  registrable(hostOf(`https://${mail.split('@')[1] ?? ''}`) ?? '') === registrable(page.host);
