/** Named lists of leads. A lead's row holds the ids of its lists; a deleted list leaves its id there, meaning nothing. */
import * as z from 'zod';
import { type List, listSchema } from '../../shared/api/lead-work.ts';
import type { Authorized } from '../authorize.ts';
import { searchable } from '../lead/searchable.ts';
import { Refusal } from '../problem.ts';
import { Conflict, type Database, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { writeAs } from './write-as.ts';

/** More would not be read by anybody. */
const mostLists = 200;

const select = `SELECT s.id, s.name, s.created_at AS createdAt, coalesce(n.leads, 0) AS leads FROM lists s
  LEFT JOIN (SELECT e.value AS list, count(*) AS leads FROM leads l, json_each(l.lists) e
              WHERE l.workspace = ?1 AND l.lists <> '[]' GROUP BY e.value) n ON n.list = s.id
 WHERE s.workspace = ?1`;

export const listLists = (db: Database, workspace: WorkspaceId): Promise<List[]> =>
  db.all(listSchema, `${select} ORDER BY s.name_key LIMIT ${mostLists}`, workspace);

export const findList = (db: Database, workspace: WorkspaceId, id: string): Promise<List | null> =>
  db.find(listSchema, `${select} AND s.id = ?2`, workspace, id);

/** Those of the ids that are lists of the workspace, in their order. */
export const knownLists = async (
  db: Database,
  workspace: WorkspaceId,
  ids: readonly string[],
): Promise<string[]> => {
  const known = await db.all(
    z.object({ id: z.string() }),
    `SELECT value AS id FROM json_each(?2)
      WHERE EXISTS (SELECT 1 FROM lists WHERE workspace = ?1 AND id = value) ORDER BY key`,
    workspace,
    JSON.stringify(ids),
  );
  return known.map(({ id }) => id);
};

export const areLists = async (
  db: Database,
  workspace: WorkspaceId,
  ids: readonly string[],
): Promise<boolean> => (await knownLists(db, workspace, ids)).length === ids.length;

/**
 * May run twice: an id that is there already is kept as it is.
 * @throws Refusal `name-taken`; `full` where there are as many as there can be.
 */
export const insertList = async (
  db: Database,
  session: Authorized<'list.edit'>,
  id: string,
  name: string,
  now: string,
): Promise<void> => {
  const { workspace, member } = session;
  const [, found = []] = await orNameTaken(
    writeAs(
      db,
      session,
      'list.edit',
      [
        statement(
          `INSERT INTO lists (workspace, id, name, name_key, member, created_at)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE (SELECT count(*) FROM lists WHERE workspace = ?1) < ${mostLists}
         ON CONFLICT (workspace, id) DO NOTHING`,
          workspace,
          id,
          name,
          searchable(name),
          member,
          now,
        ),
        statement('SELECT 1 FROM lists WHERE workspace = ? AND id = ?', workspace, id),
      ],
      now,
    ),
  );
  if (found.length === 0) throw new Refusal('full');
};

/** @throws Refusal `name-taken` */
export const renameList = async (
  db: Database,
  session: Authorized<'list.edit'>,
  id: string,
  name: string,
  now: string,
): Promise<void> => {
  await orNameTaken(
    writeAs(
      db,
      session,
      'list.edit',
      [
        statement(
          'UPDATE lists SET name = ?, name_key = ? WHERE workspace = ? AND id = ?',
          name,
          searchable(name),
          session.workspace,
          id,
        ),
      ],
      now,
    ),
  );
};

/** The one constraint that a list can break. */
const orNameTaken = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Conflict ? new Refusal('name-taken') : error;
  }
};

export const deleteList = async (
  db: Database,
  session: Authorized<'list.edit'>,
  id: string,
  now: string,
): Promise<void> => {
  await writeAs(
    db,
    session,
    'list.edit',
    [statement('DELETE FROM lists WHERE workspace = ? AND id = ?', session.workspace, id)],
    now,
  );
};
