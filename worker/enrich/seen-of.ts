/** A provider's findings as what a capture would have seen: whatever is not in a capture's shape is dropped. Pure. */
import type * as z from 'zod';
import {
  type Capture,
  type CapturedCompany,
  companySchema,
  draftSchema,
  fundingSchema,
  jobSchema,
  newsSignalSchema,
  personSchema,
} from '../../shared/capture.ts';
import { singleFields } from '../../shared/observe.ts';
import type { Findings } from './provider.ts';

export type Seen = Pick<
  Capture,
  'page' | 'company' | 'people' | 'jobs' | 'openRoles' | 'board' | 'funding' | 'signals' | 'capturedAt'
> &
  Required<Pick<Findings, 'urls'>> &
  Pick<Findings, 'leastRoles'>;

export const seenOf = (findings: Findings, at: Date): Seen => ({
  page: { url: findings.url, title: '', lang: null, kind: 'other' },
  company: companyOf(findings.company ?? {}),
  people: fitting(personSchema, findings.people, 60),
  jobs: fitting(jobSchema, findings.jobs, 60),
  openRoles: draftSchema.shape.openRoles.safeParse(findings.openRoles ?? null).data ?? null,
  ...(findings.leastRoles !== undefined && { leastRoles: findings.leastRoles }),
  board: draftSchema.shape.board.safeParse(findings.board ?? null).data ?? null,
  funding: fitting(fundingSchema, findings.funding, 20),
  signals: fitting(newsSignalSchema, findings.signals, 20),
  capturedAt: at.toISOString(),
  urls: (findings.urls ?? []).filter(({ url }) => isPage(url)).slice(0, 40),
});

/** What a source gives as an article's address is shown as a link, and is asked by nobody here. */
const isPage = (url: string): boolean => url.length <= 2000 && /^https?:\/\//i.test(url) && URL.canParse(url);

/** Field by field, so that one that does not fit costs no other; each has a value that says nothing. */
const companyOf = (told: Partial<CapturedCompany>): CapturedCompany => {
  const fields = companyFields.map(({ field, schema, isList }) => {
    const value = told[field] ?? null;
    const read = value === null ? null : (schema.safeParse(value).data ?? null);
    return [field, read ?? (isList ? [] : null)];
  });
  return Object.fromEntries(fields) as CapturedCompany;
};

const companyFields = Object.entries(companySchema.shape).map(([field, schema]) => ({
  field: field as keyof CapturedCompany,
  schema,
  isList: !(singleFields as readonly string[]).includes(field),
}));

const fitting = <S extends z.ZodType>(
  schema: S,
  values: readonly unknown[] | undefined,
  most: number,
): z.output<S>[] => (values ?? []).slice(0, most).flatMap((value) => schema.safeParse(value).data ?? []);
