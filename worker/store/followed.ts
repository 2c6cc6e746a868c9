/** Accounts that the team follows, which are looked up again as answers grow old: in a member's hands, or on a list that one follows. */
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { findStep, inStep, type Step, updateSweep } from './sweeps.ts';

/** Of `l`, a row of leads: what is settled against the team is nobody's to follow, nor what one who has left owned. */
const isFollowed = `l.stage NOT IN ('rejected', 'lost') AND EXISTS (
  SELECT 1 FROM members m WHERE m.workspace = l.workspace AND m.removed_at IS NULL AND (
    m.id = l.owner OR EXISTS (
      SELECT 1 FROM json_each(l.lists) a JOIN json_each(m.alerts, '$.lists') f ON f.value = a.value)))`;

/** @returns a row where the account is followed */
export const selectFollowed = (workspace: WorkspaceId, account: string): Statement =>
  statement(
    `SELECT 1 FROM leads l WHERE l.workspace = ? AND l.account = ? AND ${isFollowed}`,
    workspace,
    account,
  );

const day = 86_400_000;

/** Accounts that a run looks at: with as many of a deployment or fewer, each is looked at every time. */
const perRun = 5_000;

/**
 * Makes due what is followed and has no next look: because it is followed only since the last one, or because there was
 * nothing left to ask then, which a day later may have changed.
 */
export const dueFollowed = async (db: Database, now: Date, rows = perRun): Promise<void> => {
  const step = await findStep(db, 'accounts', rows);
  await db.batch([makeFollowedDue(step, now), updateSweep('accounts', step.end)]);
};

export const makeFollowedDue = (step: Step, now: Date): Statement => {
  const those = inStep(step);
  return statement(
    `UPDATE accounts SET enrich_at = ?
      WHERE ${those.sql} AND enrich_at IS NULL AND enrichment <> '{}'
        AND EXISTS (SELECT 1 FROM leads l
                     WHERE l.workspace = accounts.workspace AND l.account = accounts.id AND ${isFollowed}
                       AND (l.owner_since > enrichment->>'at' OR coalesce(enrichment->>'at', '') < ?))
        AND EXISTS (SELECT 1 FROM workspaces w
                     WHERE w.id = accounts.workspace AND coalesce(w.enrichment->>'off', 0) = 0)`,
    now.toISOString(),
    ...those.params,
    new Date(now.getTime() - day).toISOString(),
  );
};
