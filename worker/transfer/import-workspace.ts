/**
 * An export on its way back in: read as it arrives, each row checked, written in batches that may run twice. One that broke
 * off goes on where the same export is brought in again.
 */
import * as z from 'zod';
import type { RestoreReport } from '../../shared/api/transfer.ts';
import type { Authorized } from '../authorize.ts';
import { Refusal } from '../problem.ts';
import { Conflict, type Database, type Statement } from '../store/database.ts';
import {
  hasOtherLeads,
  insertRows,
  markImporting,
  readColumns,
  type TransferRow,
  updateWorkspace,
} from '../store/transfer.ts';
import { type TransferTable, transferTables, workspaceColumns } from '../store/transfer-tables.ts';
import { writeAs } from '../store/write-as.ts';
import { exportFormat, exportVersion } from './export-workspace.ts';
import { linesOf } from './zip-lines.ts';

const limits = { mostLine: 4_000_000, mostBytes: 2_000_000_000 };
/** In one statement. */
const batchRows = 200;
const batchLength = 500_000;

const manifestSchema = z.object({
  format: z.literal(exportFormat),
  version: z.literal(exportVersion),
  exportedAt: z.iso.datetime(),
});
const cell = z.union([z.string(), z.number(), z.null()]);
const rowSchema = z.record(z.string(), cell);
const workspaceSchema = z.partialRecord(z.enum(workspaceColumns), cell);

/** Rows of one table that are not written yet. */
interface Waiting {
  table: string;
  rows: TransferRow[];
  /** Of their text. */
  length: number;
}

/** @throws Refusal not-empty, bad-export */
export const importWorkspace = async (
  open: () => Database,
  session: Authorized<'data.import'>,
  body: ReadableStream<Uint8Array>,
  now: string,
): Promise<RestoreReport> => {
  const { workspace } = session;
  const columns = await readColumns(open());
  const report: RestoreReport['rows'] = {};
  const write = (statement: Statement) => writeAs(open(), session, 'data.import', [statement], now);

  const flush = async ({ table, rows }: Waiting): Promise<void> => {
    if (rows.length === 0) return;
    const given = [...(columns.get(table) ?? [])].filter((name) =>
      rows.some((row) => row[name] !== undefined),
    );
    await write(insertRows(workspace, table, given, rows));
    report[table] = (report[table] ?? 0) + rows.length;
  };

  const begin = async (manifest: unknown): Promise<void> => {
    const { exportedAt } = manifestSchema.parse(manifest);
    if (await hasOtherLeads(open(), workspace, exportedAt)) throw new Refusal('not-empty');
    await write(markImporting(workspace, exportedAt));
  };

  let waiting: Waiting = { table: '', rows: [], length: 0 };
  try {
    let isOurs = false;
    for await (const { name, line } of linesOf(body, limits)) {
      const value: unknown = JSON.parse(line);
      if (name === 'manifest.json') {
        await begin(value);
        isOurs = true;
      } else if (!isOurs) throw new Refusal('bad-export');
      else if (name === 'workspace.jsonl') {
        await write(updateWorkspace(workspace, workspaceSchema.parse(value)));
      } else {
        const table = transferTables.find((known) => `${known.table}.jsonl` === name);
        if (!table) throw new Refusal('bad-export', { detail: `${name} is no table of an export.` });
        const row = checked(table, columns.get(table.table) ?? new Set(), value);
        const isFull = waiting.rows.length >= batchRows || waiting.length >= batchLength;
        if (isFull || waiting.table !== table.table) {
          await flush(waiting);
          waiting = { table: table.table, rows: [], length: 0 };
        }
        waiting.rows.push(row);
        waiting.length += line.length;
      }
    }
    await flush(waiting);
    if (!isOurs) throw new Refusal('bad-export');
    await write(markImporting(workspace, null));
  } catch (error) {
    throw isBadInput(error) ? new Refusal('bad-export') : error;
  }
  return { rows: report };
};

/** What the file brings about: no zip, no JSON, a shape or a value that the table does not take. */
const isBadInput = (error: unknown): boolean =>
  error instanceof z.ZodError ||
  error instanceof SyntaxError ||
  error instanceof TypeError ||
  error instanceof Conflict;

/** A row of known columns whose JSON is of the shape that readers of the table expect. */
const checked = (
  { table, key, json }: TransferTable,
  columns: ReadonlySet<string>,
  value: unknown,
): TransferRow => {
  const row = rowSchema.parse(value);
  const unknown = Object.keys(row).find((name) => !columns.has(name));
  if (unknown !== undefined || key.some((name) => row[name] == null)) {
    throw new Refusal('bad-export', { detail: `${table}.jsonl has a row that is none of this version.` });
  }
  for (const [column, schema] of Object.entries(json)) {
    const text = row[column];
    schema.parse(typeof text === 'string' ? JSON.parse(text) : null);
  }
  return row;
};
