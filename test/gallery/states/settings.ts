/** The dashboard's settings: every page as an admin sees it, as a member without the right sees it, empty and failed. */
import { fail, never, ok } from '../fakes/services.ts';
import { providerList } from '../fakes/sources.ts';
import type { State } from '../state.ts';
import { notPaired, offline } from './problem.ts';
import { page, refusal } from './settings-page.ts';

const narrow = { width: 360, height: 900 };

export const settingsPages: Record<string, State> = {
  'team-page': page('#/team', {
    height: 1100,
    play: async (act) => {
      await act.see('.settings .figures-table');
    },
  }),
  'team-page-narrow': page('#/team', {
    ...narrow,
    play: async (act) => {
      await act.see('.settings .entry + .entry');
    },
  }),
  'team-nobody-holds': page('#/team', {
    settings: {
      team: { holdings: () => ok({ holdings: [] }) },
      quality: { outcomes: () => ok({ outcomes: [], next: null }) },
    },
    play: async (act) => {
      await act.see('.settings section:nth-of-type(2) a');
    },
  }),
  'team-remove': page('#/team', {
    play: async (act) => {
      await act.click('.settings .entry:nth-child(2) .acts .button');
      await act.see('.confirm');
    },
  }),
  'team-invited': page('#/team', {
    play: async (act) => {
      await act.type('.settings .form input', 'Sam Pattern');
      await act.click('.settings .form .main');
      await act.see('.once');
    },
  }),
  'team-last-admin': page('#/team', {
    settings: { team: { changeMember: () => refusal('last-admin') } },
    play: async (act) => {
      const role = (await act.see('.settings .entry select')) as HTMLSelectElement;
      role.value = 'admin';
      role.dispatchEvent(new Event('change', { bubbles: true }));
      await act.see('.notice.bad');
    },
  }),
  'team-as-rep': page('#/team', {
    role: 'rep',
    play: async (act) => {
      await act.see('.who');
    },
  }),
  'settings-offline': page('#/team', { settings: { team: { members: () => fail(offline) } } }),
  'settings-not-paired': page('#/team', { services: () => ({ me: () => fail(notPaired) }) }),
  'settings-loading': page('#/team', { settings: { team: { members: () => never() } } }),
  'providers-page': page('#/providers', {
    height: 1500,
    play: async (act) => {
      await act.see('.settings .entry + .entry');
    },
  }),
  'providers-page-narrow': page('#/providers', {
    ...narrow,
    height: 1900,
    play: async (act) => {
      await act.see('.settings .entry + .entry');
    },
  }),
  'providers-as-rep': page('#/providers', {
    role: 'rep',
    play: async (act) => {
      await act.see('.who');
    },
  }),
  'providers-none-allowed': page('#/providers', {
    settings: {
      providers: {
        providers: () => ok({ ...providerList, allowed: false, keysAllowed: false }),
        dead: () => ok({ lookups: [] }),
      },
    },
    play: async (act) => {
      await act.see('.notice');
    },
  }),
  'alerts-page': page('#/alerts', {
    play: async (act) => {
      await act.see('.settings .entry');
    },
  }),
  'alerts-narrow': page('#/alerts', {
    ...narrow,
    play: async (act) => {
      await act.see('.settings .entry');
    },
  }),
  'alerts-none': page('#/alerts', {
    settings: { alerts: { alerts: () => ok({ alerts: [] }), lists: () => ok({ lists: [] }) } },
    play: async (act) => {
      await act.see('.settings .form');
    },
  }),
  'devices-page': page('#/devices', {
    play: async (act) => {
      await act.click('.settings details summary');
      await act.see('.settings details .entry');
    },
  }),
  'devices-narrow': page('#/devices', {
    ...narrow,
    play: async (act) => {
      await act.see('.settings .entry');
    },
  }),
  'devices-approve': page('#/devices', {
    play: async (act) => {
      await act.type('.settings .form input', 'BCDF-GHJK');
      await act.click('.settings .form .button');
      await act.see('.settings .notice .main');
    },
  }),
  'privacy-page': page('#/privacy', {
    height: 1300,
    play: async (act) => {
      await act.click('.settings summary');
      await act.see('.settings .entry');
    },
  }),
  'privacy-narrow': page('#/privacy', {
    ...narrow,
    height: 1500,
    play: async (act) => {
      await act.see('.settings .entry');
    },
  }),
  'privacy-found': page('#/privacy', {
    play: async (act) => {
      await act.type('.settings section:nth-of-type(3) input', 'M. Example');
      await act.click('.settings section:nth-of-type(3) .main');
      await act.click('.outcome .acts .button + .button');
      await act.scrollTo('.settings section:nth-of-type(3)');
    },
  }),
  'privacy-erased': page('#/privacy', {
    settings: {
      privacy: {
        erase: ({ id }) =>
          ok({
            id,
            requestedAt: new Date().toISOString(),
            requestedBy: 'm1',
            status: 'done',
            doneAt: null,
            changed: { accounts: 1, captures: 3 },
          }),
      },
    },
    play: async (act) => {
      await settingsPages['privacy-found']?.play?.(act);
      await act.click('.confirm .main');
      await act.see('.outcome .entry');
    },
  }),
  'privacy-as-rep': page('#/privacy', {
    role: 'rep',
    play: async (act) => {
      await act.see('.who');
    },
  }),
  'webhooks-page': page('#/webhooks', {
    height: 1000,
    play: async (act) => {
      await act.click('.settings .below summary');
      await act.see('.below .entry');
    },
  }),
  'webhooks-narrow': page('#/webhooks', {
    ...narrow,
    height: 1300,
    play: async (act) => {
      await act.click('.settings .below summary');
      await act.see('.below .entry');
    },
  }),
  'webhooks-empty': page('#/webhooks', {
    settings: { webhooks: { webhooks: () => ok({ webhooks: [] }), add: () => refusal('bad-target') } },
    play: async (act) => {
      await act.type('.settings .form input[type=url]', 'https://10.0.0.1/');
      await act.click('.settings .form .main');
      await act.see('.notice.bad');
    },
  }),
  'webhooks-added': page('#/webhooks', {
    play: async (act) => {
      await act.type('.settings .form input[type=url]', 'https://hooks.field-team.example/');
      await act.click('.settings .form .main');
      await act.see('.once');
    },
  }),
  'webhooks-as-lead': page('#/webhooks', { role: 'lead' }),
  'log-page': page('#/log', {
    play: async (act) => {
      await act.see('.settings .entry');
    },
  }),
  'log-narrow': page('#/log', {
    ...narrow,
    play: async (act) => {
      await act.see('.settings .entry');
    },
  }),
  'log-empty': page('#/log', { settings: { log: { log: () => ok({ entries: [], next: null }) } } }),
};
