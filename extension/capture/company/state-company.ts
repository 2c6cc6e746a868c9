/**
 * What application state says of the company whose site it is, where the page shows no words of its own yet: site builders
 * and frameworks hand name and contacts to the script that will draw them. A page that has words is read by them.
 */
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { stateObjects } from '../page/state.ts';
import type { Found } from '../rule.ts';

const fewWords = 300;
/** Keys as `stateObjects` writes them: lower case, without underscores and dashes. */
const nameKeys = [
  'sitedisplayname',
  'sitetitle',
  'sitename',
  'businessname',
  'companyname',
  'organizationname',
];
const mailKeys = ['contactemail', 'businessemail', 'companyemail', 'supportemail', 'salesemail'];
const phoneKeys = ['contactphonenumber', 'contactphone', 'businessphone', 'companyphone', 'phonenumber'];

const stateOfShell = onceAPage((page): readonly ReadonlyMap<string, unknown>[] =>
  page.text.length < fewWords ? stateObjects(page) : [],
);

const valuesOf = (page: Page, keys: readonly string[], max: number): string[] =>
  keys.flatMap((key) =>
    stateOfShell(page).flatMap((object) => {
      const value = object.get(key);
      return typeof value === 'string' && value.trim() && value.length <= max ? [value.trim()] : [];
    }),
  );

export const namesInState = (page: Page): string[] => valuesOf(page, nameKeys, 80);

/** @param accept what the rules of the field take of a text. */
export const contactsInState = (
  page: Page,
  kind: 'mail' | 'phone',
  accept: (text: string) => Found<string>[],
): Found<string>[] => valuesOf(page, kind === 'mail' ? mailKeys : phoneKeys, 254).flatMap(accept);
