/** What scores are made of, page by page, without the words that prove it. */

import type { Source } from '../../shared/api/score.ts';
import type { AccountInput } from '../../shared/api/scoring.ts';
import { parseAccounts, selectAccounts } from './accounts.ts';
import type { Database } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { parseLeads, selectLeads } from './leads.ts';
import { parseSignals, selectSignalsOf } from './signals.ts';

/** Fields that the score looks at. */
const fields = [
  'industry',
  'employees',
  'revenue',
  'country',
  'founded',
  'businessModel',
  'technologies',
] as const;

export const listScoreInputs = async (
  db: Database,
  workspace: WorkspaceId,
  after: string | null,
  limit: number,
): Promise<AccountInput[]> => {
  const page = { after, limit };
  const [rows = [], signalRows = [], leadRows = []] = await db.batch([
    selectAccounts(workspace, page),
    selectSignalsOf(workspace, page),
    selectLeads(workspace, page),
  ]);
  const accounts = parseAccounts(rows);
  const signals = Map.groupBy(parseSignals(signalRows), ({ account }) => account);
  const leads = new Map(parseLeads(leadRows).map((lead) => [lead.id, lead]));
  return accounts.flatMap(({ id, facts, people }): AccountInput[] => {
    const lead = leads.get(id);
    if (!lead) return [];
    return [
      {
        id,
        name: lead.summary.name,
        stage: lead.stage,
        tier: lead.tier,
        score: lead.score,
        facts: Object.fromEntries(
          fields.flatMap((field) => {
            const found = facts[field] ?? [];
            const told = field === 'technologies' ? found : found.slice(0, 1);
            return told.length
              ? [[field, told.map(({ value, source }) => ({ value, source: bare(source) }))]]
              : [];
          }),
        ),
        people: people.map(({ buyingRole, decisionMaker }) => ({ buyingRole, decisionMaker })),
        reachable: (facts.emails?.length ?? 0) + (facts.phones?.length ?? 0) > 0,
        signals: (signals.get(id) ?? []).map(({ account: _, source, ...signal }) => ({
          ...signal,
          source: bare(source),
        })),
      },
    ];
  });
};

const bare = (source: Source): Source => ({ ...source, quote: null });
