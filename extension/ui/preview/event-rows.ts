/** Rows of dated events: rounds of funding with their parts, and other signals with the words that tell of them. */
import type { CapturedFunding, Draft } from '../../../shared/capture.ts';
import { grouped } from '../../../shared/format/grouped.ts';
import { byMember, change, type FieldName, type Hint, type Row, row } from './row.ts';
import { type Written, written } from './values.ts';

type Part = {
  [K in keyof CapturedFunding]: {
    key: K;
    field: FieldName;
    as: Written<NonNullable<CapturedFunding[K]>>;
    hint?: Hint;
    none: CapturedFunding[K];
  };
}[keyof CapturedFunding];

const parts: Part[] = [
  { key: 'company', field: 'fundedCompany', as: written.line(200), none: null },
  { key: 'round', field: 'round', as: written.line(40), none: null },
  { key: 'amountText', field: 'amountText', as: written.line(80), none: null },
  { key: 'lead', field: 'lead', as: written.list, none: [] },
  { key: 'investors', field: 'investors', as: written.list, none: [] },
  { key: 'valuation', field: 'valuation', as: written.money, hint: 'money', none: null },
  { key: 'announcedAt', field: 'announcedAt', as: written.date, hint: 'date', none: null },
];

export const eventRows = (draft: Draft): Row[] => [...fundingRows(draft), ...signalRows(draft)];

const fundingRows = (draft: Draft): Row[] =>
  draft.funding.flatMap((event, i) => [
    // The round as a whole is known by its words; its parts are edited one by one.
    {
      id: `funding.${i}`,
      group: 'funding',
      field: 'said',
      text: event.evidence.quote ?? '',
      vocabulary: null,
      among: null,
      quote: null,
      sub: false,
      edit: null,
      hint: null,
      as: null,
      drop: () => change(draft, (copy) => copy.funding.splice(i, 1)),
    },
    ...amountRow(draft, event, i),
    ...parts.flatMap((part) => partRow(draft, event, i, part)),
  ]);

const amountRow = (draft: Draft, event: CapturedFunding, i: number): Row[] => {
  if (event.amount === null && event.currency === null) return [];
  const both: Written<{ amount: number | null; currency: string | null }> = {
    write: ({ amount, currency }) =>
      [amount === null ? null : grouped(amount), currency].filter((part) => part !== null).join(' '),
    read: (text) => written.money.read(text),
  };
  return [
    row(draft, {
      id: `funding.${i}.amount`,
      group: 'funding',
      field: 'amount',
      value: event,
      as: both,
      sub: true,
      hint: 'money',
      set: (copy, { amount, currency }) => {
        setOf(copy, i, 'amount', amount);
        setOf(copy, i, 'currency', currency);
      },
      unset: (copy) => {
        setOf(copy, i, 'amount', null);
        setOf(copy, i, 'currency', null);
      },
    }),
  ];
};

const partRow = (
  draft: Draft,
  event: CapturedFunding,
  i: number,
  { key, field, as, hint, none }: Part,
): Row[] => {
  const value = event[key];
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  return [
    row(draft, {
      id: `funding.${i}.${key}`,
      group: 'funding',
      field,
      value: value as unknown,
      as: as as Written<unknown>,
      sub: true,
      ...(hint && { hint }),
      set: (copy, typed) => setOf(copy, i, key, typed),
      unset: (copy) => setOf(copy, i, key, none),
    }),
  ];
};

const setOf = (copy: Draft, i: number, key: keyof CapturedFunding, value: unknown): void => {
  const event = copy.funding[i];
  if (!event) return;
  (event as Record<string, unknown>)[key] = value;
  event.evidence = { ...byMember, quote: event.evidence.quote };
};

const signalRows = (draft: Draft): Row[] =>
  draft.signals.flatMap((signal, i) => [
    {
      ...row(draft, {
        id: `signals.${i}`,
        group: 'signals',
        field: 'said',
        value: signal.evidence.quote ?? '',
        as: written.line(600),
        set: (copy, quote) => {
          const found = copy.signals[i];
          if (found) found.evidence = { quote, rule: 'member' };
        },
        unset: (copy) => copy.signals.splice(i, 1),
      }),
      as: { signal: signal.kind },
    },
    ...(signal.company === null
      ? []
      : [
          row(draft, {
            id: `signals.${i}.company`,
            group: 'signals',
            field: 'fundedCompany',
            value: signal.company,
            as: written.line(200),
            sub: true,
            set: (copy, company) => {
              const found = copy.signals[i];
              if (found) found.company = company;
            },
            unset: (copy) => {
              const found = copy.signals[i];
              if (found) found.company = null;
            },
          }),
        ]),
    ...(signal.occurredAt === null
      ? []
      : [
          row(draft, {
            id: `signals.${i}.occurredAt`,
            group: 'signals',
            field: 'occurredAt',
            value: signal.occurredAt,
            as: written.date,
            hint: 'date',
            sub: true,
            set: (copy, day) => {
              const found = copy.signals[i];
              if (found) found.occurredAt = day;
            },
            unset: (copy) => {
              const found = copy.signals[i];
              if (found) found.occurredAt = null;
            },
          }),
        ]),
  ]);
