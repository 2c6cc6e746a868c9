/** Some accounts of a workspace: named by their ids, or the next ones in the order of those. */
import { type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';

export type AccountPage = readonly string[] | { after: string | null; limit: number };

/** Their ids, as a list for IN: so that nobody has to ask for them first. */
export const idsOf = (workspace: WorkspaceId, page: AccountPage): Statement =>
  'after' in page
    ? statement(
        '(SELECT id FROM accounts WHERE workspace = ? AND id > ? ORDER BY id LIMIT ?)',
        workspace,
        page.after ?? '',
        page.limit,
      )
    : statement('(SELECT value FROM json_each(?))', JSON.stringify(page));
