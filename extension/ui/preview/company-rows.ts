/** Rows of the company: its single fields, and its ways to be reached. */
import type { CapturedCompany, Draft } from '../../../shared/capture.ts';
import { byMember, type Row, row } from './row.ts';
import { type Single, singles } from './single-fields.ts';
import { type Written, written } from './values.ts';

/** Always there to be typed. */
const always = new Set<keyof CapturedCompany>(['name', 'domain']);

export const companyRows = (draft: Draft): Row[] => [
  ...singles.flatMap((single) => singleRow(draft, single) ?? []),
  ...technologiesRow(draft),
];

/** A page tells of a dozen: one row holds them all. */
const technologiesRow = (draft: Draft): Row[] => {
  const { technologies } = draft.company;
  if (!technologies.length) return [];
  return [
    row(draft, {
      id: 'company.technologies',
      group: 'company',
      field: 'technologies',
      value: technologies.map(({ value }) => value),
      as: written.list,
      set: (copy, names) => {
        copy.company.technologies = names
          .slice(0, 40)
          .map((name) => name.slice(0, 60))
          .map(
            (name) => technologies.find(({ value }) => value === name) ?? { value: name, evidence: byMember },
          );
      },
      unset: (copy) => {
        copy.company.technologies = [];
      },
    }),
  ];
};

const singleRow = (draft: Draft, single: Single): Row | null => {
  const found = draft.company[single.field];
  if (found === null && !always.has(single.field)) return null;
  // Each entry of the table pairs a field with the text of its own type; TypeScript loses the pair in the union.
  const as = single.as as Written<unknown>;
  const set = (copy: Draft, value: unknown) => {
    (copy.company as Record<string, unknown>)[single.field] = { value, evidence: byMember };
  };
  const unset = (copy: Draft) => {
    (copy.company as Record<string, unknown>)[single.field] = null;
  };
  const common = {
    id: `company.${single.field}`,
    group: 'company' as const,
    field: single.name,
    ...(single.hint && { hint: single.hint }),
    ...(single.vocabulary && { vocabulary: single.vocabulary }),
    ...(single.among && { among: single.among }),
  };
  if (found === null) {
    const empty: Written<unknown> = { write: () => '', read: as.read };
    return row(draft, { ...common, value: null, as: empty, set, unset: null });
  }
  return row(draft, {
    ...common,
    value: found.value as unknown,
    as,
    set,
    unset,
    quote: found.evidence.quote,
  });
};

export const contactRows = (draft: Draft): Row[] => {
  const { emails, phones, social, identifiers } = draft.company;
  return [
    ...emails.map(({ value, evidence }, i) =>
      row(draft, {
        id: `emails.${i}`,
        group: 'contacts',
        field: 'email',
        value,
        as: written.email,
        hint: 'email',
        quote: evidence.quote,
        set: (copy, typed) => copy.company.emails.splice(i, 1, { value: typed, evidence: byMember }),
        unset: (copy) => copy.company.emails.splice(i, 1),
      }),
    ),
    ...phones.map(({ value, evidence }, i) =>
      row(draft, {
        id: `phones.${i}`,
        group: 'contacts',
        field: 'phone',
        value,
        as: written.line(60),
        quote: evidence.quote,
        set: (copy, typed) => copy.company.phones.splice(i, 1, { value: typed, evidence: byMember }),
        unset: (copy) => copy.company.phones.splice(i, 1),
      }),
    ),
    ...social.map(({ value, evidence }, i) => ({
      ...row(draft, {
        id: `social.${i}`,
        group: 'contacts',
        field: 'url',
        value: value.url,
        as: written.url,
        hint: 'url',
        quote: evidence.quote,
        set: (copy, url) =>
          copy.company.social.splice(i, 1, { value: { network: value.network, url }, evidence: byMember }),
        unset: (copy) => copy.company.social.splice(i, 1),
      }),
      as: { network: value.network },
    })),
    ...identifiers.map(({ value, evidence }, i) =>
      row(draft, {
        id: `identifiers.${i}`,
        group: 'contacts',
        field: 'identifier',
        value,
        as: written.identifier,
        quote: evidence.quote,
        set: (copy, typed) => copy.company.identifiers.splice(i, 1, { value: typed, evidence: byMember }),
        unset: (copy) => copy.company.identifiers.splice(i, 1),
      }),
    ),
  ];
};
