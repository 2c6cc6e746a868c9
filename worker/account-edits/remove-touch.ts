/** A touch that was noted by hand is taken back: no signal, and the score and its past as they were. One of the files that name the order. */
import { may } from '../../shared/permissions.ts';
import { score } from '../../shared/score/score.ts';
import { scoredLead } from '../account/scored-lead.ts';
import type { Authorized } from '../authorize.ts';
import { Refusal } from '../problem.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import { updateAccount } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import { type LeadRow, type ScoredLead, updateScoredLeads } from '../store/leads.ts';
import { deleteSignal } from '../store/signals.ts';
import { writeAs } from '../store/write-as.ts';
import { readScoredAccount } from './scored-account.ts';

/**
 * May be asked twice: what is gone is gone.
 * @throws Refusal no-such-account, and `forbidden` for a touch that another noted
 */
export const removeTouch = (
  db: Database,
  session: Authorized<'lead.edit'>,
  account: string,
  touch: string,
  now: Date,
): Promise<void> => retryConflicts(db, () => removeOnce(db, session, account, touch, now));

const removeOnce = async (
  db: Database,
  session: Authorized<'lead.edit'>,
  id: string,
  touch: string,
  now: Date,
): Promise<void> => {
  const { workspace, member, role } = session;
  const at = now.toISOString();
  const { before, lead, signals: known, model } = await readScoredAccount(db, workspace, id);
  const noted = known.find((one) => one.source.rule === 'member' && one.id === `${one.kind}:${touch}`);
  if (!noted) return;
  if (noted.source.by !== member && !may(role, 'lead.force')) throw new Refusal('forbidden');
  const signals = known.filter((one) => one !== noted);
  const scored = score({ ...before, signals }, now, model);
  const row = scoredLead({ ...before, score: scored }, { ...lead, score: before.score }, at);
  await writeAs(
    db,
    session,
    'lead.edit',
    [
      updateScoredLeads(workspace, [
        {
          id,
          version: before.version,
          lead: { ...row, ...pastWithout(noted.source.at, scored.score, lead) },
        },
      ]),
      updateAccount(workspace, { ...before, score: scored }),
      deleteSignal(workspace, id, noted.id),
    ],
    at,
  );
};

/**
 * Where the touch was the last that moved the score, the move never was: what the score had done before is told again.
 * @returns nothing where the score stands elsewhere than before the touch: that is a move of its own
 */
const pastWithout = (
  touchedAt: string,
  score: number,
  { history }: Pick<LeadRow, 'history'>,
): Partial<Pick<ScoredLead, 'history' | 'change' | 'changedAt'>> => {
  const [earlier, last, moved] = [history.at(-3), history.at(-2), history.at(-1)];
  if (moved?.at !== touchedAt || last?.score !== score) return {};
  return {
    history: history.slice(0, -1),
    change: earlier ? { points: last.score - earlier.score, since: earlier.at, reason: last.reason } : null,
    changedAt: last.at,
  };
};
