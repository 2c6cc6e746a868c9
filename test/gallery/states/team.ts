/** The team's tab. */
import { fail, never, ok } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { notPaired, offline } from './problem.ts';

const open = (act: Parameters<NonNullable<State['play']>>[0]) => act.click('#tab-team');
const team = (state: Partial<State>): State => ({
  screen: 'popup',
  services: () => ({}),
  play: open,
  ...state,
});

export const teamTab: Record<string, State> = {
  team: team({}),
  'team-loading': team({ services: () => ({ leads: () => never() }) }),
  'team-empty': team({ services: () => ({ leads: () => ok({ leads: [], next: null }) }) }),
  'team-offline': team({ services: () => ({ leads: () => fail(offline) }) }),
  'team-not-paired': team({ services: () => ({ leads: () => fail(notPaired), me: () => fail(notPaired) }) }),
  'team-movers': team({
    play: async (act) => {
      await open(act);
      await act.click('.filters button:nth-of-type(2)');
    },
  }),
  'team-account': team({
    play: async (act) => {
      await open(act);
      await act.click('.team li button');
      await act.see('.ledger');
    },
  }),
  'panel-team': team({ screen: 'panel' }),
};
