/** The tags in use, most used first. */
import * as z from 'zod';
import type { TagList } from '../../shared/api/lead.ts';
import type { Database } from './database.ts';
import type { WorkspaceId } from './ids.ts';

const tagRow = z.object({ name: z.string(), leads: z.int() });

export const listTags = async (db: Database, workspace: WorkspaceId): Promise<TagList> => ({
  tags: await db.all(
    tagRow,
    `SELECT t.value AS name, count(*) AS leads FROM leads l, json_each(l.tags) t
      WHERE l.workspace = ? GROUP BY t.value ORDER BY leads DESC, name LIMIT 500`,
    workspace,
  ),
});
