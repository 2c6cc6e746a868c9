/** Reasons in English. */
import { formatMoney } from '../../format/money.ts';
import { onceEach } from '../../format/once-each.ts';
import { formatWhen } from '../../format/when.ts';
import type { Params, Wording } from './wording.ts';

const round = (p: Params): string | null => {
  const name = p.text('round');
  if (name === null) return null;
  return /^(pre-)?[a-z]\d?\+*$/i.test(name) ? `${name.length > 3 ? '' : 'Series '}${name}` : capital(name);
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const money = (p: Params): string | null => {
  const amount = p.number('amount');
  return amount === null ? p.text('amountText') : formatMoney(amount, p.text('currency'), 'en');
};

const when = (p: Params, now: Date): string => {
  const date = p.text('date');
  return date === null ? '' : formatWhen(date, now, 'en');
};

const on = (p: Params, now: Date): string => {
  const date = when(p, now);
  return /^\d/.test(date) && !/ago$/.test(date) ? `on ${date}` : date;
};

const functions: Record<string, string> = {
  general_management: 'management',
  sales: 'sales',
  marketing: 'marketing',
  customer_success: 'customer success',
  product: 'product',
  engineering: 'engineering',
  data: 'data',
  security: 'security',
  it: 'IT',
  finance: 'finance',
  hr: 'HR',
  legal: 'legal',
  operations: 'operations',
  supply_chain: 'supply chain',
  research: 'research',
  design: 'design',
};

const roles = (p: Params): string => {
  const count = p.number('roles') ?? 0;
  const title = p.text('title');
  if (count === 1) return title ? `“${title}”` : 'one role';
  const inFunction = p.number('inFunction');
  const where = functions[p.text('function') ?? ''];
  const some = where && inFunction && inFunction > 1 ? `, ${inFunction} in ${where}` : '';
  const leader = p.text('leader');
  const countries = p.number('countries') ?? 0;
  const spread = countries > 1 ? ` in ${countries} countries` : '';
  return `${p.flag('exact') ? '' : 'at least '}${count} roles${spread}${some}${leader ? `, among them “${leader}”` : ''}`;
};

const team = (p: Params): string => functions[p.text('function') ?? ''] ?? 'another team';

const businesses: Record<string, string> = {
  one_off: 'one-off sales',
  subscription: 'subscriptions',
  platform: 'a platform',
};
const business = (p: Params): string => businesses[p.text('business') ?? ''] ?? '';

/** `Demo, twice, 2 people`; once is not counted. */
const touched = (what: string, p: Params): string => {
  const times = p.number('times') ?? 1;
  const people = p.number('people') ?? 0;
  return [
    what,
    times === 2 ? 'twice' : times > 2 ? `${times} times` : null,
    people > 1 ? `${people} people` : null,
  ]
    .filter(Boolean)
    .join(', ');
};

const people = (p: Params): string => {
  const [min, max] = [p.number('min'), p.number('max')];
  if (max === null) return `${min}+ people`;
  return min === max ? `${min} people` : `${min}–${max} people`;
};

const country = (p: Params): string => countryName(p.text('country') ?? '');

const regions = onceEach((language: 'en') => new Intl.DisplayNames(language, { type: 'region' }));
const countryName = onceEach(
  (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions('en').of(code) ?? code) : code),
  500,
);

const count = (p: Params): string => (p.number('roles') === 1 ? 'one role' : `${p.number('roles')} roles`);

export const en: Wording = {
  terms: {
    base: 'Start',
    industry: 'Industry',
    size: 'Size',
    revenue: 'Revenue',
    region: 'Region',
    business: 'Business model',
    technologies: 'Technologies',
    excluded: 'Excluded',
    funding: 'Funding',
    hiring: 'Hiring',
    stage: 'Stage',
    surge: 'Hiring surge',
    functions: 'Roles you look for',
    first: 'First of its kind',
    market: 'New country',
    technology: 'Technology change',
    executive: 'Leadership',
    office: 'Expansion',
    layoffs: 'Layoffs',
    launch: 'Launch',
    partnership: 'Partnership',
    award: 'Award',
    approval: 'Regulatory approval',
    acquisition: 'Acquisition',
    observation: 'Seen by the team',
    committee: 'Buying committee',
    visit: 'Site visits',
    search: 'Searches',
    whitepaper: 'Papers read',
    webinar: 'Webinars',
    demo: 'Demos',
  },
  lines: {
    base: () => 'Where every account starts',
    'fit.industry.match': (p) => `Fits your profile: ${p.text('industry')}`,
    'fit.industry.miss': (p) => `Outside your industries: ${p.text('industry')}`,
    'fit.industry.unset': (p) => `${p.text('industry')}: your profile names no industry`,
    'fit.industry.unknown': () => 'Industry unknown',
    'fit.size.match': (p) => `Fits your profile: ${people(p)}`,
    'fit.size.miss': (p) => `Outside your size: ${people(p)}`,
    'fit.size.unset': (p) => `${people(p)}: your profile names no size`,
    'fit.size.unknown': () => 'Headcount unknown',
    'fit.revenue.match': (p) => `Fits your profile: ${money(p)} a year`,
    'fit.revenue.miss': (p) => `Outside your revenue: ${money(p)} a year`,
    'fit.revenue.unknown': () => 'Revenue unknown',
    'fit.business.match': (p) => `Fits your profile: earns by ${business(p)}`,
    'fit.business.miss': (p) => `Outside your business models: earns by ${business(p)}`,
    'fit.business.unknown': () => 'Business model unknown',
    'fit.technologies.match': (p) => `Fits your profile: runs ${p.text('technologies')}`,
    'fit.technologies.miss': (p) => `None of your technologies: runs ${p.text('technologies')}`,
    'fit.technologies.unknown': () => 'Technologies unknown',
    'fit.excluded': (p) =>
      `Excluded by your profile: ${p.text('kind') === 'country' ? countryName(p.text('what') ?? '') : p.text('what')}`,
    'fit.region.match': (p) => `Fits your profile: ${country(p)}`,
    'fit.region.miss': (p) => `Outside your regions: ${country(p)}`,
    'fit.region.unset': (p) => `${country(p)}: your profile names no region`,
    'fit.region.unknown': () => 'Country unknown',
    funding: (p) => [round(p) ?? 'New funding', money(p)].filter(Boolean).join(', '),
    'funding.unknown': () => 'Funding unknown',
    'stage.early': (p) => `Early stage, after ${round(p)}`,
    'stage.growth': (p) => `Growth stage, after ${round(p)}`,
    'stage.late': (p) => `Late stage, after ${round(p)}`,
    'stage.unknown': () => 'Stage unknown',
    hiring: (p) => `Hiring: ${roles(p)}`,
    'hiring.none': () => 'No open roles',
    'hiring.unknown': () => 'Open roles unknown',
    surge: (p) => `${p.number('roles')} open roles, against ${p.number('before')} usually`,
    'surge.slower': (p) =>
      `Hiring slows: ${p.number('roles')} open roles, against ${p.number('before')} usually`,
    'functions.unknown': () => 'Open roles in the teams you look for unknown',
    functions: (p) => `Hiring where you look: ${count(p)} in ${team(p)}`,
    first: (p) =>
      p.text('title') ? `First role in ${team(p)}: “${p.text('title')}”` : `First roles in ${team(p)}`,
    market: (p) => `First roles in ${country(p)}`,
    'technology.adopted': (p) => `Adopted ${p.text('name')}`,
    'technology.dropped': (p) => `Dropped ${p.text('name')}`,
    visit: (p) => touched('Visited your site', p),
    search: (p) => touched('Searched for you', p),
    whitepaper: (p) => touched('Read a paper of yours', p),
    webinar: (p) => touched('Joined a webinar', p),
    demo: (p) => touched('Asked for a demo', p),
    executive: () => 'New executive',
    office: () => 'New office or market',
    layoffs: () => 'Layoffs',
    launch: () => 'Product launch',
    partnership: () => 'New partnership',
    award: () => 'Award or tender won',
    approval: () => 'Approved by a regulator',
    acquisition: () => 'Acquisition',
    observation: (p) => p.text('quote') ?? 'Noted by the team',
    committee: (p) => `${p.number('seats')} of ${p.number('of')} buying roles known`,
    'committee.unknown': () => 'Nobody known there yet',
  },
  clauses: {
    funding: (p, now) => {
      const raised = money(p);
      const name = round(p);
      const what =
        raised && name
          ? `${raised} (${name})`
          : (raised ?? (name ? `a ${lower(name)} round`.replace('series', 'Series') : 'new funding'));
      return `raised ${what} ${on(p, now)}`.trim();
    },
    hiring: (p) => `is hiring for ${roles(p)}`,
    surge: (p) => `has ${p.number('roles')} open roles, against ${p.number('before')} usually`,
    functions: (p) => `is hiring ${count(p)} in ${team(p)}`,
    first: (p) => `is hiring its first in ${team(p)}`,
    market: (p) => `is hiring its first in ${country(p)}`,
    'technology.adopted': (p, now) => `adopted ${p.text('name')} ${on(p, now)}`.trim(),
    'technology.dropped': (p, now) => `dropped ${p.text('name')} ${on(p, now)}`.trim(),
    visit: (p, now) => `visited your site ${on(p, now)}`.trim(),
    search: (p, now) => `searched for you ${on(p, now)}`.trim(),
    whitepaper: (p, now) => `read a paper of yours ${on(p, now)}`.trim(),
    webinar: (p, now) => `joined a webinar ${on(p, now)}`.trim(),
    demo: (p, now) => `asked for a demo ${on(p, now)}`.trim(),
    executive: (p, now) => `named a new executive ${on(p, now)}`.trim(),
    office: (p, now) => `opened in a new place ${on(p, now)}`.trim(),
    launch: (p, now) => `launched a product ${on(p, now)}`.trim(),
    partnership: (p, now) => `announced a partnership ${on(p, now)}`.trim(),
    award: (p, now) => `won an award or tender ${on(p, now)}`.trim(),
    approval: (p, now) => `won a regulator’s approval ${on(p, now)}`.trim(),
    acquisition: (p, now) => `announced an acquisition ${on(p, now)}`.trim(),
    observation: (p) => `noted by the team: “${p.text('quote') ?? ''}”`,
  },
  fits: {
    'fit.industry.match': (p) => p.text('industry') ?? '',
    'fit.size.match': people,
    'fit.revenue.match': (p) => money(p) ?? '',
    'fit.business.match': business,
    'fit.technologies.match': (p) => p.text('technologies') ?? '',
    'fit.region.match': country,
  },
  profile: (values) => `fits your profile (${values.join(', ')})`,
  sentence: (clauses) => `${capital(clauses.join(' and '))}.`,
  noReason: 'No dated reason yet.',
};
