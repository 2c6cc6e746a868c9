/** What a page is, before any of its parts is read: each part asks it whether it is there to be read. */
import type { Draft } from '../../shared/capture.ts';
import type { PageKind } from '../../shared/words.ts';
import { noRoles, type RoleList, readRoles } from './hiring/role-list.ts';
import { kindOf, unknownKind } from './kind.ts';
import type { Page } from './page/page.ts';
import { guarded, type Trace } from './rule.ts';
import { isBoard } from './sites/boards.ts';
import { directoryOf } from './sites/directory.ts';
import { readSite } from './sites/index.ts';
import type { SiteReading } from './sites/site.ts';

export interface Seen {
  page: Page;
  kind: PageKind;
  /** Why it is `other`; null for every other kind. */
  reason: Draft['reason'];
  roles: RoleList;
  /** What a reader of its own told of the site; null where it has none. */
  site: SiteReading | null;
  /** A board speaks for many employers. */
  isBoard: boolean;
  /** Whether it is a directory's entry of one company, or another page of a directory; null elsewhere. */
  directory: boolean | null;
  /** A firm's own page that is about working there, whether or not it lists roles. */
  isCareers: boolean;
  trace: Trace | null;
}

export const see = (page: Page, trace: Trace | null): Seen => {
  const roles = guarded('roles', () => readRoles(page), noRoles, trace);
  const found = guarded('page.kind', () => kindOf(page, roles, trace), unknownKind, trace);
  // A wall in front of a site is no page of it.
  const site = isWall(found) ? null : guarded('site', () => readSite(page, trace), null, trace);
  const { kind, reason, rule } = site?.kind ? { kind: site.kind, reason: null, rule: 'kind.site' } : found;
  trace?.({ field: 'page.kind', rule, won: true, value: kind, error: null });
  return {
    page,
    kind,
    reason,
    roles,
    site,
    isBoard: isBoard(page),
    directory: directoryOf(page),
    isCareers: roles.isCareers || rule === 'kind.own-page.careers',
    trace,
  };
};

/** A login, a captcha, an error or a parked domain: nothing of it is anybody's. */
export const isWall = ({ kind, reason }: Pick<Seen, 'kind' | 'reason'>): boolean =>
  kind === 'other' && reason !== 'no-company';

/** A page of no other kind that tells of a round, or of another signal, is news. */
export const asNews = (seen: Seen): Seen => {
  seen.trace?.({ field: 'page.kind', rule: 'kind.funding', won: true, value: 'news', error: null });
  return { ...seen, kind: 'news', reason: null };
};
