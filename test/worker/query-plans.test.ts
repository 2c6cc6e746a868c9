import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { updateScores } from '../../worker/store/accounts.ts';
import type { Statement } from '../../worker/store/database.ts';
import { makeFollowedDue } from '../../worker/store/followed.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { updateLeads } from '../../worker/store/lead-edits.ts';
import { updateScoredLeads } from '../../worker/store/leads.ts';
import { insertOutcomes } from '../../worker/store/outcomes.ts';

const north = workspaceIdSchema.parse('north');
const now = '2026-11-26T08:00:00.000Z';

const planOf = async ({ sql, params }: Statement): Promise<string[]> => {
  const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .bind(...params)
    .all<{ detail: string }>();
  return results.map(({ detail }) => detail);
};

test.each([
  ['new scores of accounts', updateScores(north, []), 'accounts', 'id'],
  ['new scores of leads', updateScoredLeads(north, []), 'leads', 'account'],
  ['members’ edits', updateLeads(north, []), 'leads', 'account'],
  ['outcomes', insertOutcomes({ workspace: north, member: 'm' }, [], now), 'a', 'id'],
])('%s touch the rows that they name, however many the workspace has', async (_, statement, table, key) => {
  const plan = await planOf(statement);
  expect(plan).toContain(`SEARCH ${table} USING PRIMARY KEY (workspace=? AND ${key}=?)`);
  // By the workspace alone would be all of its rows.
  expect(plan.filter((step) => /\(workspace=\?\)/.test(step))).toEqual([]);
});

test('what is followed is looked for in one step of a sweep, however many accounts there are', async () => {
  const step = { after: { workspace: 'north', id: 'a' }, end: null };
  const plan = await planOf(makeFollowedDue(step, new Date(now)));
  expect(plan).toContain('SEARCH accounts USING PRIMARY KEY ((workspace,id)>(?,?) AND (workspace,id)<(?,?))');
  expect(plan.filter((detail) => /^SCAN (?![af] )/.test(detail))).toEqual([]);
});
