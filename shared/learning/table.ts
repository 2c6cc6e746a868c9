/** A table as a CSV file gives it: text in every cell; and what counts as an empty one. */

export interface Table {
  columns: readonly string[];
  /** One cell per column, in the order of `columns`. */
  rows: readonly (readonly string[])[];
}

const missingWords = new Set([
  'na',
  'n/a',
  '#n/a',
  'nan',
  'null',
  'undefined',
  'unknown',
  '-',
  '--',
  '?',
  '未知',
  '不详',
]);

/** Whether a cell says nothing: empty, or one of the words by which exports say so. */
export const isMissing = (cell: string): boolean => {
  const text = cell.trim();
  return text === '' || (text.length <= 9 && missingWords.has(text.toLowerCase()));
};
