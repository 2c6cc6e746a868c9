/** Where the dashboard is, as its address says: `#/team`, `#/leads/ACCOUNT`, `#/accounts/ACCOUNT`. */

export const pages = [
  'leads',
  'accounts',
  'profile',
  'model',
  'tiers',
  'quality',
  'learn',
  'team',
  'devices',
  'alerts',
  'privacy',
  'webhooks',
  'providers',
  'data',
  'log',
] as const;
export type PageName = (typeof pages)[number];

export interface Route {
  page: PageName;
  /** Of the account that is open: under the list, or as a page. */
  id: string | null;
}

/** An address that names no page of ours is the list's. */
export const readRoute = (hash: string): Route => {
  const [, name = '', id = ''] = hash.replace(/^#/, '').split('/');
  const page = pages.find((one) => one === name) ?? 'leads';
  return { page, id: (takesAccount(page) && decode(id)) || null };
};

export const writeRoute = ({ page, id }: Route): string =>
  id === null ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;

const takesAccount = (page: PageName): boolean => page === 'leads' || page === 'accounts';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
