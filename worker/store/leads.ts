/** Leads: accounts in the team's hands, with what lists show and sort by. Writes; lists are in lead-list.ts. */
import * as z from 'zod';
import { type ScorePoint, scorePointSchema } from '../../shared/api/account.ts';
import { type Lead, leadSchema, tierSetSchema } from '../../shared/api/lead.ts';
import { memberSchema } from '../../shared/api/workspace.ts';
import { roles } from '../../shared/words.ts';
import { searchable } from '../lead/searchable.ts';
import { type AccountPage, idsOf } from './account-page.ts';
import { type AccountRef, accountRef } from './account-ref.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { jsonColumn } from './json.ts';
import { type Select, select } from './one-question.ts';

/** What a lead shows of its account and score: computed when scored, kept as JSON. */
export const leadSummarySchema = leadSchema.pick({
  name: true,
  domain: true,
  industry: true,
  employees: true,
  country: true,
  low: true,
  high: true,
  coverage: true,
  why: true,
  decides: true,
  missing: true,
});
export interface ScoredLead {
  score: number;
  tier: Lead['tier'];
  /** By the points alone: what an update writes where no member has set one, as the row then stands. */
  scoreTier: Lead['tier'];
  dueAt: string | null;
  nameKey: string | null;
  search: string;
  summary: z.infer<typeof leadSummarySchema>;
  change: Lead['change'];
  changedAt: string;
  history: ScorePoint[];
}
/** What members say of a lead. */
export interface Handling {
  owner: string | null;
  ownerSince: string | null;
  tags: string[];
  /** Ids. */
  lists: string[];
}

export const leadRow = z.object({
  id: z.string(),
  version: z.int(),
  score: z.int(),
  tier: leadSchema.shape.tier,
  tierSet: jsonColumn(tierSetSchema).nullable(),
  history: jsonColumn(z.array(scorePointSchema)),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  ownerRole: z.enum(roles).nullable(),
  ownerSince: z.string().nullable(),
  /** When the owner left the team: the lead is then in nobody's hands. */
  ownerGone: z.string().nullable(),
  stage: leadSchema.shape.stage,
  tags: jsonColumn(z.array(z.string())),
  lists: jsonColumn(leadSchema.shape.lists),
  nextStep: z.string().nullable(),
  nextStepOn: z.string().nullable(),
  note: z.string().nullable(),
  summary: jsonColumn(leadSummarySchema),
  change: jsonColumn(leadSchema.shape.change).nullable(),
  changedAt: z.string(),
  seenAt: z.string(),
  search: z.string(),
  dueAt: z.string().nullable(),
});
export type LeadRow = z.infer<typeof leadRow>;

/** CROSS JOIN holds SQLite to the order of the lead's own ids: without it the lists may be gone through first. */
export const leadColumns = `l.account AS id, l.version, l.score, l.tier, l.tier_set AS tierSet, l.history, l.owner, m.name AS ownerName,
  m.role AS ownerRole, l.owner_since AS ownerSince, m.removed_at AS ownerGone, l.stage, l.tags,
  (SELECT json_group_array(json_object('id', s.id, 'name', s.name))
     FROM json_each(l.lists) e CROSS JOIN lists s ON s.workspace = l.workspace AND s.id = e.value) || '' AS lists,
  l.next_step AS nextStep, l.next_step_on AS nextStepOn, l.note, l.summary, l.change,
  l.changed_at AS changedAt, l.seen_at AS seenAt, l.search, l.due_at AS dueAt`;
export const leadTables = 'leads l LEFT JOIN members m ON m.workspace = l.workspace AND m.id = l.owner';

export const selectLead = (workspace: WorkspaceId, account: AccountRef): Select => {
  const id = accountRef(workspace, account);
  return select(
    leadRow,
    `SELECT ${leadColumns} FROM ${leadTables} WHERE l.workspace = ? AND l.account = ${id.sql}`,
    workspace,
    ...id.params,
  );
};

export const selectLeads = (workspace: WorkspaceId, page: AccountPage): Statement => {
  const ids = idsOf(workspace, page);
  return statement(
    `SELECT ${leadColumns} FROM ${leadTables} WHERE l.workspace = ? AND l.account IN ${ids.sql}`,
    workspace,
    ...ids.params,
  );
};

export const parseLeads = (rows: readonly unknown[]): LeadRow[] => rows.map((row) => leadRow.parse(row));

export const leadOf = ({
  summary,
  changedAt: _,
  search: __,
  dueAt: ___,
  history: _____,
  ownerName,
  ownerRole,
  ownerGone: ____,
  nextStep,
  nextStepOn,
  ...row
}: LeadRow): Lead => ({
  ...row,
  ...summary,
  nextStep: nextStep === null ? null : { text: nextStep, on: nextStepOn },
  owner:
    row.owner === null ? null : memberSchema.parse({ id: row.owner, name: ownerName ?? '', role: ownerRole }),
});

export const findLead = async (db: Database, workspace: WorkspaceId, id: string): Promise<Lead | null> => {
  const [rows = []] = await db.batch([selectLead(workspace, id)]);
  const [row] = parseLeads(rows);
  return row ? leadOf(row) : null;
};

export const insertLead = (
  workspace: WorkspaceId,
  id: string,
  lead: ScoredLead,
  handling: Handling,
  note: string | null,
  now: string,
): Statement =>
  statement(
    `INSERT INTO leads (workspace, account, version, score, tier, owner, owner_since, stage, tags, tag_search, lists,
                        note, name_key, search, summary, change, changed_at, seen_at, due_at, history)
     VALUES (?, ?, 1, ?, ?, ?, ?, 'new', ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?)`,
    workspace,
    id,
    lead.score,
    lead.tier,
    handling.owner,
    handling.ownerSince,
    JSON.stringify(handling.tags),
    tagSearch(handling.tags),
    JSON.stringify(handling.lists),
    note,
    lead.nameKey,
    lead.search,
    JSON.stringify(lead.summary),
    lead.changedAt,
    now,
    lead.dueAt,
    JSON.stringify(lead.history),
  );

/**
 * After a capture. SQLite rewrites an index for every column that a statement names, changed or not: so `score`,
 * `search` and `lists` are named only where they moved. @param before the lead as it stands.
 * @param handling with the lead's version, or null where the capture leaves it as it is. @param note that the capture adds, or null.
 */
export const updateLead = (
  workspace: WorkspaceId,
  id: string,
  lead: ScoredLead,
  before: Pick<LeadRow, 'score' | 'search' | 'lists'>,
  handling: (Handling & { version: number }) | null,
  note: string | null,
  now: string,
): Statement => {
  const assignments: [string, string | number | null][] = [
    ["tier = coalesce(tier_set->>'tier', ?)", lead.scoreTier],
    ['name_key = ?', lead.nameKey],
    ['summary = ?', JSON.stringify(lead.summary)],
    ['change = ?', lead.change && JSON.stringify(lead.change)],
    ['changed_at = ?', lead.changedAt],
    ['due_at = ?', lead.dueAt],
    ['history = ?', JSON.stringify(lead.history)],
    ['seen_at = ?', now],
  ];
  if (lead.score !== before.score) assignments.push(['score = ?', lead.score]);
  if (lead.search !== before.search) assignments.push(['search = ?', lead.search]);
  if (handling) {
    assignments.push(
      ['version = CASE WHEN version = ? THEN version + 1 END', handling.version],
      ['owner = ?', handling.owner],
      ['owner_since = ?', handling.ownerSince],
      ['tags = ?', JSON.stringify(handling.tags)],
      ['tag_search = ?', tagSearch(handling.tags)],
    );
    if (handling.lists.length !== before.lists.length)
      assignments.push(['lists = ?', JSON.stringify(handling.lists)]);
  }
  if (note !== null) assignments.push(['note = ?', note]);
  return statement(
    `UPDATE leads SET ${assignments.map(([sql]) => sql).join(', ')} WHERE workspace = ? AND account = ?`,
    ...assignments.map(([, value]) => value),
    workspace,
    id,
  );
};

/** Tags in the form in which they are searched. */
export const tagSearch = (tags: readonly string[]): string => searchable(tags.join('\n'));

/** After a rescoring: only leads whose account is still at the version that was scored. */
export const updateScoredLeads = (
  workspace: WorkspaceId,
  scored: readonly { id: string; version: number; lead: ScoredLead }[],
): Statement =>
  statement(
    // As for the accounts: the few that are written are gone through first.
    `WITH s AS MATERIALIZED (SELECT value FROM json_each(?2))
     UPDATE leads SET score = s.value->>'score', tier = coalesce(tier_set->>'tier', s.value->>'scoreTier'),
            due_at = s.value->>'dueAt', name_key = s.value->>'nameKey', search = s.value->>'search', summary = s.value->'summary', change = s.value->'change',
            changed_at = s.value->>'changedAt', history = s.value->'history'
       FROM s
      WHERE workspace = ?1 AND account = s.value->>'id'
        AND EXISTS (SELECT 1 FROM accounts a WHERE a.workspace = ?1 AND a.id = leads.account
                       AND a.version = s.value->>'version')`,
    workspace,
    JSON.stringify(scored.map(({ id, version, lead }) => ({ id, version, ...lead }))),
  );

const dueRow = z.object({ workspace: workspaceIdSchema, account: z.string() });

/** Leads of all workspaces whose score has moved by a point since it was computed, longest due first. */
export const listDueLeads = (db: Database, now: string, limit: number) =>
  db.all(
    dueRow,
    'SELECT workspace, account FROM leads WHERE due_at <= ? ORDER BY due_at, account LIMIT ?',
    now,
    limit,
  );
