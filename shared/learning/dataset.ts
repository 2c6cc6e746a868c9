/** A table taken apart: the rows with an outcome to learn from, the open rows to score, and what each column holds. */
import { type ColumnKind, guessKind } from './column-kind.ts';
import type { Cells, Column } from './encode.ts';
import { LearningProblem } from './problem.ts';
import type { Table } from './table.ts';

export interface Dataset {
  /** Columns that can say something, with their guessed kinds. */
  columns: Column[];
  unused: { name: string; kind: ColumnKind }[];
  /** Rows with an outcome. */
  known: Rows;
  /** 1 won, 0 lost; one per known row. */
  outcomes: number[];
  open: Rows;
}

export interface Rows {
  ids: string[];
  cells: Cells;
}

const words = new Map([
  ...['1', '1.0', 'true', 'yes', 'won'].map((word) => [word, 1] as const),
  ...['0', '0.0', 'false', 'no', 'lost'].map((word) => [word, 0] as const),
]);

/**
 * @param names the columns that hold the outcome (1, 0 or empty) and the row's id.
 * @throws LearningProblem where the table cannot be learnt from.
 */
export const readDataset = (table: Table, names: { outcome: string; id: string }): Dataset => {
  checkShape(table);
  const outcomeAt = columnAt(table, names.outcome);
  const idAt = columnAt(table, names.id);
  const outcomes = table.rows.map((row, i) => needOutcome(row[outcomeAt] ?? '', names.outcome, i));
  checkIds(table, idAt, names.id);
  checkOutcomes(outcomes, names.outcome);
  const known = table.rows.filter((_, i) => outcomes[i] !== null);
  const open = table.rows.filter((_, i) => outcomes[i] === null);
  const dataset: Dataset = {
    columns: [],
    unused: [],
    known: { ids: known.map((row) => row[idAt] ?? ''), cells: cellsOf(table, known) },
    outcomes: outcomes.filter((outcome) => outcome !== null),
    open: { ids: open.map((row) => row[idAt] ?? ''), cells: cellsOf(table, open) },
  };
  table.columns.forEach((name, c) => {
    if (c === outcomeAt || c === idAt) return;
    const kind = guessKind(name, dataset.known.cells.get(name) ?? []);
    (kind === 'id' || kind === 'constant' ? dataset.unused : dataset.columns).push({ name, kind });
  });
  return dataset;
};

const checkShape = (table: Table): void => {
  if (!table.columns.length || !table.rows.length)
    throw new LearningProblem(
      'empty-table',
      'The table has no rows: a header and at least one row a lead are needed.',
    );
  const twice = table.columns.find((name, i) => table.columns.indexOf(name) !== i);
  if (twice !== undefined)
    throw new LearningProblem('duplicate-column', `Two columns are named "${twice}"; rename one of them.`, {
      column: twice,
    });
  const ragged = table.rows.findIndex((row) => row.length !== table.columns.length);
  if (ragged >= 0)
    throw new LearningProblem(
      'ragged-row',
      `Row ${ragged + 1} has ${table.rows[ragged]?.length} cells, the header has ${table.columns.length}.`,
      { row: ragged + 1, cells: table.rows[ragged]?.length ?? 0, header: table.columns.length },
    );
};

const columnAt = (table: Table, name: string): number => {
  const at = table.columns.indexOf(name);
  if (at >= 0) return at;
  const shown = table.columns.slice(0, 12).join(', ') + (table.columns.length > 12 ? ', …' : '');
  throw new LearningProblem('no-such-column', `There is no column "${name}"; the file has: ${shown}.`, {
    column: name,
  });
};

/** 1 won, 0 lost, null open; undefined: it says none of these. */
export const readOutcome = (cell: string): number | null | undefined => {
  const text = cell.trim().toLowerCase();
  return text === '' ? null : words.get(text);
};

const needOutcome = (cell: string, column: string, row: number): number | null => {
  const outcome = readOutcome(cell);
  if (outcome !== undefined) return outcome;
  throw new LearningProblem(
    'bad-outcome',
    `"${column}" holds "${cell.slice(0, 40)}" in row ${row + 1}; 1, 0 or an empty cell is expected.`,
    { column, value: cell.slice(0, 40), row: row + 1 },
  );
};

const checkIds = (table: Table, idAt: number, name: string): void => {
  const seen = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const id = row[idAt] ?? '';
    if (id.trim() === '')
      throw new LearningProblem('missing-id', `"${name}" is empty in row ${i + 1}.`, {
        column: name,
        row: i + 1,
      });
    const before = seen.get(id);
    if (before !== undefined)
      throw new LearningProblem(
        'duplicate-id',
        `"${name}" holds "${id.slice(0, 40)}" twice, in rows ${before + 1} and ${i + 1}; each row needs its own.`,
        { column: name, value: id.slice(0, 40), first: before + 1, second: i + 1 },
      );
    seen.set(id, i);
  });
};

const checkOutcomes = (outcomes: readonly (number | null)[], name: string): void => {
  const wins = outcomes.filter((outcome) => outcome === 1).length;
  const losses = outcomes.filter((outcome) => outcome === 0).length;
  if (!wins && !losses)
    throw new LearningProblem('no-outcomes', `No row has an outcome: "${name}" is empty everywhere.`, {
      column: name,
    });
  if (!wins || !losses)
    throw new LearningProblem(
      'one-class',
      `All ${wins + losses} outcomes are ${wins ? 'won' : 'lost'}: both kinds are needed to tell them apart.`,
      { outcomes: wins + losses, wins },
    );
};

const cellsOf = (table: Table, rows: Table['rows']): Cells =>
  new Map(table.columns.map((name, c) => [name, rows.map((row) => row[c] ?? '')]));
