/** An account with all that its score is made of, read in one batch before a member's edit of it. */

import type { AccountSignal } from '../../shared/observe.ts';
import type { Model } from '../../shared/score/model.ts';
import { Refusal } from '../problem.ts';
import { type AccountRow, parseAccounts, selectAccount } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { type LeadRow, parseLeads, selectLead } from '../store/leads.ts';
import { parseModel, selectModel } from '../store/models.ts';
import { parseSignals, selectSignals } from '../store/signals.ts';

export interface ScoredAccount {
  before: AccountRow;
  lead: LeadRow;
  signals: AccountSignal[];
  model: Model;
}

/** @throws Refusal no-such-account */
export const readScoredAccount = async (
  db: Database,
  workspace: WorkspaceId,
  id: string,
): Promise<ScoredAccount> => {
  const [accounts = [], leads = [], signals = [], models = []] = await db.batch([
    selectAccount(workspace, id),
    selectLead(workspace, id),
    selectSignals(workspace, id),
    selectModel(workspace),
  ]);
  const [before] = parseAccounts(accounts);
  const [lead] = parseLeads(leads);
  if (!before || !lead) throw new Refusal('no-such-account');
  return { before, lead, signals: parseSignals(signals), model: parseModel(models) };
};
