/** Pairs of accounts that may be one company, with the reason, until a member merges or dismisses them. */
import * as z from 'zod';
import type { Rival } from '../identity/resolve.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';

/** A pair that is known, dismissed or not, stays as it is and costs no row. */
export const insertSuggestions = (
  workspace: WorkspaceId,
  account: string,
  rivals: readonly Rival[],
  now: string,
): Statement =>
  statement(
    `INSERT INTO account_suggestions (workspace, account, other, reason, key, made_at)
     SELECT ?1, min(?2, value->>'account'), max(?2, value->>'account'), value->>'reason', value->>'key', ?4
       FROM json_each(?3) WHERE true ON CONFLICT DO NOTHING`,
    workspace,
    account,
    JSON.stringify(rivals),
    now,
  );

const suggestionRow = z.object({
  account: z.string(),
  other: z.string(),
  reason: z.enum(['key', 'phone', 'name']),
  key: z.string(),
  madeAt: z.string(),
  accountName: z.string(),
  otherName: z.string(),
});
export type SuggestionRow = z.infer<typeof suggestionRow>;

/** Open ones, of all accounts or of one; a pair of which one is gone is none. */
export const listSuggestions = (
  db: Database,
  workspace: WorkspaceId,
  account: string | null,
  limit: number,
): Promise<SuggestionRow[]> =>
  db.all(
    suggestionRow,
    `SELECT s.account, s.other, s.reason, s.key, s.made_at AS madeAt,
            a.summary->>'name' AS accountName, b.summary->>'name' AS otherName
       FROM account_suggestions s
       JOIN leads a ON a.workspace = ?1 AND a.account = s.account
       JOIN leads b ON b.workspace = ?1 AND b.account = s.other
      WHERE s.workspace = ?1 AND s.dismissed_at IS NULL AND (?2 IS NULL OR s.account = ?2 OR s.other = ?2)
      ORDER BY s.reason, s.made_at DESC, s.account, s.other LIMIT ?3`,
    workspace,
    account,
    limit,
  );

/** Open again. @returns a row where there is such a pair, dismissed or not */
export const reopenSuggestion = (workspace: WorkspaceId, pair: readonly [string, string]): Statement =>
  statement(
    `UPDATE account_suggestions SET dismissed_at = NULL, dismissed_by = NULL
      WHERE workspace = ?1 AND account = min(?2, ?3) AND other = max(?2, ?3) RETURNING account`,
    workspace,
    ...pair,
  );

/** @returns a row where there is such a pair, dismissed before or not. */
export const dismissSuggestion = (
  workspace: WorkspaceId,
  pair: readonly [string, string],
  member: string,
  now: string,
): Statement =>
  statement(
    `UPDATE account_suggestions SET dismissed_at = coalesce(dismissed_at, ?4), dismissed_by = coalesce(dismissed_by, ?5)
      WHERE workspace = ?1 AND account = min(?2, ?3) AND other = max(?2, ?3) RETURNING account`,
    workspace,
    ...pair,
    now,
    member,
  );
