/** A lead's history: members' edits, and what captures changed, which stands with the captures. */
import * as z from 'zod';
import { changeFields, type HistoryEntry, historyEntrySchema } from '../../shared/api/lead-work.ts';
import { type Database, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { namesOf, selectMemberNames } from './member-names.ts';

const changesSchema = z.array(z.object({ field: z.enum(changeFields), from: z.json(), to: z.json() }));
const entryRow = z.object({
  at: z.string(),
  id: z.string(),
  member: z.string(),
  via: historyEntrySchema.shape.via,
  changes: jsonColumn(changesSchema),
});

export interface HistoryPosition {
  at: string;
  id: string;
}

/** Newest first, with the names that owners and lists have now. @param before the last entry of the page before */
export const listHistory = async (
  db: Database,
  workspace: WorkspaceId,
  account: string,
  before: HistoryPosition | null,
  limit: number,
): Promise<HistoryEntry[]> => {
  const [rows = [], memberRows = [], listRows = []] = await db.batch([
    statement(
      `SELECT at, id, member, via, changes FROM (
         SELECT at, id, member, via, changes FROM lead_changes WHERE workspace = ?1 AND account = ?2
         UNION ALL
         SELECT c.received_at, c.id, c.member, 'capture', c.changes
           FROM json_each((SELECT captures FROM accounts WHERE workspace = ?1 AND id = ?2)) e
           JOIN captures c ON c.workspace = ?1 AND c.id = e.value AND c.changes IS NOT NULL)
        WHERE ?3 IS NULL OR (at, id) < (?3, ?4)
        ORDER BY at DESC, id DESC LIMIT ?5`,
      workspace,
      account,
      before?.at ?? null,
      before?.id ?? null,
      limit,
    ),
    selectMemberNames(workspace),
    statement('SELECT id, name FROM lists WHERE workspace = ?', workspace),
  ]);
  const members = namesOf(memberRows);
  const lists = namesOf(listRows);
  const value = (field: string, raw: unknown): unknown => {
    if (field === 'owner' && typeof raw === 'string') return { id: raw, name: members.get(raw) ?? '' };
    if (field === 'lists' && Array.isArray(raw)) return raw.flatMap((id) => lists.get(String(id)) ?? []);
    return raw;
  };
  return rows.map((row) => {
    const { at, id, member, via, changes } = entryRow.parse(row);
    return historyEntrySchema.parse({
      at,
      id,
      via,
      by: { id: member, name: members.get(member) ?? '' },
      changes: changes.map(({ field, from, to }) => ({
        field,
        from: value(field, from),
        to: value(field, to),
      })),
    });
  });
};
