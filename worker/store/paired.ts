/** What a browser is told once it has spent a code on a token: whose it now is. */
import * as z from 'zod';
import type { PairResponse } from '../../shared/api/workspace.ts';
import { roles } from '../../shared/words.ts';
import { type Statement, statement } from './database.ts';

export interface NewToken {
  hash: string;
  device: string;
  expiresAt: string;
}

const pairedRow = z.object({
  workspace: z.string(),
  workspaceName: z.string(),
  member: z.string(),
  memberName: z.string(),
  role: z.enum(roles),
  expiresAt: z.string(),
});
export type Paired = Omit<PairResponse, 'token'>;

export const selectPaired = (tokenHash: string): Statement =>
  statement(
    `SELECT t.workspace, w.name AS workspaceName, t.member, m.name AS memberName, m.role, t.expires_at AS expiresAt
       FROM tokens t
       JOIN members m ON m.workspace = t.workspace AND m.id = t.member
       JOIN workspaces w ON w.id = t.workspace
      WHERE t.hash = ?`,
    tokenHash,
  );

/** Null where no token was made: the code was another's. */
export const parsePaired = (rows: readonly unknown[]): Paired | null => {
  if (!rows[0]) return null;
  const { workspace, workspaceName, member, memberName, role, expiresAt } = pairedRow.parse(rows[0]);
  return {
    expiresAt,
    workspace: { id: workspace, name: workspaceName },
    member: { id: member, name: memberName, role },
  };
};
