/**
 * What comes together where two accounts are merged, as the Worker will do it: the kept lead's word stands, and where it
 * has none, the other's does; all else is added up. Pure.
 */
import type { Account } from '../../../shared/api/account.ts';
import type { Lead } from '../../../shared/api/lead.ts';
import { singleFields } from '../../../shared/observe.ts';

/** A lead takes so many. */
const mostTags = 20;

export type Together = Pick<Lead, 'owner' | 'stage' | 'nextStep' | 'tags' | 'lists'> & {
  pages: number;
  /** At most: who is named in both is one. */
  people: number;
  /** At most: what both tell of is one. */
  signals: number;
  /** Fields other than name and domain of which the two say different things. */
  differing: string[];
};

export const mergePreview = (kept: Account, other: Account): Together => {
  const [a, b] = [kept.lead, other.lead];
  return {
    owner: a.owner ?? b.owner,
    stage: a.stage === 'new' ? b.stage : a.stage,
    nextStep: a.nextStep ?? b.nextStep,
    tags: [...new Set([...a.tags, ...b.tags])].slice(0, Math.max(mostTags, a.tags.length)),
    lists: [...a.lists, ...b.lists.filter(({ id }) => !a.lists.some((list) => list.id === id))],
    pages: kept.captures.length + other.captures.length,
    people: new Set([...kept.people, ...other.people].map(({ name }) => name)).size,
    signals: new Set([...kept.signals, ...other.signals].map(({ id }) => id)).size,
    differing: singleFields.filter((field) => shown(field) && differs(field, kept, other)),
  };
};

/** Free text and pictures differ without contradicting; name and domain have lines of their own. */
const shown = (field: string): boolean => !['name', 'domain', 'description', 'logo'].includes(field);

const differs = (field: string, kept: Account, other: Account): boolean => {
  const [a, b] = [kept.facts[field]?.[0], other.facts[field]?.[0]];
  return a !== undefined && b !== undefined && JSON.stringify(a.value) !== JSON.stringify(b.value);
};
