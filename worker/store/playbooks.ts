/** What marketing and sales have agreed, in the workspace's own row. */
import * as z from 'zod';
import { type Playbook, playbookSchema } from '../../shared/api/playbook.ts';
import type { Authorized } from '../authorize.ts';
import { insertAuditIfChanged } from './audit.ts';
import { type Database, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { writeAs } from './write-as.ts';

const row = z.object({ playbook: jsonColumn(playbookSchema).nullable() });

export const findPlaybook = async (db: Database, workspace: WorkspaceId): Promise<Playbook> => {
  const [found] = await db.all(row, 'SELECT playbook FROM workspaces WHERE id = ?', workspace);
  return found?.playbook ?? { contract: null, plays: [] };
};

export const updatePlaybook = (
  db: Database,
  session: Authorized<'playbook.edit'>,
  playbook: Playbook,
  now: string,
): Promise<unknown[][]> =>
  writeAs(
    db,
    session,
    'playbook.edit',
    [
      statement(
        'UPDATE workspaces SET playbook = ?1 WHERE id = ?2 AND playbook IS NOT ?1',
        JSON.stringify(playbook),
        session.workspace,
      ),
      insertAuditIfChanged(session, { action: 'playbook.edit', object: session.workspace }, now),
    ],
    now,
  );
