/** What the pages of the model share while the dashboard is open: the version in the making, and the accounts that were read. */
import type { AccountInput } from '../../../../shared/api/scoring.ts';
import type { Model } from '../../../../shared/score/model.ts';
import type { ModelWork } from '../../settings-services.ts';

export interface Desk {
  /** The next version as it has been edited; null where nothing is. */
  draft: Model | null;
  /** As many as have been read. */
  accounts: AccountInput[];
  /** The id to read on after; null before the first, and at the end. */
  next: string | null;
  complete: boolean;
  /** When the reading was begun that this is of; milliseconds. */
  readAt: number;
}

const desks = new WeakMap<ModelWork, Desk>();

/** One a dashboard: leaving a page keeps what was edited on it. */
export const deskOf = (work: ModelWork): Desk => {
  const known = desks.get(work);
  if (known) return known;
  const desk: Desk = { draft: null, accounts: [], next: null, complete: false, readAt: 0 };
  desks.set(work, desk);
  return desk;
};
