/** Whether the parts of the Worker do their work: the database answers, and the queue is read. */
import type { Queue } from '@cloudflare/workers-types';
import type { Problem } from '../shared/api/problem.ts';
import type { Job } from './jobs.ts';
import { type Database, statement } from './store/database.ts';

/** A job is done in seconds, and tried again within minutes. */
const longestWaitMs = 15 * 60_000;

/** What fails, in words; empty where all is well. */
export const findFailures = async (
  db: Database,
  queue: Queue<Job>,
  now: Date,
): Promise<NonNullable<Problem['errors']>> => {
  const [database, jobs] = await Promise.all([checkDatabase(db), checkQueue(queue, now)]);
  return [
    ...(database === null ? [] : [{ path: 'database', message: database }]),
    ...(jobs === null ? [] : [{ path: 'queue', message: jobs }]),
  ];
};

/** Reads no row, and so costs nothing. */
const checkDatabase = async (db: Database): Promise<string | null> => {
  try {
    await db.batch([statement('SELECT 1')]);
    return null;
  } catch {
    return 'D1 does not answer.';
  }
};

const checkQueue = async (queue: Queue<Job>, now: Date): Promise<string | null> => {
  try {
    const { backlogCount, oldestMessageTimestamp: oldest } = await queue.metrics();
    if (backlogCount === 0 || !oldest || now.getTime() - oldest.getTime() < longestWaitMs) return null;
    return `${backlogCount} jobs wait, the oldest since ${oldest.toISOString()}: no consumer reads them.`;
  } catch {
    return 'The queue does not answer.';
  }
};
