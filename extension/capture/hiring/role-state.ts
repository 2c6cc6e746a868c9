/** Roles in the application state of a list that a script draws: many objects of one shape, each with a title and facts. */

import type { Page } from '../page/page.ts';
import { stateObjects } from '../page/state.ts';
import type { SaidOfJob } from './job-said.ts';
import { saidOfObject } from './job-state.ts';
import { hasRoleNoun } from './role-noun.ts';

export interface StateRoles {
  roles: SaidOfJob[];
  /** Number that the state gives for the whole list. */
  total: number | null;
}

const totals = [
  'jobidcount',
  'totalcount',
  'totaljobs',
  'jobcount',
  'totalhits',
  'total',
  'totalresults',
  'totalnum',
];
const most = 60;

export const rolesInState = (page: Page, country: string | null): StateRoles => {
  const roles = new Map<string, SaidOfJob>();
  let total: number | null = null;
  for (const object of stateObjects(page)) {
    if (roles.size < most) {
      const said = saidOfObject(object, country);
      if (said && isRole(said))
        roles.set(`${said.title}|${said.organization}|${said.locations.join()}|${said.datePosted}`, said);
    }
    total ??= totalOf(object);
  }
  const found = [...roles.values()];
  // A few objects with a title and a place may be offices or events.
  if (found.length < 2 || found.filter(({ title }) => title && hasRoleNoun(title)).length < found.length / 3)
    return { roles: [], total: null };
  return { roles: found, total: total !== null && total >= found.length ? total : null };
};

/** A title alone is a heading's: two facts beside it make a role. */
const isRole = ({
  locations,
  employmentType,
  department,
  datePosted,
  salary,
  organization,
}: SaidOfJob): boolean =>
  [locations[0], employmentType, department, datePosted, salary, organization].filter(
    (fact) => fact !== null && fact !== undefined,
  ).length >= 2;

const totalOf = (object: ReadonlyMap<string, unknown>): number | null => {
  for (const key of totals) {
    const value = object.get(key);
    const number =
      typeof value === 'number'
        ? value
        : typeof value === 'string' && /^\d{1,6}$/.test(value)
          ? Number(value)
          : null;
    if (number !== null && Number.isInteger(number) && number > 0) return number;
  }
  return null;
};
