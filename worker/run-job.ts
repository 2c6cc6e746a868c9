/** Which part of the Worker does a message's work. */
import type { Queue } from '@cloudflare/workers-types';
import { runErasure } from './data-subjects/erase.ts';
import type { Job } from './jobs.ts';
import { fromHere } from './outbound.ts';
import { runRescore } from './rescore.ts';
import type { Database } from './store/database.ts';
import { deliver } from './webhooks/deliver.ts';

/** Steps of an erasure in one message: two queries each and a little. */
const erasureSteps = 10;

/** It may run twice: a queue delivers at least once. */
export const runJob = (db: Database, queue: Queue<Job>, job: Job, now: Date): Promise<void> => {
  if (job.kind === 'deliver') return deliver(db, queue, job, now, fromHere, Math.random);
  return job.kind === 'erase'
    ? runErasure(db, queue, { workspace: job.workspace, id: job.erasure }, erasureSteps, now.toISOString())
    : runRescore(db, queue, job, now);
};
