/** Where the dashboard is, as its address says: `#/team`, `#/leads/ACCOUNT`. */

export const pages = ['leads'] as const;
export type PageName = (typeof pages)[number];

export interface Route {
  page: PageName;
  /** Of the lead that is open. */
  id: string | null;
}

/** An address that names no page of ours is the list's. */
export const readRoute = (hash: string): Route => {
  const [, name = '', id = ''] = hash.replace(/^#/, '').split('/');
  const page = pages.find((one) => one === name) ?? 'leads';
  return { page, id: (page === 'leads' && decode(id)) || null };
};

export const writeRoute = ({ page, id }: Route): string =>
  id === null ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
