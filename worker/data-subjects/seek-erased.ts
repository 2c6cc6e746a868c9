/**
 * An erasure that a restore has made undone, of which only hashes are left: goes through what was restored, hashes
 * whatever could be a name or an address, and where one is theirs the erasure knows again whom it is about.
 */
import { type Possible, possibleNames } from '../privacy/possible-names.ts';
import { addressText, type Hasher, hasherOf, nameText } from '../privacy/suppression-hash.ts';
import type { Database } from '../store/database.ts';
import {
  advanceErasure,
  type ErasureCursor,
  type ErasureRow,
  type ErasureSubject,
  fromTheStart,
  updateSubject,
} from '../store/erasures.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { type PersonalTable, personalTables } from '../store/personal-columns.ts';
import { listPersonalRows, type PersonalRow } from '../store/personal-rows.ts';
import { findSuppressionKey, listHashesOf } from '../store/suppressions.ts';

/** A row may hold thousands of words, and each costs a hash. */
const rowsPerStep = 20;

/** One step of the search, in one batch. Once all is searched the erasure begins; where nobody was found, it is done. */
export const seekErased = async (
  db: Database,
  workspace: WorkspaceId,
  erasure: ErasureRow,
  cursor: ErasureCursor,
  now: string,
): Promise<void> => {
  const place = personalTables[cursor.table];
  const key = await findSuppressionKey(db, workspace);
  if (!place || key === null) {
    const begun = erasure.subject ? fromTheStart : null;
    await db.batch([advanceErasure(workspace, erasure, begun, {}, now)]);
    return;
  }
  const hashes = new Set(await listHashesOf(db, workspace, erasure.id));
  const { rows, next } = await listPersonalRows(db, workspace, place, cursor.after, rowsPerStep);
  const possible = possibleNames(rows.flatMap((row) => textsOf(place, row)));
  const found = await findTheirs(possible, await hasherOf(key), hashes);
  const after: ErasureCursor =
    next === null ? { ...cursor, table: cursor.table + 1, after: null } : { ...cursor, after: next };
  await db.batch([
    ...(found ? [updateSubject(workspace, erasure, withFound(erasure.subject, found))] : []),
    advanceErasure(workspace, erasure, after, {}, now),
  ]);
};

/** One name: others that have the same hash are the same name, written in another way. */
const withFound = (known: ErasureSubject | null, found: ErasureSubject): ErasureSubject => ({
  name: known?.name || found.name,
  emails: [...new Set([...(known?.emails ?? []), ...found.emails])],
  urls: [...new Set([...(known?.urls ?? []), ...found.urls])],
});

const textsOf = (place: PersonalTable, { texts }: PersonalRow) =>
  Object.entries(texts).flatMap(([column, text]) =>
    text === null ? [] : [{ text, isJson: place.columns[column] === 'json' }],
  );

const findTheirs = async (
  { names, addresses }: Possible,
  hasher: Hasher,
  hashes: ReadonlySet<string>,
): Promise<ErasureSubject | null> => {
  const theirs = async (texts: Iterable<string>, asHashed: (text: string) => string): Promise<string[]> => {
    const all = [...texts];
    const hashed = await Promise.all(all.map((text) => hasher(asHashed(text))));
    return all.filter((_, at) => hashes.has(hashed[at] ?? ''));
  };
  const [name] = await theirs(names, nameText);
  const found = await theirs(addresses, addressText);
  if (name === undefined && found.length === 0) return null;
  const isMail = (address: string) => address.includes('@');
  return {
    name: name ?? '',
    emails: found.filter(isMail),
    urls: found.filter((address) => !isMail(address)),
  };
};
