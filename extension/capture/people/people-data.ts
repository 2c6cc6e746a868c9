/** People in embedded data: founders and employees of the site's organization, and staff marked up one by one. */

import { ownOrganizations } from '../company/own.ts';
import { hasType, isThing, textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../rule.ts';
import type { Named } from './named.ts';

const roles: Record<string, string> = { founder: 'Founder', founders: 'Founder' };

export const fromData = (page: Page): Found<Named>[] => {
  const found: Found<Named>[] = [];
  for (const org of ownOrganizations(page)) {
    for (const prop of ['founder', 'founders', 'employee', 'employees']) {
      for (const value of org.props.get(prop) ?? []) {
        const name = isThing(value) ? textOf(value, 'name') : String(value);
        const title = (isThing(value) ? textOf(value, 'jobTitle') : null) ?? roles[prop] ?? null;
        if (isName(name)) found.push({ value: { name, title }, quote: name });
      }
    }
  }
  for (const thing of page.things) {
    if (!hasType(thing, /^Person$/) || !textOf(thing, 'jobTitle')) continue;
    if (
      thing.under !== null &&
      !/^(?:employee|founder|member|itemListElement|item|mainEntity)s?$/.test(thing.under)
    )
      continue;
    const name = textOf(thing, 'name');
    if (isName(name)) found.push({ value: { name, title: textOf(thing, 'jobTitle') }, quote: name });
  }
  return found;
};

/** A text of several lines is no name, nor is a path or what a broken one has left of a character. */
const isName = (name: string | null): name is string =>
  name !== null &&
  name.length > 0 &&
  name.length <= 120 &&
  !/[\n\r\u2028\u2029\\<>{}|@]|\p{Cs}|\/.*\//u.test(name);
