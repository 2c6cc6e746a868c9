/** Everything of a workspace in one file: a zip of JSON lines, a file a table, made as it is read. */
import { Zip } from 'fflate';
import type { Database } from '../store/database.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { readRows, readWorkspace, type TransferRow } from '../store/transfer.ts';
import { transferTables } from '../store/transfer-tables.ts';
import { PackedFile } from './packed-file.ts';

export const exportFormat = 'whynow-export';
export const exportVersion = 1;

/** Rows in one read: accounts and captures have some kilobytes each. */
const pageSize = 200;

/** @param open gives each read its own time. */
export const exportWorkspace = async function* (
  open: () => Database,
  workspace: WorkspaceId,
  now: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(new Uint8Array(chunk));
  });
  const take = () => made.splice(0);
  const file = (name: string): PackedFile => {
    const entry = new PackedFile(name);
    zip.add(entry);
    return entry;
  };

  const manifest = { format: exportFormat, version: exportVersion, exportedAt: now };
  await file('manifest.json').write(JSON.stringify(manifest), true);
  await file('workspace.jsonl').write(lines([await readWorkspace(open(), workspace)]), true);
  yield* take();
  for (const table of transferTables) {
    const entry = file(`${table.table}.jsonl`);
    for (let after: TransferRow | null = null; ; ) {
      const rows: TransferRow[] = await readRows(open(), workspace, table, after, pageSize);
      const isLast = rows.length < pageSize;
      await entry.write(lines(rows), isLast);
      yield* take();
      if (isLast) break;
      after = rows.at(-1) ?? null;
    }
  }
  zip.end();
  yield* take();
};

const lines = (rows: readonly TransferRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
