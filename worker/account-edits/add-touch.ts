/** Somebody at an account did something with us: a signal more, and a score by it. One of the files that name the order. */
import type { TouchInput } from '../../shared/api/scoring.ts';
import type { AccountSignal } from '../../shared/observe.ts';
import { score } from '../../shared/score/score.ts';
import { newSignals } from '../account/new-signals.ts';
import { scoredLead } from '../account/scored-lead.ts';
import type { Authorized } from '../authorize.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import { updateAccount } from '../store/accounts.ts';
import { insertAlerts } from '../store/alerts.ts';
import type { Database } from '../store/database.ts';
import { updateScoredLeads } from '../store/leads.ts';
import { upsertSignals } from '../store/signals.ts';
import { writeAs } from '../store/write-as.ts';
import { readScoredAccount } from './scored-account.ts';

/** @param touch the client's id of it: sent again it is there already. */
export const addTouch = (
  db: Database,
  session: Authorized<'lead.edit'>,
  account: string,
  touch: string,
  input: TouchInput,
  now: Date,
): Promise<void> => retryConflicts(db, () => addOnce(db, session, account, touch, input, now));

const addOnce = async (
  db: Database,
  session: Authorized<'lead.edit'>,
  id: string,
  touch: string,
  { kind, occurredAt, channel, campaign }: TouchInput,
  now: Date,
): Promise<void> => {
  const { workspace, member } = session;
  const at = now.toISOString();
  const { before, lead, signals: known, model } = await readScoredAccount(db, workspace, id);
  const signal: AccountSignal = {
    id: `${kind}:${touch}`,
    kind,
    // Nothing has happened tomorrow.
    occurredAt: occurredAt > at.slice(0, 10) ? at.slice(0, 10) : occurredAt,
    details: { channel, campaign },
    source: { quote: null, url: '', at, by: member, rule: 'member' },
  };
  if (known.some((one) => one.id === signal.id)) return;
  const scored = score({ ...before, signals: [...known, signal] }, now, model);
  const row = scoredLead({ ...before, score: scored }, { ...lead, score: before.score }, at);
  await writeAs(
    db,
    session,
    'lead.edit',
    [
      updateScoredLeads(workspace, [{ id, version: before.version, lead: row }]),
      updateAccount(workspace, { ...before, score: scored }),
      upsertSignals(workspace, id, [signal]),
      insertAlerts(workspace, id, newSignals(known, [signal], now), member, at),
    ],
    at,
  );
};
