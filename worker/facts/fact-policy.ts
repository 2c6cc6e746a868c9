/** By field: which kinds of source come first, and for how many days a value counts as fresh. Data, no logic. */
import type { singleFields } from '../../shared/observe.ts';
import type { SourceKind } from './source-kinds.ts';

type Field = (typeof singleFields)[number];

/** Those that a field trusts otherwise than their kind. */
type ProviderId = 'brreg' | 'edgar' | 'gleif' | 'recherche-entreprises';

interface Policy {
  /**
   * First wins; what is not named comes last. A provider that is named by itself stands there and not where its kind does.
   * `edit` stands above all, whatever its age.
   */
  precedence: readonly (SourceKind | ProviderId)[];
  freshDays: number;
}

/** What a company says of itself: seat of business, words, address on the web. */
const itsOwn: Policy['precedence'] = [
  'member',
  'own-data',
  'own-page',
  'register',
  'paid',
  'wikidata',
  'elsewhere',
];
/** What the law makes it say. */
const registered: Policy['precedence'] = [
  'member',
  // The register of its country, then those that copy it.
  'register',
  'gleif',
  'edgar',
  'own-data',
  'own-page',
  'paid',
  'wikidata',
  'elsewhere',
];

export const factPolicy: Record<Field, Policy> = {
  name: { precedence: registered, freshDays: 90 },
  domain: { precedence: itsOwn, freshDays: 365 },
  description: { precedence: itsOwn, freshDays: 180 },
  // A label that a page gives itself is marketing; a register's is a code.
  industry: {
    precedence: ['member', 'register', 'paid', 'wikidata', 'own-data', 'own-page', 'elsewhere'],
    freshDays: 180,
  },
  employees: {
    // Norway's register counts heads; France's gives a band that is a year old or more.
    precedence: [
      'member',
      'brreg',
      'paid',
      'own-data',
      'own-page',
      'recherche-entreprises',
      'register',
      'wikidata',
      'elsewhere',
    ],
    freshDays: 90,
  },
  revenue: {
    precedence: ['member', 'edgar', 'register', 'paid', 'wikidata', 'own-data', 'own-page', 'elsewhere'],
    freshDays: 180,
  },
  founded: { precedence: registered, freshDays: 365 },
  // Where it works, not where it is registered.
  country: { precedence: itsOwn, freshDays: 180 },
  city: { precedence: itsOwn, freshDays: 180 },
  businessModel: { precedence: itsOwn, freshDays: 365 },
  logo: { precedence: itsOwn, freshDays: 365 },
};

/** Where a source stands for a field, 0 first. @param by who said it: a provider's id counts, a member's says nothing here */
export const placeOf = (field: Field, by: string, kind: SourceKind): number => {
  const precedence: readonly string[] = factPolicy[field].precedence;
  const own = precedence.indexOf(by);
  const place = own < 0 ? precedence.indexOf(kind) : own;
  return place < 0 ? precedence.length : place;
};
