/** Rows in which words about a person may stand: found by what every mention holds, written back without it. */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import type { PersonalTable } from './personal-columns.ts';

export interface PersonalRow {
  key: string[];
  /** By column; null where the column is empty. */
  texts: Record<string, string | null>;
}
export interface Page {
  rows: PersonalRow[];
  /** Key of the last row that was looked at; null where the table is done. */
  next: string[] | null;
}

/** Rows of a table are looked at in steps of so many, in the order of its key. */
const step = 2_000;
/** Bodies that one step may bring into memory. */
const mostFound = 100;

/**
 * The next rows that hold one of the needles, whatever the case of their ASCII letters.
 */
export const findPersonalRows = async (
  db: Database,
  workspace: WorkspaceId,
  place: PersonalTable,
  needles: readonly string[],
  after: readonly string[] | null,
): Promise<Page> => {
  const { table, key } = place;
  const columns = Object.keys(place.columns);
  const keys = key.join(', ');
  const from = after ?? key.map(() => '');
  const marks = key.map(() => '?').join(', ');
  const rowSchema = z.record(z.string(), z.string().nullable());
  const last = await db.find(
    z.record(z.string(), z.string()),
    `SELECT ${keys} FROM ${table} WHERE workspace = ? AND (${keys}) > (${marks})
      ORDER BY ${keys} LIMIT 1 OFFSET ${step - 1}`,
    workspace,
    ...from,
  );
  const upTo = last ? ` AND (${keys}) <= (${marks})` : '';
  const text = columns.map((column) => `coalesce(${column}, '')`).join(' || char(10) || ');
  const rows = await db.all(
    rowSchema,
    `SELECT ${keys}, ${columns.join(', ')} FROM ${table}
      WHERE workspace = ? AND (${keys}) > (${marks})${upTo}
        AND EXISTS (SELECT 1 FROM json_each(?) n WHERE instr(lower(${text}), n.value) > 0)
      ORDER BY ${keys} LIMIT ${mostFound}`,
    workspace,
    ...from,
    ...(last ? key.map((column) => last[column] ?? '') : []),
    JSON.stringify(needles),
  );
  const found = rows.map((row) => rowOf(row, key, columns));
  const isFull = found.length === mostFound;
  const end = last ? key.map((column) => last[column] ?? '') : null;
  return { rows: found, next: isFull ? (found.at(-1)?.key ?? null) : end };
};

/** The next rows, whatever stands in them. */
export const listPersonalRows = async (
  db: Database,
  workspace: WorkspaceId,
  place: PersonalTable,
  after: readonly string[] | null,
  limit: number,
): Promise<Page> => {
  const { table, key } = place;
  const columns = Object.keys(place.columns);
  const keys = key.join(', ');
  const found = await db.all(
    z.record(z.string(), z.string().nullable()),
    `SELECT ${keys}, ${columns.join(', ')} FROM ${table}
      WHERE workspace = ? AND (${keys}) > (${key.map(() => '?').join(', ')}) ORDER BY ${keys} LIMIT ?`,
    workspace,
    ...(after ?? key.map(() => '')),
    limit,
  );
  const rows = found.map((row) => rowOf(row, key, columns));
  return { rows, next: rows.length === limit ? (rows.at(-1)?.key ?? null) : null };
};

/** All rows of one account; none of a table that cannot find them. */
export const listAccountRows = async (
  db: Database,
  workspace: WorkspaceId,
  { table, key, columns, account: column }: PersonalTable,
  account: string,
): Promise<PersonalRow[]> => {
  if (column === null) return [];
  const names = Object.keys(columns);
  const rows = await db.all(
    z.record(z.string(), z.string().nullable()),
    `SELECT ${[...new Set([...key, ...names])].join(', ')} FROM ${table} WHERE workspace = ? AND ${column} = ? LIMIT 1000`,
    workspace,
    account,
  );
  return rows.map((row) => rowOf(row, key, names));
};

const rowOf = (
  row: Record<string, string | null>,
  key: readonly string[],
  columns: readonly string[],
): PersonalRow => ({
  key: key.map((column) => row[column] ?? ''),
  texts: Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
});

/** Writes what is left of a row, unless it has changed since it was read: then it is left to the next look. */
export const updatePersonalRow = (
  workspace: WorkspaceId,
  { table, key, versioned }: PersonalTable,
  row: PersonalRow,
  left: PersonalRow['texts'],
): Statement => {
  const changed = Object.keys(left).filter((column) => left[column] !== row.texts[column]);
  const sets = changed.map((column) => `${column} = ?`);
  if (versioned) sets.push('version = version + 1');
  return statement(
    `UPDATE ${table} SET ${sets.join(', ')}
      WHERE workspace = ? AND ${key.map((column) => `${column} = ?`).join(' AND ')}
        AND ${changed.map((column) => `${column} IS ?`).join(' AND ')} RETURNING 1 AS done`,
    ...changed.map((column) => left[column] ?? null),
    workspace,
    ...row.key,
    ...changed.map((column) => row.texts[column] ?? null),
  );
};
