/** An import on its way: the file, what its columns mean, what became of its rows so far. */
import type { ColumnMap, ImportPreview, ImportReport } from '../../../shared/api/transfer.ts';

export interface Importing {
  csv: string;
  preview: ImportPreview;
  map: ColumnMap;
  rows: ImportReport['rows'];
  /** The row that is sent next; null: none is left. */
  next: number | null;
  /** `stopping`: the rows on their way are waited for. `stopped`: by hand or by a failure, and it can go on. */
  state: 'mapping' | 'running' | 'stopping' | 'stopped' | 'done';
}
