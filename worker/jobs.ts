/** The messages on the queue: typed, and parsed again when they come off it. */
import type { Queue } from '@cloudflare/workers-types';
import * as z from 'zod';
import { type WorkspaceId, workspaceIdSchema } from './store/ids.ts';

export const jobSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rescore'),
    workspace: workspaceIdSchema,
    accounts: z.array(z.string()).min(1).max(100),
  }),
  /** Every account of a workspace, page by page: each job sends the next. `after` = last account of the page before. */
  z.strictObject({
    kind: z.literal('rescore-all'),
    workspace: workspaceIdSchema,
    after: z.string().nullable(),
    /** When the model was chosen that has made it necessary: the last page says that all is scored by it. */
    modelAt: z.string().optional(),
  }),
  /** Goes on with an erasure; whom it is about stands in its row alone. */
  z.strictObject({ kind: z.literal('erase'), workspace: workspaceIdSchema, erasure: z.string() }),
  /** Messages to webhooks. */
  z.strictObject({
    kind: z.literal('deliver'),
    workspace: workspaceIdSchema,
    deliveries: z.array(z.string()).min(1).max(100),
  }),
]);
export type Job = z.infer<typeof jobSchema>;

/** Ask providers about an account, where it is due. On a queue of its own. */
export const lookSchema = z.strictObject({
  kind: z.literal('enrich'),
  workspace: workspaceIdSchema,
  account: z.string().max(80),
});
export type Look = z.infer<typeof lookSchema>;

/**
 * Accounts in one job: each takes some half of a millisecond to parse and score, and the free plan gives an invocation
 * ten. An invocation has one job (wrangler.toml).
 */
export const jobPage = 10;
/** What Cloudflare takes in one call. */
const messagesPerCall = 100;

export const enqueueDue = async (
  queue: Queue<Job>,
  due: readonly { workspace: WorkspaceId; account: string }[],
): Promise<void> => {
  const jobs = [...Map.groupBy(due, (lead) => lead.workspace)].flatMap(([workspace, leads]) =>
    pagesOf(leads, jobPage).map(
      (page): Job => ({ kind: 'rescore', workspace, accounts: page.map((lead) => lead.account) }),
    ),
  );
  for (const page of pagesOf(jobs, messagesPerCall)) await queue.sendBatch(page.map((body) => ({ body })));
};

/** Looks that are due soon have a message; the others are the cron's. */
const soonMs = 10 * 60_000;

export const enqueueLook = async (
  queue: Queue<Look>,
  { workspace, account }: { workspace: WorkspaceId; account: string },
  at: Date,
  now: Date,
): Promise<void> => {
  const wait = at.getTime() - now.getTime();
  if (wait > soonMs) return;
  try {
    await queue.send(
      { kind: 'enrich', workspace, account },
      { delaySeconds: Math.max(0, Math.ceil(wait / 1000)) },
    );
  } catch {
    // What made it due is written, and must not fail for this.
    console.warn('An account to be looked up waits for the cron.');
  }
};

const pagesOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
