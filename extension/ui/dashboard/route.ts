/** Where the dashboard is, as its address says: `#/team`, `#/leads/ACCOUNT?owner=MEMBER&tier=key`, `#/accounts/ACCOUNT`. */
import type { LeadQuery } from '../../../shared/api/lead.ts';
import { stages, tiers } from '../../../shared/words.ts';

/** As they stand together: the work itself; what a score is made of; who works here, and on what; what goes in and out. */
export const pageGroups = [
  ['leads', 'accounts'],
  ['profile', 'model', 'tiers', 'quality', 'learn'],
  ['team', 'devices', 'alerts'],
  ['providers', 'webhooks', 'data', 'privacy', 'log'],
] as const;
export const pages = pageGroups.flat();
export type PageName = (typeof pages)[number];

/** What the list is narrowed to by choosing, and not by words. */
export type LeadFilter = Pick<LeadQuery, 'tier' | 'stage' | 'owner' | 'tag' | 'list'>;

export interface Route {
  page: PageName;
  /** Of the account that is open: under the list, or as a page. */
  id: string | null;
  /** Of the list alone. */
  filter?: LeadFilter;
}

/** An address that names no page of ours is the list's; a filter that is none of ours narrows nothing. */
export const readRoute = (hash: string): Route => {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [, name = '', id = ''] = path.split('/');
  const page = pages.find((one) => one === name) ?? 'leads';
  const route = { page, id: (takesAccount(page) && decode(id)) || null };
  return page === 'leads' ? { ...route, filter: readFilter(new URLSearchParams(search)) } : route;
};

export const writeRoute = ({ page, id, filter }: Route): string => {
  const search = `${new URLSearchParams(filter as Record<string, string> | undefined)}`;
  return `#/${page}${id === null ? '' : `/${encodeURIComponent(id)}`}${search && `?${search}`}`;
};

/** Of what a list is asked for, that which its address says. */
export const filterOf = ({ tier, stage, owner, tag, list }: LeadQuery): LeadFilter => ({
  ...(tier && { tier }),
  ...(stage && { stage }),
  ...(owner && { owner }),
  ...(tag && { tag }),
  ...(list && { list }),
});

/** Longer than any id or tag: the Worker would refuse it. */
const longest = 40;

const readFilter = (search: URLSearchParams): LeadFilter => {
  const text = (name: string) => (search.get(name) ?? '').slice(0, longest) || undefined;
  return filterOf({
    tier: tiers.find((tier) => tier === search.get('tier')),
    stage: ([...stages, 'open'] as const).find((stage) => stage === search.get('stage')),
    owner: text('owner'),
    tag: text('tag'),
    list: text('list'),
  });
};

const takesAccount = (page: PageName): boolean => page === 'leads' || page === 'accounts';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
