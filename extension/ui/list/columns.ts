/** The columns that the table can have, in their order: how wide, by which order of the list they sort. */
import type { LeadQuery } from '../../../shared/api/lead.ts';

export type ColumnName =
  | 'score'
  | 'change'
  | 'tier'
  | 'account'
  | 'why'
  | 'owner'
  | 'stage'
  | 'next'
  | 'tags'
  | 'industry'
  | 'country'
  | 'seen';

export interface Column {
  name: ColumnName;
  width: string;
  /** The list's order that the column's heading asks for; the Worker has an index for each of these and no others. */
  order?: NonNullable<LeadQuery['order']>;
  /** `next` is ascending: the earliest first. */
  ascending?: boolean;
  figure?: boolean;
  /** Cannot be hidden: it says which row this is, and marks it. */
  fixed?: boolean;
}

export const columns: readonly Column[] = [
  { name: 'score', width: '112px', order: 'score', figure: true, fixed: true },
  { name: 'change', width: '68px', order: 'changed', figure: true },
  { name: 'tier', width: '68px' },
  { name: 'account', width: '22%', fixed: true },
  { name: 'why', width: 'auto' },
  { name: 'owner', width: '112px' },
  { name: 'stage', width: '96px' },
  { name: 'next', width: '180px', order: 'next', ascending: true },
  { name: 'tags', width: '200px' },
  { name: 'industry', width: '140px' },
  { name: 'country', width: '112px' },
  { name: 'seen', width: '92px', order: 'seen' },
];

/** The reasons have what room there is: they are what a list is read for. */
export const shownAtFirst: readonly ColumnName[] = [
  'score',
  'change',
  'tier',
  'account',
  'why',
  'owner',
  'stage',
  'seen',
];
