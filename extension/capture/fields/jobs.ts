/** The jobs of a page: one posting with all it says, or the roles of a list. */
import type { CapturedJob, Valued } from '../../../shared/capture.ts';
import { hasType } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { evidence } from '../rule.ts';
import { jobFromData } from './job-data.ts';
import { jobFromText } from './job-text.ts';
import type { RoleList } from './role-list.ts';
import { roleRow } from './role-row.ts';

const most = 60;

export const readPosting = (page: Page, employer: string | null): CapturedJob[] => {
  const posting = page.things.find((thing) => hasType(thing, /^JobPosting$/));
  const job = posting ? jobFromData(page, posting, employer) : null;
  const read = job ?? jobFromText(page, employer);
  return read ? [read] : [];
};

export const readList = (page: Page, roles: RoleList, employer: string | null): CapturedJob[] => {
  const posted = page.things
    .filter((thing) => hasType(thing, /^JobPosting$/))
    .slice(0, most)
    .flatMap((thing) => jobFromData(page, thing, employer) ?? []);
  if (posted.length >= Math.max(1, roles.rows.length)) return posted;
  return roles.rows.slice(0, most).flatMap((line) => roleRow(page, line, employer) ?? []);
};

export const openRoles = (roles: RoleList): Valued<number> | null =>
  roles.count === null ? null : { value: roles.count, evidence: evidence('text.role-list', roles.quote) };
