/** Who a capture is about: the keys under which its account is found. Pure. */

import { parse } from 'tldts';
import type { Capture } from '../../shared/capture.ts';
import { onceEach } from '../../shared/format/once-each.ts';
import { identifierOf } from '../../shared/text/company/identifiers.ts';
import { nameKey } from '../../shared/text/company/name-key.ts';
import { isSharedHost } from './shared-hosts.ts';

export interface Identity {
  /** Registrable domain; null where the page gives none, or one that many share. */
  domain: string | null;
  /** Registration numbers as `siren:732829320`, of each register one at most. */
  numbers: string[];
  /** Slug of the company's page on LinkedIn. */
  linkedin: string | null;
  /** International number, digits alone. Groups and business centres share one: it suggests, and decides nothing. */
  phone: string | null;
  name: string | null;
  country: string | null;
}

export const identityOf = ({ page, company }: Pick<Capture, 'page' | 'company'>): Identity => ({
  domain: company.domain && companyDomain(company.domain.value),
  numbers: numbersOf(company.identifiers.map(({ value }) => value)),
  linkedin:
    [...company.social.map((s) => s.value.url), page.url].map(linkedinSlug).find((slug) => slug !== null) ??
    null,
  phone: company.phones.map(({ value }) => internationalPhone(value)).find((phone) => phone !== null) ?? null,
  name: company.name && (nameKey(company.name.value) || null),
  country: company.country?.value ?? null,
});

/** Keys that stand for one company alone, the surest first. */
export const strongKeys = ({ domain, numbers, linkedin }: Identity): string[] => [
  ...(domain ? [`domain:${domain}`] : []),
  ...numbers,
  ...(linkedin ? [`linkedin:${linkedin}`] : []),
];

export const phoneKey = ({ phone }: Identity): string | null => phone && `phone:${phone}`;

/** A page that shows two numbers of one register shows two companies: which is which cannot be told. */
const numbersOf = (identifiers: readonly Capture['company']['identifiers'][number]['value'][]): string[] => {
  const byScheme = Map.groupBy(identifiers, ({ scheme }) => scheme);
  return [...byScheme].flatMap(([scheme, found]) => {
    const values = new Set(found.flatMap(({ value }) => identifierOf(scheme, value) ?? []));
    return values.size === 1 ? [...values].map((value) => `${scheme}:${value}`) : [];
  });
};

/** Only with its country's code: a national number is another company's in the next country. */
const internationalPhone = (text: string): string | null => {
  const [, number = ''] = /^(?:\+|00)([\d\s().\-/]{7,30})$/.exec(text.trim().slice(0, 40)) ?? [];
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  return digits.length >= 8 && digits.length <= 15 ? digits : null;
};

/**
 * The registrable domain of a host, or null where it stands for no one company. A suffix whose owner lets out names
 * under it (github.io, webflow.io) counts as a suffix: each name there has one holder.
 */
export const companyDomain = onceEach((host: string): string | null => {
  const { domain, hostname, isIp } = parse(host, { allowPrivateDomains: true });
  if (!domain || !hostname || isIp || isSharedHost(hostname, domain)) return null;
  return domain;
  // A capture asks for the host of its company some five times, and once for each source of each fact.
}, 500);

const linkedinSlug = (url: string): string | null => {
  const match = /^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/company\/([^/?#]{1,200})/i.exec(url);
  if (!match?.[1]) return null;
  try {
    return decodeURIComponent(match[1]).normalize('NFC').toLowerCase();
  } catch {
    // A stray percent sign: such a slug names nobody.
    return null;
  }
};
