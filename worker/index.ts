/** The Worker's entry: requests, queue messages and the hourly cron. Wiring only. */
import type { Message, MessageBatch, ScheduledController } from '@cloudflare/workers-types';
import { createApp } from './app.ts';
import { announceDue } from './deliver.ts';
import type { Env } from './env.ts';
import { enqueueDue, jobSchema } from './jobs.ts';
import { keepErasures } from './keep-erasures.ts';
import { enqueueDueLeads, restartRescoring } from './rescore.ts';
import { forgetExpired } from './retain.ts';
import { runJob } from './run-job.ts';
import { openDatabase } from './store/database.ts';
import { listUnfinishedErasures } from './store/erasures.ts';
import { deleteExpired } from './store/expiry.ts';

const app = createApp();

const runMessage = async (message: Message, env: Env): Promise<void> => {
  const job = jobSchema.safeParse(message.body);
  if (!job.success) {
    // An older or newer Worker's: trying again would not make it readable.
    console.error(JSON.stringify({ job: null, error: 'A job of unknown shape was dropped.' }));
    return message.ack();
  }
  try {
    await runJob(openDatabase(env.DB), env.JOBS, job.data, new Date());
    message.ack();
  } catch (error) {
    console.error(JSON.stringify({ job: job.data.kind, stack: error instanceof Error ? error.stack : null }));
    message.retry();
  }
};

export default {
  fetch: app.fetch,

  async queue(batch: MessageBatch, env: Env): Promise<void> {
    for (const message of batch.messages) await runMessage(message, env);
  },

  async scheduled(controller: ScheduledController, env: Env): Promise<void> {
    const now = new Date(controller.scheduledTime);
    const db = openDatabase(env.DB);
    await deleteExpired(db, now);
    const due = await enqueueDueLeads(db, env.JOBS, now);
    const restarted = await restartRescoring(db, env.JOBS, now);
    await enqueueDue(env.JOBS, await forgetExpired(db, now));
    const replayed = await keepErasures(db, env.CACHE, now);
    const erasures = await listUnfinishedErasures(db);
    for (const { workspace, id } of erasures) await env.JOBS.send({ kind: 'erase', workspace, erasure: id });
    await announceDue(db, env.JOBS, now);
    console.log(
      JSON.stringify({ cron: controller.cron, due, restarted, replayed, erasures: erasures.length }),
    );
  },
};
