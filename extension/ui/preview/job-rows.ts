/** Rows of hiring: the number of open roles, then a title each with what the page says of it below. */
import type { CapturedJob, Draft } from '../../../shared/capture.ts';
import { employmentTypes, jobFunctions, workplaces } from '../../../shared/words.ts';
import { byMember, type FieldName, type Hint, type Row, row, type Vocabulary } from './row.ts';
import { type Written, written } from './values.ts';

type Sub = {
  [K in keyof CapturedJob]: {
    key: K;
    field: FieldName;
    as: Written<NonNullable<CapturedJob[K]>>;
    hint?: Hint;
    vocabulary?: Vocabulary;
    among?: readonly string[];
    /** What is there once it is left out. */
    none: CapturedJob[K];
  };
}[keyof CapturedJob];

const subs: Sub[] = [
  { key: 'organization', field: 'organization', as: written.line(200), none: null },
  { key: 'locations', field: 'locations', as: written.list, none: [] },
  {
    key: 'remote',
    field: 'remote',
    as: written.choice(workplaces),
    vocabulary: 'workplaces',
    among: workplaces,
    none: null,
  },
  { key: 'datePosted', field: 'datePosted', as: written.date, hint: 'date', none: null },
  {
    key: 'employmentType',
    field: 'employmentType',
    as: written.choice(employmentTypes),
    vocabulary: 'employmentTypes',
    among: employmentTypes,
    none: null,
  },
  { key: 'department', field: 'department', as: written.line(120), none: null },
  {
    key: 'function',
    field: 'function',
    as: written.choice(jobFunctions),
    vocabulary: 'functions',
    among: jobFunctions,
    none: null,
  },
  { key: 'seniority', field: 'seniority', as: written.line(60), none: null },
  { key: 'salary', field: 'salary', as: written.salary, hint: 'salary', none: null },
];

export const jobRows = (draft: Draft): Row[] => [
  ...(draft.openRoles === null
    ? []
    : [
        row(draft, {
          id: 'openRoles',
          group: 'jobs',
          field: 'openRoles',
          value: draft.openRoles.value,
          as: written.whole(0, 1e6),
          hint: 'number',
          quote: draft.openRoles.evidence.quote,
          set: (copy, value) => {
            copy.openRoles = { value, evidence: byMember };
          },
          unset: (copy) => {
            copy.openRoles = null;
          },
        }),
      ]),
  ...(draft.board === null
    ? []
    : [
        row(draft, {
          id: 'board',
          group: 'jobs',
          field: 'board',
          value: draft.board,
          as: written.board,
          hint: 'board',
          set: (copy, value) => {
            copy.board = value;
          },
          unset: (copy) => {
            copy.board = null;
          },
        }),
      ]),
  ...draft.jobs.flatMap((job, i) => [
    row(draft, {
      id: `jobs.${i}`,
      group: 'jobs',
      field: 'job',
      value: job.title,
      as: written.line(200),
      quote: job.evidence.quote,
      set: (copy, title) => setOf(copy, i, 'title', title),
      unset: (copy) => copy.jobs.splice(i, 1),
    }),
    ...subs.flatMap((sub) => subRow(draft, job, i, sub)),
  ]),
];

const subRow = (draft: Draft, job: CapturedJob, i: number, { key, field, as, none, ...more }: Sub): Row[] => {
  const value = job[key];
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  return [
    row(draft, {
      id: `jobs.${i}.${key}`,
      group: 'jobs',
      field,
      value: value as unknown,
      // The table pairs each key with the text of its own type; TypeScript loses the pair in the union.
      as: as as Written<unknown>,
      sub: true,
      ...(more.hint && { hint: more.hint }),
      ...(more.vocabulary && { vocabulary: more.vocabulary }),
      ...(more.among && { among: more.among }),
      set: (copy, typed) => setOf(copy, i, key, typed),
      unset: (copy) => setOf(copy, i, key, none),
    }),
  ];
};

const setOf = (copy: Draft, i: number, key: keyof CapturedJob, value: unknown): void => {
  const job = copy.jobs[i];
  if (!job) return;
  (job as Record<string, unknown>)[key] = value;
  job.evidence = { ...byMember, quote: job.evidence.quote };
};
