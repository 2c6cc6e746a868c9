/** CSV text to the table that is learnt from or resolved. */
import { parseCsv } from '../../shared/csv/parse.ts';
import { LearningProblem } from '../../shared/learning/problem.ts';
import type { Table } from '../../shared/learning/table.ts';

/** @throws LearningProblem where a quote is never closed or nothing is there. */
export const readTable = (text: string): Table => {
  const { rows: records, openQuote } = parseCsv(text);
  if (openQuote !== null)
    throw new LearningProblem('ragged-row', `A quote opened in row ${openQuote} is never closed.`);
  const [columns, ...rows] = records;
  if (!columns) throw new LearningProblem('empty-table', 'The file is empty.');
  return { columns, rows };
};

/** Not defused: programs read it back, and ids must come out as they went in. */
export const writeCell = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
