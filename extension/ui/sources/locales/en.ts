/** Words about public sources, in English. */
import type { LookupOutcome } from '../../../../shared/words.ts';

const outcomes: Record<LookupOutcome, string> = {
  found: 'found',
  empty: 'knows the company, has nothing',
  not_found: 'does not know the company',
  ambiguous: 'not sure which company it is',
  rate_limited: 'to be asked later: its limit is reached',
  forbidden: 'refused to answer',
  error: 'failed',
};
const told: Record<string, string> = {
  name: 'name',
  domain: 'domain',
  description: 'description',
  industry: 'industry',
  employees: 'employees',
  revenue: 'revenue',
  founded: 'founded',
  country: 'country',
  city: 'city',
  logo: 'logo',
  businessModel: 'business model',
  emails: 'e-mail',
  phones: 'phone',
  social: 'profiles',
  identifiers: 'registration numbers',
  technologies: 'technologies',
  boards: 'job board',
  people: 'people',
  hiring: 'open roles',
  funding: 'funding',
  news: 'news',
};
const reasons: Record<string, string> = {
  timeout: 'no answer in time',
  unreachable: 'not reached',
  server: 'its server failed',
  'too-large': 'its answer is too large',
  'wrong-type': 'its answer is not what was asked for',
  unreadable: 'its answer broke off',
  'unexpected-shape': 'its answer has an unknown form',
  fence: 'it led to where we do not go',
  robots: 'its robots rules forbid it',
  'no-end': 'the lookup never came to its end',
};

export const sourcesEn = {
  outcomes,
  told,
  reasons,
  sources: 'What public sources say',
  running: (answered: number) =>
    answered === 0
      ? 'Sources are being asked now.'
      : `Sources are being asked now: ${answered} ${answered === 1 ? 'has' : 'have'} answered.`,
  never: 'No source has been asked yet.',
  at: (when: string) => `asked ${when}`,
  until: (when: string) => `counts until ${when}`,
  again: 'Look again now',
  onItsWay: 'It will be looked up in a moment.',
  mayBe: 'It may be:',
  candidate: (name: string, country: string) => `${name} (${country})`,
  because: (reason: string) => ` (${reason})`,
  open: 'Open at the source',
  roles: 'Open roles, day by day',
  rolesFromTo: (from: number, since: string, to: number, until: string) =>
    `${from} on ${since}, ${to} on ${until}`,
  rolesNumbers: (n: number) => (n === 1 ? '1 day as a table' : `${n} days as a table`),
  rolesOn: 'On',
  rolesAll: 'All',
  added: (sources: number, fields: string) =>
    fields
      ? `${sources === 1 ? '1 source' : `${sources} sources`} asked. Told: ${fields}.`
      : `${sources === 1 ? '1 source' : `${sources} sources`} asked, nothing new.`,
  about:
    'What the Worker asks about a saved company, and of whom. Only the company’s name, domain, country and registration numbers are sent, never a person.',
  off: 'Enrichment is switched off for this deployment.',
  choice: 'What is asked',
  ask: 'Ask sources about saved companies',
  contact: 'Contact',
  contactAbout:
    'A mail or web address of yours. Sources that want to know who asks are told it, and are not asked without it.',
  cap: 'Monthly cap in US dollars',
  capAbout: 'Paid sources are asked one at a time, only for what is missing, and no further than this.',
  list: 'Sources',
  figures: 'How each source does',
  source: 'Source',
  isAsked: 'Asked',
  hit: 'Found',
  failed: 'Failed',
  cost: 'Cost this month',
  fields: 'What it told, and how often its word counts',
  terms: 'Terms',
  hits: (found: number, asked: number) => `${found} of ${asked}`,
  field: (name: string, wins: number, told_: number, days: number) =>
    `${name}: ${wins} of ${told_}, ${days} days old`,
  perLookup: (dollars: string) => `${dollars} a lookup`,
  needsContact: 'needs a contact',
  needsKey: 'needs a key',
  key: (name: string) => `Key to ${name}`,
  keys: 'Keys',
  keysAbout:
    'A key is sealed before it is kept, sent to its one host alone, and never shown again, not even to you.',
  noKeys:
    'This deployment keeps no keys yet: set the secret PROVIDER_KEYS_SECRET first (docs/OPERATIONS.md says how).',
  keySet: 'A key is kept.',
  keyNone: 'No key.',
  onlyTo: (host: string) => `Sent to ${host} alone.`,
  keep: 'Keep',
  kept: 'The key is kept.',
  forget: 'Forget',
  forgetWhat: 'The source is not asked any more until there is a key again.',
  forgotten: 'The key is gone.',
  dead: 'Failed for good',
  deadAbout: 'These failed again and again, and are asked again only when somebody says so.',
  noDead: 'None.',
  whole: 'the whole lookup',
  replay: 'Ask again',
  replayed: (name: string) => `${name} is asked again.`,
};
export type SourcesWords = typeof sourcesEn;
