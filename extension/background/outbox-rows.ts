/** The outbox in IndexedDB: each change is one transaction, so that no kill leaves it half done. */
import type { Capture } from '../../shared/capture.ts';
import type { OutboxEntry } from '../ui/services.ts';
import type { Outcome } from './after-reply.ts';
import { database, type OutboxRow } from './database.ts';

const stores = ['captures', 'outbox'] as const;

/**
 * Resolves once it is on the disk. A capture that is there already stays as it is: it was asked twice.
 * @param replaces the id of a capture that goes in the same breath.
 */
export const addRow = async (
  capture: Capture,
  row: Pick<OutboxRow, 'savedAt' | 'nextAt' | 'failure' | 'workspace'>,
  replaces?: string,
): Promise<void> => {
  const tx = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
  const work = async () => {
    const outbox = tx.objectStore('outbox');
    if (replaces !== undefined) {
      await tx.objectStore('captures').delete(replaces);
      await outbox.delete(replaces);
    }
    if (await outbox.getKey(capture.id)) return;
    await tx.objectStore('captures').add(capture);
    await outbox.add({ ...row, id: capture.id, state: 'waiting', attempts: 0, held: false });
  };
  // The transaction's own error says more (that the disk is full) than those of the requests that it aborts.
  const [worked, ended] = await Promise.allSettled([work(), tx.done]);
  for (const result of [ended, worked]) if (result.status === 'rejected') throw result.reason;
};

export const removeRow = async (id: string): Promise<void> => {
  const tx = (await database()).transaction(stores, 'readwrite');
  await Promise.all([tx.objectStore('captures').delete(id), tx.objectStore('outbox').delete(id), tx.done]);
};

/** Oldest first. */
export const listRows = async (): Promise<OutboxRow[]> =>
  (await (await database()).getAll('outbox')).sort((a, b) => a.savedAt - b.savedAt);

export const findCapture = async (id: string): Promise<Capture | null> =>
  (await (await database()).get('captures', id)) ?? null;

export const listEntries = async (): Promise<OutboxEntry[]> => {
  const tx = (await database()).transaction(stores);
  const [rows, captures] = await Promise.all([
    tx.objectStore('outbox').getAll(),
    tx.objectStore('captures').getAll(),
    tx.done,
  ]);
  const byId = new Map(captures.map((capture) => [capture.id, capture]));
  return rows
    .sort((a, b) => b.savedAt - a.savedAt)
    .flatMap((row) => {
      const capture = byId.get(row.id);
      return capture ? [toEntry(row, capture)] : [];
    });
};

const toEntry = (row: OutboxRow, capture: Capture): OutboxEntry => ({
  capture,
  state: row.state,
  savedAt: new Date(row.savedAt).toISOString(),
  attempts: row.attempts,
  nextAt: row.nextAt === null ? null : new Date(row.nextAt).toISOString(),
  failure: row.failure,
});

/** Writes down how a try ended. A row that was thrown away in the meantime does not come back. */
export const settleRow = async (id: string, outcome: Outcome, now: number): Promise<void> => {
  const tx = (await database()).transaction(stores, 'readwrite');
  const store = tx.objectStore('outbox');
  const row = await store.get(id);
  if (outcome.kind === 'acknowledged') {
    await tx.objectStore('captures').delete(id);
    await store.delete(id);
    for (const other of await store.getAll())
      if (other.held) await store.put({ ...other, held: false, nextAt: now });
  } else if (row) {
    const attempts = row.attempts + 1;
    const { failure } = outcome;
    if (outcome.kind === 'refused')
      await store.put({ ...row, attempts, failure, state: 'refused', nextAt: null });
    else await store.put({ ...row, attempts, failure, nextAt: outcome.nextAt, held: outcome.line });
  }
  if (outcome.kind === 'wait' && outcome.line)
    for (const other of await store.getAll()) {
      if (other.id === id || other.state !== 'waiting') continue;
      // Those that wait for more than time, or for longer, go on waiting.
      if (other.nextAt === null || (outcome.nextAt !== null && other.nextAt >= outcome.nextAt)) continue;
      await store.put({ ...other, failure: outcome.failure, nextAt: outcome.nextAt, held: true });
    }
  await tx.done;
};

/** Gives each row that waits another time; null leaves it as it is. */
export const rescheduleRows = async (
  plan: (row: OutboxRow) => Pick<OutboxRow, 'nextAt' | 'failure'> | null,
): Promise<void> => {
  const tx = (await database()).transaction('outbox', 'readwrite');
  for (const row of await tx.store.getAll()) {
    const planned = row.state === 'waiting' ? plan(row) : null;
    if (planned) await tx.store.put({ ...row, ...planned, held: false });
  }
  await tx.done;
};
