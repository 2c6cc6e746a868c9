/** Fields of which a company has one value, each with how it is written and read. In the order of the screen. */
import type { CapturedCompany, Valued } from '../../../shared/capture.ts';
import { countryCodes } from '../../../shared/country-codes.ts';
import { businessModels } from '../../../shared/words.ts';
import type { FieldName, Hint, Vocabulary } from './row.ts';
import { type Written, written } from './values.ts';

export type Single = {
  [K in keyof CapturedCompany]: CapturedCompany[K] extends Valued<infer T> | null
    ? {
        field: K;
        name: FieldName;
        as: Written<T>;
        hint?: Hint;
        vocabulary?: Vocabulary;
        among?: readonly string[];
      }
    : never;
}[keyof CapturedCompany];

export const singles: Single[] = [
  { field: 'name', name: 'name', as: written.line(200) },
  { field: 'domain', name: 'domain', as: written.domain, hint: 'domain' },
  { field: 'description', name: 'description', as: written.line(600) },
  { field: 'industry', name: 'industry', as: written.line(120) },
  { field: 'employees', name: 'employees', as: written.employees, hint: 'employees' },
  { field: 'revenue', name: 'revenue', as: written.money, hint: 'money' },
  { field: 'founded', name: 'founded', as: written.whole(1000, 2200), hint: 'year' },
  {
    field: 'country',
    name: 'country',
    as: written.country,
    hint: 'country',
    vocabulary: 'countries',
    among: countryCodes,
  },
  { field: 'city', name: 'city', as: written.line(120) },
  {
    field: 'businessModel',
    name: 'businessModel',
    as: written.choice(businessModels),
    vocabulary: 'businessModels',
    among: businessModels,
  },
  { field: 'logo', name: 'logo', as: written.url, hint: 'url' },
];
