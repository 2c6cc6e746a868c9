/** Who holds how many leads that are still open. */
import { type Holding, holdingSchema } from '../../shared/api/lead-work.ts';
import type { Database } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { isOpen } from './lead-list.ts';

/** All leads of the workspace are gone through: an index by owner would be a row more written with each new company. */
export const listHoldings = (db: Database, workspace: WorkspaceId): Promise<Holding[]> =>
  db.all(
    holdingSchema,
    `SELECT m.id AS member, sum(l.tier = 'key') AS "key", sum(l.tier = 'mid') AS mid, sum(l.tier = 'tail') AS tail
       FROM leads l LEFT JOIN members m ON m.workspace = l.workspace AND m.id = l.owner AND m.removed_at IS NULL
      WHERE l.workspace = ? AND ${isOpen} GROUP BY m.id ORDER BY m.id`,
    workspace,
  );
