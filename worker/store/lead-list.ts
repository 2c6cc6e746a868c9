/** Pages of leads: keyset, so that a page stays where it is while others write, ties included. */
import type * as z from 'zod';
import type { leadQuerySchema } from '../../shared/api/lead.ts';
import { wordsOf } from '../lead/searchable.ts';
import { type Database, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { type LeadRow, leadColumns, leadTables, parseLeads } from './leads.ts';

export type LeadFilter = Omit<z.output<typeof leadQuerySchema>, 'cursor'>;

/** The last lead of the page before. */
export interface Position {
  value: string | number;
  account: string;
}

/** Of a lead `l`: neither won nor lost nor sent back. */
export const isOpen = "l.stage IN ('new', 'working', 'accepted')";

const sorting = {
  score: ['score', 'DESC'],
  changed: ['changed_at', 'DESC'],
  seen: ['seen_at', 'DESC'],
  next: ['next_step_on', 'ASC'],
} as const;

/**
 * A search goes through the index alone, which has the words and the order of the score, and looks at the rows of what
 * matches: CROSS keeps SQLite to this order.
 */
const searchedTables = `leads i INDEXED BY leads_by_score
  CROSS JOIN leads l ON l.workspace = i.workspace AND l.account = i.account
   LEFT JOIN members m ON m.workspace = l.workspace AND m.id = l.owner`;

/** What a lead is sorted by: with its id, its position. */
export const positionOf = (row: LeadRow, order: LeadFilter['order']): Position => ({
  value: { score: row.score, changed: row.changedAt, seen: row.seenAt, next: row.nextStepOn ?? '' }[order],
  account: row.id,
});

export const listLeads = async (
  db: Database,
  workspace: WorkspaceId,
  filter: LeadFilter,
  after: Position | null,
): Promise<LeadRow[]> => {
  const words = wordsOf(filter.q ?? '');
  const [sort, direction] = sorting[filter.order];
  const first = words.length ? 'i' : 'l';
  const column = `${filter.order === 'score' ? first : 'l'}.${sort}`;
  const beyond = direction === 'DESC' ? '<' : '>';
  const conditions: [string, ...(string | number)[]][] = [[`${first}.workspace = ?`, workspace]];
  if (filter.order === 'next') conditions.push(['l.next_step_on IS NOT NULL']);
  // Two bounds: the first lets the index start at the page, the second settles ties.
  if (after) {
    conditions.push([
      `${column} ${beyond}= ? AND (${column} ${beyond} ? OR ${first}.account > ?)`,
      after.value,
      after.value,
      after.account,
    ]);
  }
  if (filter.owner === 'none') conditions.push(['(l.owner IS NULL OR m.removed_at IS NOT NULL)']);
  else if (filter.owner !== undefined) conditions.push(['l.owner = ?', filter.owner]);
  if (filter.tier !== undefined) conditions.push(['l.tier = ?', filter.tier]);
  if (filter.stage === 'open') conditions.push([isOpen]);
  else if (filter.stage !== undefined) conditions.push(['l.stage = ?', filter.stage]);
  if (filter.tag !== undefined) {
    conditions.push(['EXISTS (SELECT 1 FROM json_each(l.tags) WHERE value = ?)', filter.tag]);
  }
  if (filter.list !== undefined) {
    conditions.push([
      `EXISTS (SELECT 1 FROM json_each(l.lists) e JOIN lists s ON s.workspace = l.workspace AND s.id = e.value
                WHERE s.id = ?)`,
      filter.list,
    ]);
  }
  if (filter.due !== undefined) conditions.push(['l.next_step_on <= ?', filter.due]);
  // instr, not LIKE: no pattern to escape, and no 50-byte limit, which is 16 Chinese characters.
  for (const word of words) {
    conditions.push([
      `(instr(i.search, ?) > 0 OR instr(i.tag_search, ?) > 0
        OR i.account IN (SELECT account FROM notes WHERE workspace = ? AND instr(search, ?) > 0))`,
      word,
      word,
      workspace,
      word,
    ]);
  }
  const [rows = []] = await db.batch([
    statement(
      `SELECT ${leadColumns} FROM ${words.length ? searchedTables : leadTables}
        WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
        ORDER BY ${column} ${direction}, ${first}.account LIMIT ?`,
      ...conditions.flatMap(([, ...params]) => params),
      filter.limit,
    ),
  ]);
  return parseLeads(rows);
};
