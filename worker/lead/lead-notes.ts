/** A note written, changed or deleted: in one batch with the lead's newest note and its history. */
import type { Note } from '../../shared/api/lead-work.ts';
import type { Authorized } from '../authorize.ts';
import { Refusal } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { insertChanges } from '../store/lead-edits.ts';
import { findLead } from '../store/leads.ts';
import { deleteNote, findNote, insertNote, updateNewestNote, updateNote } from '../store/notes.ts';
import { writeAs } from '../store/write-as.ts';
import { canForce } from './ownership.ts';

/** @throws Refusal no-such-account, and `forbidden` for a note that is another's. */
export const writeNote = async (
  db: Database,
  session: Authorized<'lead.edit'>,
  account: string,
  id: string,
  text: string,
  now: string,
): Promise<Note> => {
  const { workspace, member } = session;
  const note = await findNoteOf(db, session, account, id);
  if (note && note.author?.id !== member) throw new Refusal('forbidden');
  if (note?.text === text) return note;
  await writeAs(
    db,
    session,
    'lead.edit',
    [
      note
        ? updateNote(workspace, account, id, text, now)
        : insertNote(workspace, { id, account, member, text }, now),
      updateNewestNote(workspace, account),
      insertChanges(session, [noteChange(account, note && id, id)], 'edit', now),
    ],
    now,
  );
  const written = await findNote(db, workspace, account, id);
  if (!written) throw new Refusal('no-such-note');
  return written;
};

/** Deleted again it is as wished. @throws Refusal no-such-account, forbidden */
export const removeNote = async (
  db: Database,
  session: Authorized<'lead.edit'>,
  account: string,
  id: string,
  now: string,
): Promise<void> => {
  const note = await findNoteOf(db, session, account, id);
  if (!note) return;
  if (note.author?.id !== session.member && !canForce(session)) throw new Refusal('forbidden');
  await writeAs(
    db,
    session,
    'lead.edit',
    [
      deleteNote(session.workspace, account, id),
      updateNewestNote(session.workspace, account),
      insertChanges(session, [noteChange(account, id, null)], 'edit', now),
    ],
    now,
  );
};

const findNoteOf = async (
  db: Database,
  { workspace }: Authorized<'lead.edit'>,
  account: string,
  id: string,
) => {
  if (!(await findLead(db, workspace, account))) throw new Refusal('no-such-account');
  return findNote(db, workspace, account, id);
};

const noteChange = (id: string, from: string | null, to: string | null) => ({
  id,
  changes: [{ field: 'note' as const, from, to }],
});
