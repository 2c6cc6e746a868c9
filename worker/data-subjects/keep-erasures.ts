/**
 * Holds the database's erasures against the ledger beside it. What the ledger alone knows, a restore of the database
 * has made undone: it is done again. What the database alone knows is put into the ledger.
 */
import type { KVNamespace } from '@cloudflare/workers-types';
import { insertAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { findErasure, insertReplayedErasure, listAllErasures } from '../store/erasures.ts';
import {
  ensureSuppressionKey,
  findSuppressionKey,
  insertSuppressions,
  listHashesOf,
} from '../store/suppressions.ts';
import { listWorkspaces } from '../store/teams.ts';
import {
  type ErasureRef,
  findInLedger,
  type LedgerEntry,
  type LedgerName,
  listLedger,
  putInLedger,
} from './erasure-ledger.ts';

/** Of each, in one run: the rest is for the next one. */
const perRun = 8;

/** @returns how many were begun again: the erasures' own job does the work. */
export const keepErasures = async (db: Database, kv: KVNamespace, now: Date): Promise<number> => {
  const kept = new Map((await listLedger(kv, null)).map((name) => [refOf(name), name]));
  const known = new Map((await listAllErasures(db)).map((row) => [refOf(row), row]));
  const teams = new Set(await listWorkspaces(db));
  const isLost = (name: LedgerName) => teams.has(name.workspace) && !known.has(refOf(name));
  const lost = [...kept.values()].filter(isLost).slice(0, perRun);
  for (const name of lost) {
    const entry = await findInLedger(kv, name);
    if (entry) await replay(db, name, entry, now);
  }
  const isUnkept = ([ref, { done }]: [string, { done: number }]) =>
    (kept.get(ref)?.done ?? null) !== (done === 1);
  for (const [, row] of [...known].filter(isUnkept).slice(0, perRun)) await keepErasure(db, kv, row);
  return lost.length;
};

const refOf = ({ workspace, id }: ErasureRef): string => `${workspace}/${id}`;

/** Blocks the person at once; whom it is about is then sought in what was restored. */
const replay = async (db: Database, { workspace, id }: ErasureRef, entry: LedgerEntry, now: Date) => {
  const key = await ensureSuppressionKey(db, workspace, entry.key);
  if (key !== entry.key) {
    // Only where KV had nothing yet for an erasure that came between the restore and now: it must be asked for again.
    console.error(JSON.stringify({ erasure: id, error: 'Not replayed: its hashes are of another key.' }));
    return;
  }
  await db.batch([
    insertReplayedErasure(workspace, id, entry),
    insertSuppressions(workspace, id, entry.hashes),
    insertAudit({ workspace, member: null }, { action: 'privacy.replay', object: id }, now.toISOString()),
  ]);
};

/** Puts an erasure into the ledger, as the database has it now. */
export const keepErasure = async (db: Database, kv: KVNamespace, of: ErasureRef): Promise<void> => {
  const erasure = await findErasure(db, of.workspace, of.id);
  const key = await findSuppressionKey(db, of.workspace);
  if (!erasure || key === null) return;
  const hashes = await listHashesOf(db, of.workspace, of.id);
  const { member, requestedAt, doneAt } = erasure;
  await putInLedger(kv, of, { member, requestedAt, key, hashes }, doneAt !== null);
};
