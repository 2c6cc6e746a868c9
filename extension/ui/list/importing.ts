/** An import on its way: the file, what its columns mean, what became of its rows so far. */
import type { ColumnMap, ImportPreview, ImportReport } from '../../../shared/api-transfer.ts';

export interface Importing {
  csv: string;
  preview: ImportPreview;
  map: ColumnMap;
  rows: ImportReport['rows'];
  state: 'mapping' | 'running' | 'done';
}
