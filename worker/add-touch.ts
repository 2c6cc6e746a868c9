/** Somebody at an account did something with us: a signal more, and a score by it. One of the files that name the order. */
import type { TouchInput } from '../shared/api-scoring.ts';
import type { AccountSignal } from '../shared/observe.ts';
import { score } from '../shared/score/score.ts';
import type { Authorized } from './authorize.ts';
import { newSignals } from './new-signals.ts';
import { Refusal } from './problem.ts';
import { retryConflicts } from './retry-conflicts.ts';
import { scoredLead } from './scored-lead.ts';
import { parseAccounts, selectAccount, updateAccount } from './store/accounts.ts';
import { insertAlerts } from './store/alerts.ts';
import type { Database } from './store/database.ts';
import { parseLeads, selectLead, updateScoredLeads } from './store/leads.ts';
import { parseModel, selectModel } from './store/models.ts';
import { parseSignals, selectSignals, upsertSignals } from './store/signals.ts';
import { writeAs } from './store/write-as.ts';

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
  const [accounts = [], leads = [], signals = [], models = []] = await db.batch([
    selectAccount(workspace, id),
    selectLead(workspace, id),
    selectSignals(workspace, id),
    selectModel(workspace),
  ]);
  const [before] = parseAccounts(accounts);
  const [lead] = parseLeads(leads);
  if (!before || !lead) throw new Refusal('no-such-account');
  const known = parseSignals(signals);
  const signal: AccountSignal = {
    id: `${kind}:${touch}`,
    kind,
    // Nothing has happened tomorrow.
    occurredAt: occurredAt > at.slice(0, 10) ? at.slice(0, 10) : occurredAt,
    details: { channel, campaign },
    source: { quote: null, url: '', at, by: member, rule: 'member' },
  };
  if (known.some((one) => one.id === signal.id)) return;
  const scored = score({ ...before, signals: [...known, signal] }, now, parseModel(models));
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
