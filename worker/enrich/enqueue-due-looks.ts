/** The cron's net: accounts that are due and whose message was lost, or is to be sent only now. */
import type { Queue } from '@cloudflare/workers-types';
import type { Look } from '../jobs.ts';
import type { Database } from '../store/database.ts';
import { listDueAccounts } from '../store/enrichment.ts';

/** A run of the cron's: two calls of the queue's hundred messages. */
const perRun = 200;
const perCall = 100;

export const enqueueDueLooks = async (db: Database, queue: Queue<Look>, now: Date): Promise<number> => {
  const due = await listDueAccounts(db, now.toISOString(), perRun);
  for (let at = 0; at < due.length; at += perCall) {
    await queue.sendBatch(
      due.slice(at, at + perCall).map(({ workspace, account }) => ({
        body: { kind: 'enrich' as const, workspace, account },
      })),
    );
  }
  return due.length;
};
