/** What the company does, in the page's own words. */

import { lineOf } from '../draft.ts';
import { textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, Rule } from '../rule.ts';
import { ownOrganizations } from './own.ts';

const max = 600;

export const descriptionRules: readonly Rule<string>[] = [
  {
    name: 'jsonld.organization.description',
    read: (page) => said(textOf(ownOrganizations(page)[0], 'description')),
  },
  { name: 'meta.description', read: (page) => said(page.meta.get('description') ?? null) },
  { name: 'meta.og-description', read: (page) => said(page.meta.get('og:description') ?? null) },
  { name: 'meta.twitter-description', read: (page) => said(page.meta.get('twitter:description') ?? null) },
];

const said = (text: string | null): Found<string> | null => {
  const value = lineOf(text, max);
  return value && value.length >= 20 ? { value, quote: null } : null;
};

export type { Page };
