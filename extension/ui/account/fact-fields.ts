/** The fields of an account in the order of its page, and how each is told, written and read. Pure. */
import type { FieldName, Hint, Vocabulary } from '../preview/row.ts';
import { singles } from '../preview/single-fields.ts';
import { type Written, written } from '../preview/values.ts';
import type { AccountWords } from './locales/en.ts';

export interface FactField {
  field: string;
  /** Its name on screen, in the catalogue. */
  name: FieldName;
  /** null: a list, of which all values stand, and which is not edited. */
  as: Written<unknown> | null;
  hint: Hint | null;
  /** A code, told by its vocabulary and chosen among them. */
  choice: { vocabulary: Vocabulary; among: readonly string[] } | null;
  /** Offered to be filled in where it is unknown: the score asks for it. */
  asked: boolean;
}

export type FactGroup = keyof AccountWords['facts']['groups'];

const asked = new Set(['domain', 'industry', 'employees', 'revenue', 'country', 'businessModel']);
const single = (field: (typeof singles)[number]['field']): FactField => {
  const found = singles.find((one) => one.field === field);
  if (!found) throw new Error(`${field} is no field of one value.`);
  // Each entry pairs a field with the text of its own type; TypeScript loses the pair in the union.
  const as = found.as as Written<unknown>;
  const { vocabulary, among } = found;
  return {
    field,
    name: found.name,
    as,
    hint: found.hint ?? null,
    choice: vocabulary && among ? { vocabulary, among } : null,
    asked: asked.has(field),
  };
};
const list = (field: string, name: FieldName): FactField => ({
  field,
  name,
  as: null,
  hint: null,
  choice: null,
  asked: false,
});

/** A logo's address says nothing to a reader. */
export const factGroups: readonly (readonly [FactGroup, readonly FactField[]])[] = [
  ['identity', [single('name'), single('domain'), list('identifiers', 'identifier'), list('social', 'url')]],
  [
    'company',
    [
      single('industry'),
      single('employees'),
      single('revenue'),
      single('founded'),
      single('businessModel'),
      single('country'),
      single('city'),
      single('description'),
    ],
  ],
  ['contacts', [list('emails', 'email'), list('phones', 'phone')]],
  ['technologies', [list('technologies', 'technologies')]],
];

/** How a value of a list is written. */
export const listText = (field: string, value: unknown): string => {
  if (field === 'identifiers') return written.identifier.write(value as never);
  if (typeof value === 'object' && value !== null && 'url' in value)
    return String(value.url).replace(/^https?:\/\/(www\.)?/, '');
  return String(value);
};
