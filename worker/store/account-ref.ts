/** An account named by its id, or by the keys of which the surest that is known tells it. */
import type { Statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';

/** An id, or keys with the surest first. */
export type AccountRef = string | readonly string[];

/** As an expression of SQL; null where no account has any of the keys. */
export const accountRef = (workspace: WorkspaceId, ref: AccountRef): Statement =>
  typeof ref === 'string'
    ? { sql: '?', params: [ref] }
    : {
        sql: `(SELECT k.account FROM json_each(?) e CROSS JOIN account_keys k
                WHERE k.workspace = ? AND k.key = e.value ORDER BY e.key LIMIT 1)`,
        params: [JSON.stringify(ref), workspace],
      };
