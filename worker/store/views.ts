/** Saved filters: a member's own, and those that they share. */
import * as z from 'zod';
import { type View, viewQuerySchema, viewSchema } from '../../shared/api/lead-work.ts';
import type { Authorized } from '../authorize.ts';
import { type Database, statement } from './database.ts';
import { jsonColumn } from './json.ts';
import type { Session } from './tokens.ts';
import { writeAs } from './write-as.ts';

const mostPerMember = 100;

const viewRow = viewSchema
  .omit({ by: true })
  .extend({
    shared: z.literal([0, 1]).transform((shared) => shared === 1),
    query: jsonColumn(viewQuerySchema),
    member: z.string(),
    memberName: z.string(),
  })
  .transform(({ member, memberName, ...view }): View => ({ ...view, by: { id: member, name: memberName } }));

const select = `SELECT v.id, v.name, v.shared, v.query, v.member, m.name AS memberName, v.created_at AS createdAt
  FROM views v JOIN members m ON m.workspace = v.workspace AND m.id = v.member
 WHERE v.workspace = ?1 AND (v.member = ?2 OR v.shared = 1)`;

/** Those that the member sees: their own and the shared. */
export const listViews = (
  db: Database,
  { workspace, member }: Pick<Session, 'workspace' | 'member'>,
): Promise<View[]> => db.all(viewRow, `${select} ORDER BY v.name, v.id LIMIT 500`, workspace, member);

export const findView = (
  db: Database,
  { workspace, member }: Pick<Session, 'workspace' | 'member'>,
  id: string,
): Promise<View | null> => db.find(viewRow, `${select} AND v.id = ?3`, workspace, member, id);

type ViewValues = Pick<View, 'name' | 'shared' | 'query'>;

/** A full shelf takes no more; nothing is written then. */
export const insertView = async (
  db: Database,
  session: Authorized<'view.edit'>,
  id: string,
  view: ViewValues,
  now: string,
): Promise<void> => {
  await writeAs(
    db,
    session,
    'view.edit',
    [
      statement(
        `INSERT INTO views (workspace, id, member, shared, name, query, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
        WHERE (SELECT count(*) FROM views WHERE workspace = ?1 AND member = ?3) < ${mostPerMember}
       ON CONFLICT DO NOTHING`,
        session.workspace,
        id,
        session.member,
        Number(view.shared),
        view.name,
        JSON.stringify(view.query),
        now,
      ),
    ],
    now,
  );
};

export const updateView = async (
  db: Database,
  session: Authorized<'view.edit'>,
  id: string,
  view: ViewValues,
  now: string,
): Promise<void> => {
  await writeAs(
    db,
    session,
    'view.edit',
    [
      statement(
        'UPDATE views SET shared = ?, name = ?, query = ? WHERE workspace = ? AND id = ?',
        Number(view.shared),
        view.name,
        JSON.stringify(view.query),
        session.workspace,
        id,
      ),
    ],
    now,
  );
};

export const deleteView = async (
  db: Database,
  session: Authorized<'view.edit'>,
  id: string,
  now: string,
): Promise<void> => {
  await writeAs(
    db,
    session,
    'view.edit',
    [statement('DELETE FROM views WHERE workspace = ? AND id = ?', session.workspace, id)],
    now,
  );
};
