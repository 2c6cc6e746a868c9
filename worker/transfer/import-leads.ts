/** A CRM's export on its way in: each row becomes a capture, whose id comes of its words, so that twice is once. */
import type { Queue } from '@cloudflare/workers-types';
import type * as z from 'zod';
import type { ImportPreview, ImportReport, importRequestSchema } from '../../shared/api/transfer.ts';
import type { Capture } from '../../shared/capture.ts';
import { guessColumns } from '../../shared/csv/import-columns.ts';
import { type CsvTable, parseCsv } from '../../shared/csv/parse.ts';
import type { Stage } from '../../shared/words.ts';
import { type Authorized, authorize } from '../authorize.ts';
import { ingest } from '../ingest.ts';
import type { Job } from '../jobs.ts';
import { editLeads } from '../lead/edit-leads.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { listReceipts } from '../store/captures.ts';
import type { Database } from '../store/database.ts';
import { readImportRow } from './import-row.ts';

/** Each takes about three round trips to D1, and a free plan's request has fifty. */
const rowsPerRequest = 10;
const samples = 3;
/** A wider table is none of a CRM's. */
const mostColumns = 200;

export const previewImport = (csv: string): ImportPreview => {
  const { delimiter, rows } = read(csv);
  const [header = [], ...body] = rows;
  return {
    delimiter,
    columns: header.map((name, at) => ({
      header: name.slice(0, 200),
      samples: body.slice(0, samples).map((row) => (row[at] ?? '').slice(0, 200)),
    })),
    map: guessColumns(header),
    rows: body.length,
  };
};

/** Does some rows and says where to go on. @throws Refusal bad-csv */
export const importLeads = async (
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.import'>,
  { csv, map, from, tags }: z.output<typeof importRequestSchema>,
  page: string,
  now: Date,
): Promise<ImportReport> => {
  const table = read(csv);
  const [header = [], ...body] = table.rows;
  const rows = await Promise.all(
    body.slice(from, from + rowsPerRequest).map(async (cells, i) => {
      const at = { row: from + i, line: table.lines[from + i + 1] ?? null };
      if (cells.length > header.length) return { at, skipped: 'ragged' as const };
      const found = readImportRow(cells, map, { page, at: now.toISOString(), tags });
      return found.ok ? { at, found, id: await idOf(session, found.capture) } : { at, skipped: found.reason };
    }),
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  const known = new Map((await listReceipts(db, session.workspace, ids)).map((one) => [one.id, one]));

  const stages = new Map<string, Stage>();
  const report: ImportReport['rows'] = [];
  for (const { at, found, id, skipped } of rows) {
    if (!found || !id) {
      report.push({ ...at, status: 'skipped', account: null, reason: skipped ?? null, left: [] });
      continue;
    }
    const seen = known.get(id);
    const receipt =
      seen ?? (await ingest(db, session, { ...found.capture, id }, now, { JOBS: queue, LOOKUPS: null }));
    // A row that stands twice in one file is twice the same.
    known.set(id, receipt);
    if (!seen && found.stage) stages.set(receipt.account, found.stage);
    const status = seen ? 'unchanged' : receipt.created ? 'created' : 'merged';
    report.push({ ...at, status, account: receipt.account, reason: null, left: found.left });
  }
  await setStages(db, queue, session, stages, now);
  const next = from + rowsPerRequest;
  return { rows: report, next: next < body.length ? next : null };
};

/** A stage that members have chosen stands above the CRM's. */
const setStages = async (
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.import'>,
  stages: ReadonlyMap<string, Stage>,
  now: Date,
): Promise<void> => {
  if (stages.size === 0) return;
  await editLeads(db, queue, authorize(session, 'lead.edit'), [...stages.keys()], now.toISOString(), {
    via: 'import',
    decide: (lead, id) => {
      const stage = stages.get(id);
      return lead?.stage === 'new' && stage ? { patch: { stage } } : { edit: null };
    },
  });
};

/** Of the words of a row, so that the same row has the same id on whatever day (RFC 9562, version 8). */
const idOf = async (
  { workspace }: Authorized<'lead.import'>,
  { capturedAt: _, page: __, ...words }: Omit<Capture, 'id'>,
): Promise<string> => {
  const hex = await hash(JSON.stringify([workspace, words]));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const read = (csv: string): CsvTable => {
  const table = parseCsv(csv);
  const [header] = table.rows;
  if (!header || header.length > mostColumns || table.rows.length < 2) {
    throw new Refusal('bad-csv', { detail: 'There is no header with rows below it.' });
  }
  if (table.openQuote !== null) {
    throw new Refusal('bad-csv', { detail: `A quote opened in row ${table.openQuote} is never closed.` });
  }
  return table;
};
