/** How far jobs have come that go through a whole table in the order of its key, some rows a run, and then from its start again. */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';
import { jsonColumn } from './json.ts';

type Swept = 'captures' | 'accounts';
const keyRow = z.object({ workspace: z.string(), id: z.string() });
type RowKey = z.infer<typeof keyRow>;

/** The rows of one run: after a key, up to another. */
export interface Step {
  after: RowKey;
  /** Null where the table ends. */
  end: RowKey | null;
}

const firstKey: RowKey = { workspace: '', id: '' };
/** After every text: with an upper bound in any case, SQLite reads no row beyond it. */
const lastKey: RowKey = { workspace: '\u{10ffff}', id: '' };

/** @param rows that a run looks at */
export const findStep = async (db: Database, table: Swept, rows: number): Promise<Step> => {
  const sweep = z.object({ cursor: jsonColumn(keyRow) });
  const found = await db.find(sweep, 'SELECT cursor FROM sweeps WHERE name = ?', table);
  const after = found?.cursor ?? firstKey;
  const end = await db.find(
    keyRow,
    `SELECT workspace, id FROM ${table} WHERE (workspace, id) > (?, ?) ORDER BY workspace, id LIMIT 1 OFFSET ?`,
    after.workspace,
    after.id,
    rows - 1,
  );
  return { after, end };
};

/** What a step holds, as SQL with its parameters. */
export const inStep = ({ after, end }: Step): { sql: string; params: string[] } => {
  const to = end ?? lastKey;
  return {
    sql: '(workspace, id) > (?, ?) AND (workspace, id) <= (?, ?)',
    params: [after.workspace, after.id, to.workspace, to.id],
  };
};

/** @param done the last row that was looked at, or null: from the start again */
export const updateSweep = (table: Swept, done: RowKey | null): Statement => {
  const { workspace, id } = done ?? firstKey;
  return statement(
    `INSERT INTO sweeps (name, cursor) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor WHERE cursor <> excluded.cursor`,
    table,
    JSON.stringify({ workspace, id }),
  );
};
