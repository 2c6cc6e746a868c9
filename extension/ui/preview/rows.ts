/**
 * A draft as rows, one a value: what stands in them is all that will be sent. Pure. A row knows how to write its value,
 * to take an edited one, and to leave it out; each gives a new draft.
 */
import type { Draft } from '../../../shared/capture.ts';
import { companyRows, contactRows } from './company-rows.ts';
import { eventRows } from './event-rows.ts';
import { jobRows } from './job-rows.ts';
import { peopleRows } from './people-rows.ts';
import type { FieldName, Row, Vocabulary } from './row.ts';

export const rowsOf = (draft: Draft): Row[] => [
  ...companyRows(draft),
  ...eventRows(draft),
  ...jobRows(draft),
  ...peopleRows(draft),
  ...contactRows(draft),
  ...pageRows(draft),
];

const pageRows = ({ page, reason }: Draft): Row[] => {
  const fixed = (field: FieldName, text: string, vocabulary: Vocabulary | null = null): Row => ({
    id: `page.${field}`,
    group: 'page',
    field,
    as: null,
    text,
    vocabulary,
    among: null,
    quote: null,
    sub: false,
    edit: null,
    drop: null,
    hint: null,
  });
  return [
    fixed('url', page.url),
    fixed('title', page.title),
    fixed('kind', page.kind, 'kinds'),
    ...(page.lang === null ? [] : [fixed('lang', page.lang)]),
    ...(reason === null ? [] : [fixed('reason', reason, 'reasons')]),
  ];
};
