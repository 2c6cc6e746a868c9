/** Says which rule won each field and what the others said: a line a rule, in the draft's own order, the same each time. */
import type { Draft, Valued } from '../../shared/capture.ts';
import type { TraceEntry } from '../capture/rule.ts';

interface Won {
  field: string;
  rule: string;
  value: unknown;
}

/** @returns `*` the winner, by the evidence of the draft; `!` a rule that failed; blank what another said, `-` nothing. */
export const traceLines = (entries: readonly TraceEntry[], draft: Draft): string[] => {
  const won = winners(entries, draft);
  const fields = new Set([...won.map(({ field }) => field), ...entries.map(({ field }) => field)]);
  const order = [...known(draft), ...fields];
  return [...new Set(order)].flatMap((field) => {
    const best = won.filter((one) => one.field === field);
    const said = entries.filter((one) => one.field === field);
    const isWinner = ({ rule, value }: TraceEntry) =>
      best.some((one) => one.rule === rule && (value === null || plain(one.value) === plain(value)));
    const others = said.filter((entry) => entry.error !== null || !isWinner(entry));
    const lines = [
      ...best.map(({ rule, value }) => line('*', field, rule, plain(value))),
      ...others.map(({ rule, value, error }) =>
        error === null ? line(' ', field, rule, plain(value)) : line('!', field, rule, error),
      ),
    ];
    return lines.length ? [...new Set(lines)] : [line(' ', field, '-', '-')];
  });
};

const known = ({ company }: Draft): string[] => [
  'page.kind',
  ...Object.keys(company).map((field) => `company.${field}`),
  ...['people', 'jobs', 'openRoles', 'funding', 'signals'],
];

const winners = (entries: readonly TraceEntry[], draft: Draft): Won[] => {
  const { company, people, jobs, openRoles, funding, signals } = draft;
  const kind = entries.findLast(({ field, won }) => field === 'page.kind' && won);
  const fields = Object.entries(company) as [string, Valued<unknown> | Valued<unknown>[] | null][];
  const lists = { people, jobs, funding, signals };
  return [
    ...(kind ? [{ field: kind.field, rule: kind.rule, value: kind.value }] : []),
    ...fields.flatMap(([field, found]) =>
      [found ?? []]
        .flat()
        .map(({ value, evidence }) => ({ field: `company.${field}`, rule: evidence.rule, value })),
    ),
    ...(openRoles ? [{ field: 'openRoles', rule: openRoles.evidence.rule, value: openRoles.value }] : []),
    ...Object.entries(lists).flatMap(([field, found]) =>
      found.map(({ evidence, ...value }) => ({ field, rule: evidence.rule, value: stated(value) })),
    ),
  ];
};

/** Without what the page does not say. */
const stated = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== null && !(Array.isArray(part) && part.length === 0)),
  );

const longest = 200;
/** One line, whatever it holds: characters that turn the writing around are written out. */
const plain = (value: unknown): string =>
  value === null
    ? '-'
    : JSON.stringify(value)
        .slice(0, longest)
        .replace(/[\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);

const line = (mark: string, field: string, rule: string, said: string): string =>
  `${mark} ${field.padEnd(20)} ${rule.padEnd(34)} ${said}`;
