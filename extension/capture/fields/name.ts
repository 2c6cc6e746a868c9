/** The company's name: data first, then what title, logo, footer and domain agree on. */
import { companyKey, hasLegalForm, legalNames, stripLegalForm } from '../../../shared/text/company-name.ts';
import { lineOf } from '../draft.ts';
import { isAnonymousHost, isCopyHost, registrable } from '../page/address.ts';
import { hasType, textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, Rule } from '../rule.ts';
import { ownOrganizations } from './own.ts';
import { isGeneric, titleParts } from './title.ts';

export const nameRules: readonly Rule<string>[] = [
  {
    name: 'jsonld.organization.name',
    read: (page) => named(ownOrganizations(page).map((org) => textOf(org, 'name'))),
  },
  { name: 'meta.og-site-name', read: (page) => named([page.meta.get('og:site_name') ?? null]) },
  { name: 'meta.application-name', read: (page) => named([page.meta.get('application-name') ?? null]) },
  {
    name: 'jsonld.website.name',
    read: (page) => named(page.things.filter((t) => hasType(t, /^WebSite$/)).map((t) => textOf(t, 'name'))),
  },
  { name: 'title.domain', read: titleLikeDomain },
  { name: 'text.copyright', read: copyright },
  { name: 'text.legal-name', read: legal },
  { name: 'image.logo-alt', read: logoAlt },
  { name: 'title.part', read: titlePart },
];

const max = 200;

const named = (names: readonly (string | null)[]): Found<string> | null => {
  for (const name of names) {
    const value = clean(name);
    if (value) return { value, quote: null };
  }
  return null;
};

/** A name has letters and is short; numbers, addresses and page words are none. */
export const clean = (name: string | null): string | null => {
  const value = lineOf(name, max)?.replace(/[®™©]/g, '').replace(/\s+/g, ' ').trim();
  if (!value || value.length > 80 || isGeneric(value)) return null;
  if (!/\p{L}/u.test(value) || (value.match(/\d/g)?.length ?? 0) > value.length / 2 || value.includes('@'))
    return null;
  return value.replace(/^www\./i, '');
};

const domainKey = (page: Page): string =>
  isAnonymousHost(page.host) || isCopyHost(page.host)
    ? ''
    : (registrable(page.host).split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/** The part of the title that the domain repeats. */
function titleLikeDomain(page: Page): Found<string> | null {
  const key = domainKey(page);
  if (key.length < 2) return null;
  for (const part of titleParts(page.title)) {
    const value = clean(
      part.replace(/^(?:welcome to|about|contact|join|careers at|jobs at|home of)\s+(?:the\s+)?/i, ''),
    );
    if (value && companyKey(value) === key) return { value, quote: null };
  }
  return null;
}

function copyright(page: Page): Found<string> | null {
  for (const line of page.lines.slice(-80).toReversed()) {
    const match = /(?:©|\(c\)|copyright|版权所有|all rights reserved)(.{0,160})/iu.exec(
      line.text.slice(0, 600),
    );
    if (!match) continue;
    const value = clean(
      (match[1] ?? '')
        .replace(/^(?:\s|©|\(c\)|copyright|by|:|：|-|–|,|\d{4}|present|\(r\))+/giu, '')
        .split(
          /(?:[.,|·•]?\s*(?:all rights|alle rechte|tous droits|rights reserved|版权|保留|inc\.? all|powered|designed|privacy|terms)|[|·•｜]|\s{2,}|\.\s)/i,
        )[0]
        ?.replace(/[\s,.–-]*(?:\d{4}.*)?$/u, '') ?? null,
    );
    if (value) return { value, quote: line.text };
  }
  return null;
}

function legal(page: Page): Found<string> | null {
  const counts = new Map<string, { name: string; count: number; quote: string }>();
  for (const line of page.lines) {
    if (line.area.quoted || line.text.length > 2000) continue;
    for (const name of legalNames(line.text)) {
      const seen = counts.get(companyKey(name));
      counts.set(companyKey(name), {
        name: seen?.name ?? name,
        count: (seen?.count ?? 0) + 1,
        quote: seen?.quote ?? line.text,
      });
    }
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  const value = best ? clean(best.name) : null;
  return value && best ? { value, quote: best.quote } : null;
}

function logoAlt(page: Page): Found<string> | null {
  for (const image of page.walked.images.slice(0, 30)) {
    const hint =
      `${image.src} ${image.element.getAttribute('class') ?? ''} ${image.element.getAttribute('id') ?? ''}`.slice(
        0,
        500,
      );
    if (!/logo/i.test(hint) && !/\blogo\b/i.test(image.alt)) continue;
    const value = clean(
      image.alt
        .replace(/\b(?:logo|brand|homepage|home|main|header|white|black|dark|light)\b/gi, '')
        .replace(/\s+/g, ' '),
    );
    if (value && value.length < 50) return { value, quote: null };
  }
  return null;
}

function titlePart(page: Page): Found<string> | null {
  const parts = titleParts(page.title).flatMap((part) => clean(part) ?? []);
  const formed = parts.find((part) => hasLegalForm(part));
  const last = formed ?? (parts.length > 1 && (parts.at(-1)?.length ?? 99) < 40 ? parts.at(-1) : parts[0]);
  return last && last.length <= 60 ? { value: last, quote: null } : null;
}

export { stripLegalForm };
