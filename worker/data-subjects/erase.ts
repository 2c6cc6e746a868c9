/** Forgets a person everywhere: blocks them first, then goes through every place where words of them can stand. */

import type { KVNamespace, Queue } from '@cloudflare/workers-types';
import { enqueueDue, type Job } from '../jobs.ts';
import { forgetText } from '../privacy/forget.ts';
import { type PersonPattern, personPattern, type Subject } from '../privacy/person-pattern.ts';
import { addressText, hasherOf, nameAtText, nameText } from '../privacy/suppression-hash.ts';
import { makeSecret } from '../secret.ts';
import { listKeysOf } from '../store/account-keys.ts';
import type { Database, Statement } from '../store/database.ts';
import {
  advanceErasure,
  type ErasureCursor,
  type ErasureRow,
  findErasure,
  fromTheStart,
  insertErasure,
} from '../store/erasures.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { type PersonalTable, personalTables } from '../store/personal-columns.ts';
import { findPersonalRows, type PersonalRow, updatePersonalRow } from '../store/personal-rows.ts';
import { ensureSuppressionKey, findSuppressionKey, insertSuppressions } from '../store/suppressions.ts';
import { findLedgerKey } from './erasure-ledger.ts';
import { seekErased } from './seek-erased.ts';

export interface ErasureRequest extends Subject {
  /** The account at which they were found; null where nobody knows one. */
  account: string | null;
}

/** The statements that begin an erasure: from then on nobody captures the person again. @param kv has the ledger */
export const beginErasure = async (
  db: Database,
  kv: KVNamespace,
  workspace: WorkspaceId,
  member: string,
  id: string,
  { account, ...subject }: ErasureRequest,
  now: string,
): Promise<Statement[]> => {
  // A restored database may have lost the key; what the ledger has was hashed with it.
  const known = (await findSuppressionKey(db, workspace)) ?? (await findLedgerKey(kv, workspace));
  const key = await ensureSuppressionKey(db, workspace, known ?? makeSecret(32));
  const hashes = await hashesOf(db, workspace, key, subject, account === null ? [] : [account]);
  return [
    insertErasure(
      workspace,
      id,
      member,
      { ...subject, emails: [...subject.emails], urls: [...subject.urls] },
      now,
    ),
    insertSuppressions(workspace, id, hashes),
  ];
};

const hashesOf = async (
  db: Database,
  workspace: WorkspaceId,
  suppressionKey: string,
  { name, emails, urls }: Subject,
  accounts: readonly string[],
): Promise<string[]> => {
  const hasher = await hasherOf(suppressionKey);
  const keys = name ? await listKeysOf(db, workspace, accounts) : [];
  return Promise.all([
    ...(name ? [hasher(nameText(name))] : []),
    ...[...emails, ...urls].map((address) => hasher(addressText(address))),
    ...keys.map((key) => hasher(nameAtText(name, key))),
  ]);
};

/**
 * Goes on with an erasure where it stopped. Every step is one batch that moves its cursor, so that it may be cut off
 * or run twice.
 * @param steps at most; a step looks at 2,000 rows and changes 100 at most
 * @returns the accounts whose people changed, to be scored again, and whether it is done
 */
export const continueErasure = async (
  db: Database,
  workspace: WorkspaceId,
  id: string,
  steps: number,
  now: string,
): Promise<{ accounts: string[]; done: boolean }> => {
  const accounts: string[] = [];
  for (let step = 0; step < steps && db.hasTime(); step++) {
    const erasure = await findErasure(db, workspace, id);
    if (!erasure?.cursor) return { accounts, done: true };
    if (erasure.cursor.seeking) await seekErased(db, workspace, erasure, erasure.cursor, now);
    else if (!erasure.subject) return { accounts, done: true };
    else accounts.push(...(await eraseStep(db, workspace, erasure, erasure.subject, erasure.cursor, now)));
  }
  return { accounts, done: false };
};

const eraseStep = async (
  db: Database,
  workspace: WorkspaceId,
  erasure: ErasureRow,
  subject: Subject,
  cursor: ErasureCursor,
  now: string,
): Promise<string[]> => {
  const place = personalTables[cursor.table];
  if (!place) {
    await db.batch([advanceErasure(workspace, erasure, null, {}, now)]);
    return [];
  }
  const person = personPattern(subject);
  const page = await findPersonalRows(db, workspace, place, person.needles, cursor.after);
  const changed = page.rows.flatMap((row) => {
    const left = forgetRow(place, row, person);
    return left ? [{ row, left }] : [];
  });
  const accounts = place.table === 'accounts' ? changed.flatMap(({ row }) => row.key[0] ?? []) : [];
  const next: ErasureCursor =
    page.next === null ? { ...fromTheStart, table: cursor.table + 1 } : { ...cursor, after: page.next };
  const updates = changed.map(({ row, left }) => updatePersonalRow(workspace, place, row, left));
  const key = accounts.length ? await findSuppressionKey(db, workspace) : null;
  const hashes = key === null ? [] : await hashesOf(db, workspace, key, subject, accounts);
  const blocks = hashes.length ? [insertSuppressions(workspace, erasure.id, hashes)] : [];
  // First the rows, then the cursor: a row that somebody changed meanwhile keeps the cursor where it is.
  const written = updates.length ? await db.batch([...blocks, ...updates]) : [];
  if (written.slice(blocks.length).some((rows) => rows.length === 0)) return accounts;
  await db.batch([advanceErasure(workspace, erasure, next, { [place.table]: updates.length }, now)]);
  return accounts;
};

/** As far as `steps` go; what is left goes on by the queue, and the accounts that lost somebody are scored anew. */
export const runErasure = async (
  db: Database,
  queue: Queue<Job>,
  { workspace, id }: { workspace: WorkspaceId; id: string },
  steps: number,
  now: string,
): Promise<void> => {
  const { accounts, done } = await continueErasure(db, workspace, id, steps, now);
  if (accounts.length)
    await enqueueDue(
      queue,
      accounts.map((account) => ({ workspace, account })),
    );
  if (!done) await queue.send({ kind: 'erase', workspace, erasure: id });
};

/** @returns null where nothing of the row is about them. */
export const forgetRow = (
  place: PersonalTable,
  row: PersonalRow,
  person: PersonPattern,
): PersonalRow['texts'] | null => {
  const left = Object.fromEntries(
    Object.entries(row.texts).map(([column, text]) => [
      column,
      text === null ? null : forgetText(text, place.columns[column] === 'json', person),
    ]),
  );
  return Object.keys(left).some((column) => left[column] !== row.texts[column]) ? left : null;
};
