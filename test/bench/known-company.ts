/** The rows of one company as a team knows it before any source is asked: by all that sources can ask by. */
import type { Fact } from '../../shared/observe.ts';
import { startModel } from '../../shared/score/model.ts';
import { score } from '../../shared/score/score.ts';
import { scoredLead } from '../../worker/account/scored-lead.ts';
import { country, domain, type StandInSources } from '../../worker/dev/sample-sources.ts';
import { insertKeys } from '../../worker/store/account-keys.ts';
import { insertAccount } from '../../worker/store/accounts.ts';
import { type Statement, statement } from '../../worker/store/database.ts';
import type { WorkspaceId } from '../../worker/store/ids.ts';
import { insertLead } from '../../worker/store/leads.ts';

const tables = ['accounts', 'leads', 'account_keys', 'signals', 'captures', 'hosts', 'account_suggestions'];

/** @param isDue to be looked up at once; else a save makes it so, by a number that the account does not have yet */
export const knownCompany = (
  workspace: WorkspaceId,
  { boards, identifiers }: Pick<StandInSources, 'boards' | 'identifiers'>,
  isDue: boolean,
): Statement[] => {
  const now = new Date();
  const at = now.toISOString();
  const fact = (value: unknown): Fact => ({
    value,
    source: { quote: null, url: `https://${domain}/`, at, by: 'ada', rule: 'jsonld.organization' },
  });
  const facts = {
    name: [fact('Northwind Robotics')],
    domain: [fact(domain)],
    country: [fact(country)],
    boards: boards.map(fact),
    identifiers: identifiers.filter(({ scheme }) => isDue || scheme !== 'lei').map(fact),
  };
  const scored = score({ facts, people: [], signals: [] }, now, startModel);
  const row = scoredLead({ facts, people: [], score: scored }, null, at);
  const keys = [`domain:${domain}`];
  const account = { id: 'a', version: 0, facts, people: [], score: scored, captures: [], keys };
  return [
    ...tables.map((table) => statement(`DELETE FROM ${table}`)),
    // Two sources want to know whom they may write to.
    statement(`UPDATE workspaces SET enrichment = '{"contact":"admin@harbour.example"}'`),
    insertAccount(workspace, account, at, isDue ? at : null),
    insertKeys(workspace, 'a', keys),
    insertLead(workspace, 'a', row, { owner: null, ownerSince: null, tags: [], lists: [] }, null, at),
  ];
};
