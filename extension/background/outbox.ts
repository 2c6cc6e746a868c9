/** Keeps each capture until the Worker has acknowledged it, and tries until it has. */
import type { Receipt } from '../../shared/api/lead.ts';
import type { Capture } from '../../shared/capture.ts';
import type { Client } from '../api/client.ts';
import type { OutboxEntry } from '../ui/services.ts';
import { afterReply } from './after-reply.ts';
import { findConnection, markSignedOut } from './connection.ts';
import type { OutboxRow, StoredConnection } from './database.ts';
import { dropKept } from './kept-answers.ts';
import {
  addRow,
  findCapture,
  listEntries,
  listRows,
  removeRow,
  rescheduleRows,
  settleRow,
} from './outbox-rows.ts';
import { SaveError } from './save-error.ts';

export interface OutboxDeps {
  now(): number;
  random(): number;
  clientOf(connection: StoredConnection): Promise<Client>;
  setAlarm(at: number, now: number): Promise<void>;
  clearAlarm(): Promise<void>;
  showBadge(count: { waiting: number; refused: number }): Promise<void>;
  tell(receipt: Receipt | null): void;
  /** The team has it by now: what it answered on that company before is out of date. */
  arrived(capture: Capture): Promise<void>;
}

export interface Outbox {
  save(given: unknown): Promise<void>;
  mend(oldId: string, given: unknown): Promise<void>;
  discard(id: string): Promise<void>;
  entries(): Promise<OutboxEntry[]>;
  /** Sends what is due, one at a time and never twice at once, and books the next try. */
  flush(): Promise<void>;
  /** As flush, and what failed for want of a network is due again: for a start, or a network that is back. */
  wake(): Promise<void>;
  /** As flush, and all that waits is due. */
  sendNow(): Promise<void>;
  /** To be called when the connection has changed for better or worse. */
  reconnect(): Promise<void>;
}

const afterBug = 5 * 60_000;

export const createOutbox = (deps: OutboxDeps): Outbox => {
  let queued: Promise<void> | null = null;
  /** A lock of the browser and not a variable: an old and a new service worker may be alive at once. */
  const flush = (): Promise<void> => {
    queued ??= navigator.locks.request('outbox', async () => {
      queued = null;
      await sendDue(deps).catch((error: unknown) => {
        // The alarm that brought us here is spent: book another before this is reported.
        const now = deps.now();
        return deps.setAlarm(now + afterBug, now).then(() => Promise.reject(error));
      });
    });
    return queued;
  };

  const add = async (given: unknown, replaces?: string): Promise<void> => {
    const { checkCapture } = await import('./check-capture.ts');
    const capture = checkCapture(given);
    const connection = await findConnection();
    await alone(async () => {
      const now = deps.now();
      // Booked first: were we stopped right after the transaction, nothing else would wake us for this capture.
      await deps.setAlarm(now, now);
      const workspace = connection?.workspace.id ?? null;
      await keep(capture, { savedAt: now, workspace, ...whenToTry(connection, now) }, replaces);
    });
    deps.tell(null);
    settle(deps).then(flush).catch(reportError);
  };

  return {
    save: (given) => add(given),
    mend: (oldId, given) => add(given, oldId),
    entries: listEntries,
    flush,
    discard: async (id) => {
      await removeRow(id);
      deps.tell(null);
      await settle(deps);
    },
    wake: async () => {
      const now = deps.now();
      await rescheduleRows((row) =>
        row.held && row.failure?.code === 'offline' ? { ...row, nextAt: now } : null,
      );
      await flush();
    },
    sendNow: async () => {
      const connection = await findConnection();
      if (connection?.signedOut) await markSignedOut(connection.token, false);
      await reschedule(deps);
      await flush();
    },
    reconnect: async () => {
      await reschedule(deps);
      await settle(deps);
      flush().catch(reportError);
    },
  };
};

const whenToTry = (
  connection: StoredConnection | null,
  now: number,
): Pick<OutboxRow, 'nextAt' | 'failure'> => {
  if (!connection) return { nextAt: null, failure: { code: 'not-paired' } };
  if (connection.signedOut) return { nextAt: null, failure: { code: 'signed-out' } };
  return { nextAt: now, failure: null };
};

const keep = async (...row: Parameters<typeof addRow>): Promise<void> => {
  try {
    await addRow(...row);
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new SaveError(full ? 'full' : 'failed', String(error), { cause: error });
  }
};

/** What was saved for one team goes to no other: it waits until that team is paired again. */
const isFor = (row: OutboxRow, connection: StoredConnection): boolean =>
  row.workspace === null || row.workspace === connection.workspace.id;

const reschedule = async (deps: OutboxDeps): Promise<void> => {
  const connection = await findConnection();
  const now = deps.now();
  await rescheduleRows((row) => {
    if (connection && !isFor(row, connection)) return { nextAt: null, failure: { code: 'not-paired' } };
    const { nextAt, failure } = whenToTry(connection, now);
    // Why it last failed still says something; that it waited for a pairing no longer does.
    return { nextAt, failure: failure ?? (isAboutUs(row.failure) ? null : row.failure) };
  });
  deps.tell(null);
};

const isAboutUs = (failure: OutboxRow['failure']): boolean =>
  failure?.code === 'not-paired' || failure?.code === 'signed-out';

const sendDue = async (deps: OutboxDeps): Promise<void> => {
  const tried = new Set<string>();
  for (;;) {
    // Each time round, for a kill may come at any await: the alarm stands as long as something waits.
    await settle(deps);
    const connection = await findConnection();
    if (!connection || connection.signedOut) return;
    const now = deps.now();
    const row = (await listRows()).find(
      (r) => r.nextAt !== null && r.nextAt <= now && !tried.has(r.id) && isFor(r, connection),
    );
    const capture = row && (await findCapture(row.id));
    if (!row || !capture) return;
    tried.add(row.id);
    const goOn = await send(deps, connection, row, capture);
    if (!goOn) return settle(deps);
  }
};

/** Says whether there is any use in trying the next one now. */
const send = async (
  deps: OutboxDeps,
  connection: StoredConnection,
  row: OutboxRow,
  capture: Capture,
): Promise<boolean> => {
  const client = await deps.clientOf(connection);
  const reply = await client.postCapture(capture);
  const outcome = afterReply(reply, row, deps.now(), deps.random());
  await settleRow(row.id, outcome, deps.now());
  if (outcome.kind === 'wait' && outcome.failure.code === 'signed-out') {
    if (await markSignedOut(connection.token, true)) await dropKept();
    // The answer was to a token that has been replaced while it was under way.
    else await reschedule(deps);
  }
  deps.tell(outcome.kind === 'acknowledged' ? outcome.receipt : null);
  // It is out of the outbox: what goes wrong from here on is none of its matter.
  if (outcome.kind === 'acknowledged') deps.arrived(capture).catch(reportError);
  return outcome.kind !== 'wait' || !outcome.line;
};

/** Badge and alarm as the outbox stands: no alarm while nothing waits for the time. */
const settle = (deps: OutboxDeps): Promise<void> =>
  alone(async () => {
    const rows = await listRows();
    const waiting = rows.filter((row) => row.state === 'waiting');
    const times = waiting.flatMap((row) => (row.nextAt === null ? [] : [row.nextAt]));
    await deps.showBadge({ waiting: waiting.length, refused: rows.length - waiting.length });
    if (times.length) await deps.setAlarm(Math.min(...times), deps.now());
    else await deps.clearAlarm();
  });

/** So that no alarm is cleared by a count taken before the capture was there that it was booked for. */
const alone = (work: () => Promise<void>): Promise<void> => navigator.locks.request('outbox-alarm', work);

/** Work that nobody waits for: what it has not done the next alarm does. */
const reportError = (error: unknown): void => console.error('outbox', error);
