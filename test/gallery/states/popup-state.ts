/** What the states of the popup are made of: what it reads, and a Worker out of reach. */
import type { Services } from '../../../extension/ui/services.ts';
import { fail } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { offline } from './problem.ts';

export type Reading = Awaited<ReturnType<Services['readPage']>>;
export const reads = (reading: Reading): Partial<Services> => ({ readPage: async () => reading });
export const offLine: Partial<Services> = {
  lookup: () => fail(offline),
  me: () => fail(offline),
  tags: () => fail(offline),
  lists: () => fail(offline),
};
export const popup = (state: Omit<State, 'screen'>): State => ({ screen: 'popup', ...state });
