/** What became of leads, a row a decision, with what the score knew at the time. */
import * as z from 'zod';
import { type Outcome, outcomeSchema } from '../../shared/api/scoring.ts';
import { freshDays } from '../../shared/score/lacks.ts';
import { type MustHave, mustHaves } from '../../shared/words.ts';
import type { LeadEdit } from '../lead/lead-edit.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import type { Session } from './tokens.ts';

/** Copied from the account's own row in SQL: nothing is read for it. Ids are made here, so that a batch may run twice. */
export const insertOutcomes = (
  { workspace, member }: Pick<Session, 'workspace' | 'member'>,
  edits: readonly Pick<LeadEdit, 'id' | 'outcome'>[],
  now: string,
): Statement =>
  statement(
    `INSERT INTO outcomes (workspace, id, account, at, member, outcome, reason, amount, currency, model, score, inputs,
                           first_capture)
     SELECT ?1, e.value->>'id', a.id, ?2, ?3, e.value->>'outcome', e.value->>'reason', e.value->>'amount',
            e.value->>'currency', a.score->>'model', a.score->>'score',
            (SELECT json_group_object(t.value->>'id', coalesce(t.value->'x', 0)) FROM json_each(a.score, '$.terms') t),
            a.captures->>'$[#-1]'
       FROM json_each(?4) e CROSS JOIN accounts a ON a.workspace = ?1 AND a.id = e.value->>'account'
      WHERE true ON CONFLICT DO NOTHING`,
    workspace,
    now,
    member,
    JSON.stringify(
      edits.flatMap(({ id, outcome }) =>
        outcome ? [{ account: id, id: crypto.randomUUID(), ...outcome }] : [],
      ),
    ),
  );

/** Whether an account `a` has it, as far as is known. */
const hasInSql: Record<MustHave, string> = {
  decision_maker: "EXISTS (SELECT 1 FROM json_each(a.people) p WHERE p.value->>'decisionMaker' = 1)",
  email_or_phone:
    "coalesce(json_array_length(a.facts, '$.emails'), 0) + coalesce(json_array_length(a.facts, '$.phones'), 0) > 0",
  size: "json_array_length(a.facts, '$.employees') > 0",
  country: "json_array_length(a.facts, '$.country') > 0",
  industry: "json_array_length(a.facts, '$.industry') > 0",
  dated_reason: `EXISTS (SELECT 1 FROM signals s WHERE s.workspace = a.workspace AND s.account = a.id
                            AND s.occurred_at BETWEEN date(o.at, '-${freshDays} days') AND o.at)`,
};
const hasOrNull = mustHaves.map((must) => `CASE WHEN ${hasInSql[must]} THEN '${must}' END`).join(', ');

const outcomeRow = outcomeSchema.omit({ by: true, channel: true }).extend({
  member: z.string(),
  memberName: z.string().nullable(),
  inputs: jsonColumn(outcomeSchema.shape.inputs),
  tags: jsonColumn(outcomeSchema.shape.tags),
  has: jsonColumn(z.array(z.enum(mustHaves))),
  url: z.string().nullable(),
  kind: z.string().nullable(),
});

/** The last of each lead that still stands at that stage, newest first. */
export const listOutcomes = async (
  db: Database,
  workspace: WorkspaceId,
  before: string | null,
  limit: number,
): Promise<Outcome[]> => {
  const rows = await db.all(
    outcomeRow,
    `SELECT o.id, o.account, l.summary->>'name' AS name, o.at, o.member, m.name AS memberName, o.outcome, o.reason,
            o.amount, o.currency, o.model, o.score, o.inputs, a.created_at AS createdAt, l.tags, c.url, c.kind,
            (SELECT json_group_array(value) FROM json_each(json_array(${hasOrNull})) WHERE value IS NOT NULL) AS has
       FROM outcomes o
       JOIN leads l ON l.workspace = o.workspace AND l.account = o.account AND l.stage = o.outcome
       JOIN accounts a ON a.workspace = o.workspace AND a.id = o.account
       LEFT JOIN members m ON m.workspace = o.workspace AND m.id = o.member
       LEFT JOIN captures c ON c.workspace = o.workspace AND c.id = o.first_capture
      WHERE o.workspace = ?1 AND o.at < ?2
        AND NOT EXISTS (SELECT 1 FROM outcomes n WHERE n.workspace = o.workspace AND n.account = o.account
                           AND (n.at, n.id) > (o.at, o.id))
      ORDER BY o.at DESC, o.id LIMIT ?3`,
    workspace,
    before ?? '9999',
    limit,
  );
  return rows.map(({ member, memberName, url, kind, ...row }) => ({
    ...row,
    by: memberName === null ? null : { id: member, name: memberName },
    channel: url !== null && URL.canParse(url) ? { host: new URL(url).host, kind: kind ?? 'other' } : null,
  }));
};
