/** CSV text (RFC 4180, and what spreadsheets make of it) to rows of cells. Linear, and pure. */

export interface CsvTable {
  delimiter: string;
  rows: string[][];
  /** By row the line of the text on which it begins, counted from 1: a cell may hold line breaks. */
  lines: number[];
  /** A quote was opened and never closed: the row in which that was, counted from 0. */
  openQuote: number | null;
}

const delimiters = [',', ';', '\t'] as const;

/** The delimiter is the one that the first line has most of outside quotes. */
export const parseCsv = (text: string): CsvTable => {
  const source = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(source);
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  let begunOn = 1;
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let started = false;
  const endRow = () => {
    row.push(cell);
    cell = '';
    // A line without a word is no row.
    if (row.length > 1 || row[0] !== '') {
      rows.push(row);
      lines.push(begunOn);
    }
    row = [];
    started = false;
  };
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    const breaks = char === '\n' || (char === '\r' && source.charAt(i + 1) !== '\n');
    if (breaks) line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === delimiter) {
      row.push(cell);
      cell = '';
      started = true;
    } else if (char === '\n' || char === '\r') {
      if (!breaks) {
        i++;
        line++;
      }
      endRow();
      begunOn = line;
    } else {
      cell += char;
      started = true;
    }
  }
  const openQuote = quoted ? rows.length : null;
  if (started || cell !== '' || row.length) endRow();
  return { delimiter, rows, lines, openQuote };
};

const delimiterOf = (text: string): string => {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const char of text.slice(0, 10_000)) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === '\n') break;
    else if (!quoted) {
      const count = counts.get(char);
      if (count !== undefined) counts.set(char, count + 1);
    }
  }
  const [best = ','] = [...counts].sort(([, a], [, b]) => b - a).map(([delimiter]) => delimiter);
  return best;
};
