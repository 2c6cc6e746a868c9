/** Scores that time or the team's model has moved: read, score, write. One of the files that name the order. */
import type { Queue } from '@cloudflare/workers-types';
import type { LeadEvent } from '../shared/api/webhooks.ts';
import type { Model } from '../shared/score/model.ts';
import { score } from '../shared/score/score.ts';
import { scoredLead } from './account/scored-lead.ts';
import { enqueueDue, type Job, jobPage } from './jobs.ts';
import { type AccountRow, parseAccounts, selectAccounts, updateScores } from './store/accounts.ts';
import type { Database } from './store/database.ts';
import { insertDeliveries, parseDeliveryIds } from './store/deliveries.ts';
import type { WorkspaceId } from './store/ids.ts';
import {
  type LeadRow,
  leadOf,
  listDueLeads,
  parseLeads,
  type ScoredLead,
  selectLeads,
  updateScoredLeads,
} from './store/leads.ts';
import { keepRescoring, listUnscored, markRescored, parseModel, selectModel } from './store/models.ts';
import { parseSignals, selectSignalsOf } from './store/signals.ts';
import { announce } from './webhooks/deliver.ts';
import { leadEvent } from './webhooks/lead-event.ts';

/** Leads that one run of the cron takes on; the rest is longest due at the next one. */
const duePerRun = 2_500;
/** What a chain is given for its next page, which takes seconds. */
const pageMs = 30 * 60_000;

export const enqueueDueLeads = async (db: Database, queue: Queue<Job>, now: Date): Promise<number> => {
  const due = await listDueLeads(db, now.toISOString(), duePerRun);
  await enqueueDue(queue, due);
  return due.length;
};

/** Chains of `rescore-all` that broke off, because a message of theirs was lost, go on from where they were. */
export const restartRescoring = async (db: Database, queue: Queue<Job>, now: Date): Promise<number> => {
  const before = new Date(now.getTime() - pageMs).toISOString();
  const broken = await listUnscored(db, before);
  for (const { workspace, after, modelAt } of broken)
    await queue.send({ kind: 'rescore-all', workspace, after, modelAt });
  return broken.length;
};

type RescoreJob = Extract<Job, { kind: 'rescore' | 'rescore-all' }>;

/** Does one job. It may run twice: a score that has not moved is not written. */
export const runRescore = async (
  db: Database,
  queue: Queue<Job>,
  job: RescoreJob,
  now: Date,
): Promise<void> => {
  const { workspace } = job;
  const page = job.kind === 'rescore' ? job.accounts : { after: job.after, limit: jobPage };
  const [rows = [], models = [], signals = [], leads = []] = await db.batch([
    selectAccounts(workspace, page),
    selectModel(workspace),
    selectSignalsOf(workspace, page),
    selectLeads(workspace, page),
  ]);
  const accounts = parseAccounts(rows);
  const known = { accounts, signals: parseSignals(signals), leads: parseLeads(leads) };
  if (accounts.length) await rescore(db, queue, workspace, known, parseModel(models), now);
  const last = accounts.at(-1);
  if (job.kind !== 'rescore-all') return;
  if (accounts.length === jobPage && last) {
    if (job.modelAt !== undefined)
      await keepRescoring(db, workspace, job.modelAt, last.id, now.toISOString());
    await queue.send({ ...job, after: last.id });
  } else if (job.modelAt !== undefined) await markRescored(db, job.workspace, job.modelAt);
};

const rescore = async (
  db: Database,
  queue: Queue<Job>,
  workspace: WorkspaceId,
  known: { accounts: readonly AccountRow[]; signals: ReturnType<typeof parseSignals>; leads: LeadRow[] },
  model: Model,
  now: Date,
): Promise<void> => {
  const signals = Map.groupBy(known.signals, (signal) => signal.account);
  const leads = new Map(known.leads.map((lead) => [lead.id, lead]));
  const scored = known.accounts.flatMap((account) => {
    const lead = leads.get(account.id);
    const after = score({ ...account, signals: signals.get(account.id) ?? [] }, now, model);
    if (!lead) return [];
    const row = scoredLead(
      { ...account, score: after },
      { ...lead, score: account.score },
      now.toISOString(),
    );
    // An older release wrote its words in another form, and a migration marks what it wants written anew as due.
    const isCurrent = row.search === lead.search && row.dueAt === lead.dueAt;
    if (isCurrent && isSettled(account.score, after, now)) return [];
    return [{ id: account.id, version: account.version, score: after, lead: row, before: lead }];
  });
  if (scored.length === 0) return;
  // Leads first: they are written where the account is still at its version, and the accounts' update moves that on.
  const [, , told = []] = await db.batch([
    updateScoredLeads(workspace, scored),
    updateScores(workspace, scored),
    insertDeliveries(
      workspace,
      scored.flatMap((one) => movedOf(one, now)),
      now.toISOString(),
    ),
  ]);
  await announce(queue, workspace, parseDeliveryIds(told));
};

/** What webhooks are told: of a score that has moved. */
const movedOf = ({ lead, before }: { lead: ScoredLead; before: LeadRow }, now: Date): LeadEvent[] => {
  if (lead.score === before.score) return [];
  const told = { ...leadOf(before), name: lead.summary.name, score: lead.score, tier: lead.tier };
  return [leadEvent('score.changed', told, { scoreBefore: before.score }, now.toISOString())];
};

/** Nothing to write: the same points by the same reasons, and not yet due. */
const isSettled = (before: AccountRow['score'], after: AccountRow['score'], now: Date): boolean => {
  const marks = ({ model, tier, low, high, terms }: AccountRow['score']) =>
    JSON.stringify([
      model,
      tier,
      low,
      high,
      terms.map(({ id, state, points, reason }) => [id, state, points, reason]),
    ]);
  const isDue = before.dueAt !== null && Date.parse(before.dueAt) <= now.getTime();
  return !isDue && marks(before) === marks(after);
};
