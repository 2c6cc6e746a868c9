/** Who a capture is about: the keys under which its account is found. Pure. */

import { parse } from 'tldts';
import type { Capture } from '../shared/capture.ts';
import { companyKey } from '../shared/text/company-name.ts';
import { isSharedHost } from './shared-hosts.ts';

export interface Identity {
  /** Registrable domain; null where the page gives none, or one that many share. */
  domain: string | null;
  /** Slug of the company's page on LinkedIn. */
  linkedin: string | null;
  name: string | null;
}

export const identityOf = ({ page, company }: Pick<Capture, 'page' | 'company'>): Identity => ({
  domain: company.domain && companyDomain(company.domain.value),
  linkedin:
    [...company.social.map((s) => s.value.url), page.url].map(linkedinSlug).find((slug) => slug !== null) ??
    null,
  name: company.name && (companyKey(company.name.value) || null),
});

/** Keys that stand for one company alone, the surest first. */
export const strongKeys = ({ domain, linkedin }: Identity): string[] => [
  ...(domain ? [`domain:${domain}`] : []),
  ...(linkedin ? [`linkedin:${linkedin}`] : []),
];

/**
 * The registrable domain of a host, or null where it stands for no one company. A suffix whose owner lets out names
 * under it (github.io, webflow.io) counts as a suffix: each name there has one holder.
 */
export const companyDomain = (host: string): string | null => {
  const { domain, hostname, isIp } = parse(host, { allowPrivateDomains: true });
  if (!domain || !hostname || isIp || isSharedHost(hostname, domain)) return null;
  return domain;
};

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
