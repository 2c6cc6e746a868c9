/** The pages of the model: profiles, versions and weights, tiers and plays; edited, empty, by who may not, and failed. */
import { versionsOf } from '../fakes/model-work.ts';
import { fail, never, ok } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { offline } from './problem.ts';
import { page } from './settings-page.ts';

const tall = { height: 1500 };
const narrow = { width: 480, height: 2200 };
const nothing = {
  model: {
    models: () =>
      ok({ active: null, shadow: null, versions: [], rescoring: { accounts: 0, perStep: 10, done: null } }),
    inputs: () => ok({ accounts: [], next: null }),
  },
};

const edit: NonNullable<State['play']> = async (act) => {
  await act.see('.moves, .moves-told');
  await act.type('.profile-form .bounds input', '200');
  const countries = '.settings .profile-form input[id$="-countries"]';
  await act.type(countries, 'NL,');
  await act.see('.moves tbody tr');
};

export const modelPages: Record<string, State> = {
  'profile-page': page('#/profile', { ...tall, play: edit }),
  'profile-narrow': page('#/profile', { ...narrow, play: edit }),
  'profile-removed': page('#/profile', {
    play: async (act) => {
      await act.click('.settings .remove');
      await act.see('.add-profile .told .link');
      await act.see('.moves tbody tr');
      await act.scrollTo('.add-profile');
    },
  }),
  'profile-none': page('#/profile', {
    settings: nothing,
    play: async (act) => void (await act.see('.starting')),
  }),
  'profile-as-rep': page('#/profile', {
    role: 'rep',
    ...tall,
    play: async (act) => {
      await act.see('.profile-form');
      await act.see('.moves-told');
    },
  }),
  'profile-reading': page('#/profile', {
    settings: { model: { inputs: () => never() } },
    play: async (act) => void (await act.see('.reading .link')),
  }),
  'profile-unread': page('#/profile', {
    settings: { model: { inputs: () => fail(offline) } },
    play: async (act) => void (await act.see('aside .notice')),
  }),
  'model-page': page('#/model', {
    ...tall,
    play: async (act) => {
      await act.click('.versions details summary');
      await act.see('.versions .changes');
      await act.type('.weights .field[aria-label]', '1.4');
      await act.see('.save-version');
      await act.see('aside section + section .moves');
    },
  }),
  'model-narrow': page('#/model', {
    ...narrow,
    play: async (act) => {
      await act.see('aside section + section .moves');
    },
  }),
  'model-learnt': page('#/model', {
    settings: { model: { models: () => ok({ ...versionsOf('en'), active: 3, shadow: null }) } },
    play: async (act) => {
      await act.see('.counts');
      await act.scrollTo('.settings section:nth-of-type(2)');
    },
  }),
  'model-start': page('#/model', {
    settings: nothing,
    play: async (act) => void (await act.see('.weights')),
  }),
  'model-rescoring': page('#/model', {
    settings: {
      model: {
        models: () =>
          ok({ ...versionsOf('en'), rescoring: { accounts: 120_000, perStep: 10, done: 42_310 } }),
      },
    },
    play: async (act) => {
      await act.type('.weights .field[aria-label]', '1.4');
      await act.see('.save-version');
      await act.scrollTo('.save-version');
    },
  }),
  'model-as-rep': page('#/model', { role: 'rep', play: async (act) => void (await act.see('aside .moves')) }),
  'tiers-page': page('#/tiers', {
    ...tall,
    play: async (act) => {
      await act.see('.curve');
      await act.click('.cuts .button');
      await act.see('.save-version');
      await act.see('.moves-told');
    },
  }),
  'tiers-narrow': page('#/tiers', {
    ...narrow,
    play: async (act) => {
      await act.click('.curve summary');
      await act.see('.moves-told');
    },
  }),
  'tiers-none': page('#/tiers', {
    settings: nothing,
    play: async (act) => void (await act.see('.plays')),
  }),
  'tiers-as-rep': page('#/tiers', { role: 'rep', play: async (act) => void (await act.see('.play')) }),
};
