/** Notes on leads: several, each with author and time. `leads.note` repeats the newest, for lists. */
import * as z from 'zod';
import { type Note, noteSchema } from '../../shared/api/lead-work.ts';
import { searchable } from '../lead/searchable.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';

/** A lead's last notes: an answer of bounded size. */
const mostShown = 200;

const noteRow = noteSchema
  .omit({ author: true })
  .extend({ member: z.string().nullable(), name: z.string().nullable() })
  .transform(
    ({ member, name, ...note }): Note => ({
      ...note,
      author: member === null ? null : { id: member, name: name ?? '' },
    }),
  );

const select = `SELECT n.id, n.text, n.member, m.name, n.created_at AS createdAt, n.edited_at AS editedAt
  FROM notes n LEFT JOIN members m ON m.workspace = n.workspace AND m.id = n.member
 WHERE n.workspace = ?1 AND n.account = ?2`;

export const listNotes = (db: Database, workspace: WorkspaceId, account: string): Promise<Note[]> =>
  db.all(noteRow, `${select} ORDER BY n.created_at DESC, n.id DESC LIMIT ${mostShown}`, workspace, account);

export const findNote = (
  db: Database,
  workspace: WorkspaceId,
  account: string,
  id: string,
): Promise<Note | null> => db.find(noteRow, `${select} AND n.id = ?3`, workspace, account, id);

interface NewNote {
  id: string;
  account: string;
  member: string;
  text: string;
}

/** Safe to run twice: a note that is there stays as it is. */
export const insertNote = (
  workspace: WorkspaceId,
  { id, account, member, text }: NewNote,
  now: string,
): Statement =>
  statement(
    `INSERT INTO notes (workspace, account, id, member, text, search, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    workspace,
    account,
    id,
    member,
    text,
    searchable(text),
    now,
  );

export const updateNote = (
  workspace: WorkspaceId,
  account: string,
  id: string,
  text: string,
  now: string,
): Statement =>
  statement(
    `UPDATE notes SET text = ?, search = ?, edited_at = ? WHERE workspace = ? AND account = ? AND id = ?`,
    text,
    searchable(text),
    now,
    workspace,
    account,
    id,
  );

export const deleteNote = (workspace: WorkspaceId, account: string, id: string): Statement =>
  statement('DELETE FROM notes WHERE workspace = ? AND account = ? AND id = ?', workspace, account, id);

/** Goes behind every change of a lead's notes. */
export const updateNewestNote = (workspace: WorkspaceId, account: string): Statement =>
  statement(
    `UPDATE leads SET note = (SELECT text FROM notes n WHERE n.workspace = ?1 AND n.account = ?2
                               ORDER BY created_at DESC, id DESC LIMIT 1)
      WHERE workspace = ?1 AND account = ?2`,
    workspace,
    account,
  );
