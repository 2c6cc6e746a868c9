/** The Worker's entry: requests, queue messages and the crons. Wiring only. */
import type { Message, MessageBatch, ScheduledController } from '@cloudflare/workers-types';
import * as z from 'zod';
import { createApp } from './app.ts';
import { keepErasures } from './data-subjects/keep-erasures.ts';
import { forgetExpired } from './data-subjects/retain.ts';
import { enqueueDueLooks } from './enrich/enqueue-due-looks.ts';
import { enrichAccount } from './enrich/enrich-account.ts';
import { providers } from './enrich/providers/index.ts';
import { worldOf } from './enrich/world-of.ts';
import type { Env } from './env.ts';
import { enqueueDue, type Job, jobSchema, type Look, lookSchema } from './jobs.ts';
import { enqueueDueLeads, restartRescoring } from './rescore.ts';
import { runJob } from './run-job.ts';
import { type Database, openDatabase } from './store/database.ts';
import { listUnfinishedErasures } from './store/erasures.ts';
import { deleteExpired } from './store/expiry.ts';
import { dueFollowed } from './store/followed.ts';
import { announceDue } from './webhooks/deliver.ts';
import { sendDigests } from './webhooks/digest.ts';

/** As in wrangler.toml, whose other cron, every hour, does everything else; so does one that is rung by hand. */
const sweep = '*/5 * * * *';

const app = createApp();

/** Of the database: a run waits for slow sources first, eight seconds each, and then writes what they said. */
const lookPatienceMs = 60_000;

const messageSchema = z.union([lookSchema, jobSchema]);

const runWork = async (db: Database, env: Env, job: Job | Look, now: Date): Promise<void> => {
  if (job.kind !== 'enrich') return runJob(db, env.JOBS, job, now);
  if (env.ENRICHMENT !== 'off') await enrichAccount(db, env, job, providers, worldOf(env), now);
};

const runMessage = async (message: Message, env: Env): Promise<void> => {
  const job = messageSchema.safeParse(message.body);
  if (!job.success) {
    // An older or newer Worker's: trying again would not make it readable.
    console.error(JSON.stringify({ job: null, error: 'A job of unknown shape was dropped.' }));
    return message.ack();
  }
  try {
    const db = job.data.kind === 'enrich' ? openDatabase(env.DB, lookPatienceMs) : openDatabase(env.DB);
    await runWork(db, env, job.data, new Date());
    message.ack();
  } catch (error) {
    console.error(JSON.stringify({ job: job.data.kind, stack: error instanceof Error ? error.stack : null }));
    message.retry();
  }
};

const sweepLookups = async (
  db: Database,
  env: Env,
  { cron }: ScheduledController,
  now: Date,
): Promise<void> => {
  const looks = env.ENRICHMENT === 'off' ? 0 : await enqueueDueLooks(db, env.LOOKUPS, now);
  if (looks) console.log(JSON.stringify({ cron, looks }));
};

export default {
  fetch: app.fetch,

  async queue(batch: MessageBatch, env: Env): Promise<void> {
    for (const message of batch.messages) await runMessage(message, env);
  },

  async scheduled(controller: ScheduledController, env: Env): Promise<void> {
    const now = new Date(controller.scheduledTime);
    const db = openDatabase(env.DB);
    if (controller.cron === sweep) return sweepLookups(db, env, controller, now);
    await deleteExpired(db, now);
    const due = await enqueueDueLeads(db, env.JOBS, now);
    const restarted = await restartRescoring(db, env.JOBS, now);
    await enqueueDue(env.JOBS, await forgetExpired(db, now));
    const replayed = await keepErasures(db, env.CACHE, now);
    const erasures = await listUnfinishedErasures(db);
    for (const { workspace, id } of erasures) await env.JOBS.send({ kind: 'erase', workspace, erasure: id });
    await announceDue(db, env.JOBS, now);
    const digests = await sendDigests(db, env.JOBS, now);
    if (env.ENRICHMENT !== 'off') await dueFollowed(db, now);
    console.log(
      JSON.stringify({ cron: controller.cron, due, restarted, replayed, erasures: erasures.length, digests }),
    );
  },
};
