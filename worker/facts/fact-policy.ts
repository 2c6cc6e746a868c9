/** By field: which kinds of source come first, and for how many days a value counts as fresh. Data, no logic. */
import type { singleFields } from '../../shared/observe.ts';
import type { SourceKind } from './source-kinds.ts';

type Field = (typeof singleFields)[number];

interface Policy {
  /** First wins; a kind that is not named comes last. `edit` stands above all, whatever its age. */
  precedence: readonly SourceKind[];
  freshDays: number;
}

/** What a company says of itself: seat of business, words, address on the web. */
const itsOwn: readonly SourceKind[] = [
  'member',
  'own-data',
  'own-page',
  'register',
  'paid',
  'wikidata',
  'elsewhere',
];
/** What the law makes it say. */
const registered: readonly SourceKind[] = [
  'member',
  'register',
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
    precedence: ['member', 'register', 'paid', 'own-data', 'own-page', 'wikidata', 'elsewhere'],
    freshDays: 90,
  },
  revenue: {
    precedence: ['member', 'register', 'paid', 'wikidata', 'own-data', 'own-page', 'elsewhere'],
    freshDays: 180,
  },
  founded: { precedence: registered, freshDays: 365 },
  // Where it works, not where it is registered.
  country: { precedence: itsOwn, freshDays: 180 },
  city: { precedence: itsOwn, freshDays: 180 },
  businessModel: { precedence: itsOwn, freshDays: 365 },
  logo: { precedence: itsOwn, freshDays: 365 },
};
