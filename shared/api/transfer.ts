/** In and out: the import of a CRM's CSV, and the whole workspace in one file. Schemas first. */
import * as z from 'zod';

export const importFields = [
  'name',
  'domain',
  'industry',
  'employees',
  'country',
  'city',
  'description',
  'linkedin',
  'phone',
  'person',
  'title',
  'tags',
  'stage',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];

/** By field the column, from 0. */
export const columnMapSchema = z.partialRecord(z.enum(importFields), z.int().min(0).max(199));
export type ColumnMap = z.infer<typeof columnMapSchema>;

/** Characters of CSV in one request. */
export const mostCsv = 500_000;
const csv = z.string().min(1).max(mostCsv);

export const importPreviewRequestSchema = z.strictObject({ csv });
export const importPreviewSchema = z.object({
  delimiter: z.string(),
  columns: z.array(z.object({ header: z.string(), samples: z.array(z.string()) })),
  /** Guessed; to be looked at. */
  map: columnMapSchema,
  /** Without the header. */
  rows: z.int(),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importRequestSchema = z
  .strictObject({
    csv,
    map: columnMapSchema,
    /** Row to begin with, from 0, the header not counted. */
    from: z.int().min(0).default(0),
    /** Put on every lead of the import, beside its own. */
    tags: z.array(z.string().trim().min(1).max(40)).max(5).default([]),
  })
  .refine(({ map }) => map.name !== undefined || map.domain !== undefined, 'map a column to name or domain');
export type ImportRequest = z.input<typeof importRequestSchema>;
export const importReasons = ['no-company', 'bad-domain', 'ragged', 'too-long'] as const;
export const importReportSchema = z.object({
  rows: z.array(
    z.object({
      /** From 0, the header not counted. */
      row: z.int(),
      /** Of the file, from 1, as an editor counts them; null from an older Worker. */
      line: z.int().nullable().default(null),
      status: z.enum(['created', 'merged', 'unchanged', 'skipped']),
      account: z.string().nullable(),
      /** Of a skipped row why; of others what of it was left out, by field. */
      reason: z.enum(importReasons).nullable(),
      left: z.array(z.enum(importFields)),
    }),
  ),
  /** The `from` of the next request; null at the end. */
  next: z.int().nullable(),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** Rows by table. */
export const restoreReportSchema = z.object({ rows: z.record(z.string(), z.int()) });
export type RestoreReport = z.infer<typeof restoreReportSchema>;
