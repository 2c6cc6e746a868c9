/** The team's tab. */
import { knownAccount } from '../fakes/accounts.ts';
import { alertsOf } from '../fakes/alerts.ts';
import { daysBefore, instantBefore } from '../fakes/days.ts';
import { fail, never, ok } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { notPaired, offline } from './problem.ts';

const open = async (act: Parameters<NonNullable<State['play']>>[0]) => {
  await act.click('#tab-team');
  // Its code is loaded when it is first gone to.
  await act.see('.filters');
};
const team = (state: Partial<State>): State => ({
  screen: 'popup',
  services: () => ({}),
  play: open,
  ...state,
});

export const teamTab: Record<string, State> = {
  team: team({}),
  'team-news': team({ services: (language) => ({ alerts: () => ok({ alerts: alertsOf(language) }) }) }),
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
  'team-account-claimed': team({
    services: (language) => ({
      account: () => {
        const account = knownAccount(language);
        const nextStep = { text: language === 'zh' ? '周四回电' : 'Call back', on: daysBefore(-3) };
        return ok({ ...account, lead: { ...account.lead, owner: null, ownerSince: null, nextStep } });
      },
      claim: () =>
        fail({
          code: 'refused',
          problem: {
            type: 'urn:whynow:problem:claimed',
            title: 'In a colleague’s hands',
            status: 409,
            detail: '',
            code: 'claimed',
            remedy: '',
            owner: { id: 'm9', name: language === 'zh' ? '安娜' : 'Ana' },
            since: instantBefore(4),
          },
        }),
    }),
    play: async (act) => {
      await open(act);
      await act.click('.team li button');
      await act.click('.standing .link');
      await act.see('.standing .collision:not(:empty)');
    },
  }),
  'panel-team': team({ screen: 'panel' }),
};
