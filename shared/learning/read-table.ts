/** CSV text to the table that is learnt from or resolved. */
import { parseCsv } from '../csv/parse.ts';
import { LearningProblem } from './problem.ts';
import type { Table } from './table.ts';

/** @throws LearningProblem where a quote is never closed or nothing is there. */
export const readTable = (text: string): Table => {
  const { rows: records, openQuote } = parseCsv(text);
  if (openQuote !== null)
    throw new LearningProblem('open-quote', `A quote opened in row ${openQuote} is never closed.`, {
      row: openQuote,
    });
  const [columns, ...rows] = records;
  if (!columns) throw new LearningProblem('empty-table', 'The file is empty.');
  return { columns, rows };
};
