/** What a member adds to a lead with a capture: tags and lists join, a note is one more, an owner takes what nobody has. */
import type { Capture } from '../../shared/capture.ts';
import type { Database } from '../store/database.ts';
import type { Handling, LeadRow } from '../store/leads.ts';
import { knownLists } from '../store/lists.ts';
import { findMember } from '../store/members.ts';
import type { Session } from '../store/tokens.ts';
import type { FieldChange } from './lead-edit.ts';
import { canForce, isOthers } from './ownership.ts';

/** As many as an edit of the lead takes. */
const mostTags = 20;
const mostLists = 50;

interface Handled {
  handling: Handling;
  /** With the lead's version, where the capture alters an existing lead's. */
  changed: (Handling & { version: number }) | null;
  /** Whose it then is. */
  owner: { id: string; name: string } | null;
  /** A note to add; null where the newest says the same. */
  note: string | null;
  /** For the history. */
  changes: FieldChange[];
}

export const handlingOf = async (
  db: Database,
  session: Session,
  capture: Capture,
  lead: LeadRow | null,
  now: string,
): Promise<Handled> => {
  const before = lead ?? {
    owner: null,
    ownerName: null,
    ownerSince: null,
    ownerGone: null,
    tags: [],
    lists: [],
    note: null,
  };
  const tags = [...new Set([...before.tags, ...capture.tags])].slice(
    0,
    Math.max(mostTags, before.tags.length),
  );
  const on = before.lists.map((list) => list.id);
  const asked = [...new Set(capture.lists)].filter((id) => !on.includes(id));
  // As with an owner: a list that was deleted since the capture was made takes nothing in.
  const joined = asked.length ? await knownLists(db, session.workspace, asked) : [];
  const lists = [...on, ...joined].slice(0, Math.max(mostLists, on.length));
  // A colleague's lead stays theirs: the list says so, and there a lead or an admin takes it over.
  const handover =
    capture.owner !== null &&
    capture.owner !== before.owner &&
    (!isOthers(before, session) || canForce(session));
  // Who has left the team since the capture was made takes over nothing; the capture itself still counts.
  const heir =
    handover && capture.owner !== null ? await findMember(db, session.workspace, capture.owner) : null;
  const handling: Handling = heir
    ? { owner: heir.id, ownerSince: now, tags, lists }
    : { owner: before.owner, ownerSince: before.ownerSince, tags, lists };
  const note = capture.note === before.note ? null : capture.note;

  const changes: FieldChange[] = [];
  if (heir) changes.push({ field: 'owner', from: before.owner, to: heir.id });
  if (tags.length !== before.tags.length) changes.push({ field: 'tags', from: before.tags, to: tags });
  if (lists.length !== on.length) changes.push({ field: 'lists', from: on, to: lists });
  const moved = lead !== null && changes.length > 0;
  if (note !== null) changes.push({ field: 'note', from: null, to: capture.id });
  const owner = heir ?? (before.owner === null ? null : { id: before.owner, name: before.ownerName ?? '' });
  return {
    handling,
    changed: moved ? { ...handling, version: lead.version } : null,
    owner: owner && { id: owner.id, name: owner.name },
    note,
    changes,
  };
};
