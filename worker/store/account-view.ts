/** An account as it is shown: several tables, one round trip. */
import type { Account } from '../../shared/api/account.ts';
import { viewFacts } from '../facts/view-facts.ts';
import { parseAccountCaptures, parseAccounts, selectAccount, selectAccountCaptures } from './accounts.ts';
import type { Database } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { leadOf, parseLeads, selectLead } from './leads.ts';
import { parseSignals, selectSignals } from './signals.ts';

export const findAccount = async (
  db: Database,
  workspace: WorkspaceId,
  id: string,
  now: Date,
): Promise<Account | null> => {
  const [accounts = [], leads = [], signals = [], captures = []] = await db.batch([
    selectAccount(workspace, id),
    selectLead(workspace, id),
    selectSignals(workspace, id),
    selectAccountCaptures(workspace, id),
  ]);
  const [account] = parseAccounts(accounts);
  const [lead] = parseLeads(leads);
  if (!account || !lead) return null;
  return {
    lead: leadOf(lead),
    score: account.score,
    ...viewFacts(account.facts, now),
    people: account.people,
    signals: parseSignals(signals).map(({ account: _, ...signal }) => signal),
    captures: parseAccountCaptures(captures),
    history: lead.history,
  };
};
