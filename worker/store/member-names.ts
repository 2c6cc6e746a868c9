/** What members are called, those who have left included: history outlives membership. */
import * as z from 'zod';
import { type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';

const namedRow = z.object({ id: z.string(), name: z.string() });

export const selectMemberNames = (workspace: WorkspaceId): Statement =>
  statement('SELECT id, name FROM members WHERE workspace = ?', workspace);

/** By id. */
export const namesOf = (rows: readonly unknown[]): Map<string, string> =>
  new Map(rows.map((row) => namedRow.parse(row)).map(({ id, name }) => [id, name]));
