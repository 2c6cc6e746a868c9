/** CSV text (RFC 4180) to a table, and rows back to CSV: quotes, line breaks in cells, a byte order mark. */
import { LearningProblem } from '../../shared/learning/problem.ts';
import type { Table } from '../../shared/learning/table.ts';

/** @throws LearningProblem where a quote is never closed or nothing is there. */
export const readTable = (text: string): Table => {
  const records = parse(text.replace(/^\uFEFF/, ''));
  const [columns, ...rows] = records.filter((record) => record.length > 1 || record[0] !== '');
  if (!columns) throw new LearningProblem('empty-table', 'The file is empty.');
  return { columns, rows };
};

const parse = (text: string): string[][] => {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',' || char === '\n') {
      record.push(char === '\n' ? cell.replace(/\r$/, '') : cell);
      cell = '';
      if (char === ',') continue;
      records.push(record);
      record = [];
    } else cell += char;
  }
  if (quoted)
    throw new LearningProblem('ragged-row', `A quote opened in row ${records.length} is never closed.`);
  if (cell !== '' || record.length) records.push([...record, cell.replace(/\r$/, '')]);
  return records;
};

export const writeCell = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
