/** The full pages: the lead list and the options. */
import { chooserOf } from '../fakes/accounts.ts';
import { leadsOf } from '../fakes/leads.ts';
import { fail, never, noSites, ok } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { notPaired, offline } from './problem.ts';
import { entriesOf } from './waiting.ts';

const list = (state: Partial<State>): State => ({ screen: 'list', services: () => ({}), ...state });
const options = (state: Partial<State>): State => ({ screen: 'options', services: () => ({}), ...state });
const openFirst: State['play'] = async (act) => {
  await act.click('tbody tr');
  await act.see('.account-columns');
};

export const pages: Record<string, State> = {
  list: list({
    services: (language) => ({ leads: () => ok({ leads: leadsOf(language, 40), next: 'more' }) }),
  }),
  'list-many': list({
    services: (language) => ({ leads: () => ok({ leads: leadsOf(language, 100_000), next: null }) }),
  }),
  'list-columns': list({
    play: async (act) => {
      await act.click('.menu summary');
      await act.click('.menu label:nth-of-type(7) input');
      await act.see('.menu[open]');
    },
  }),
  palette: list({
    hash: '#/leads/a2',
    play: async (act) => {
      await act.see('tbody tr');
      await act.control('k');
      await act.see('.palette [role="option"]');
    },
  }),
  'palette-account': list({
    play: async (act) => {
      await act.see('tbody tr');
      await act.control('k');
      await act.type('.palette input', 'l');
      await act.see('[id^="command-account-"]');
    },
  }),
  'palette-nothing': list({
    services: () => ({ leads: () => ok({ leads: [], next: null }) }),
    play: async (act) => {
      await act.see('.steps');
      await act.control('k');
      await act.type('.palette input', 'zzz');
      await act.see('.palette p.soft');
    },
  }),
  'palette-popup': {
    screen: 'popup',
    services: () => ({}),
    play: async (act) => {
      await act.see('#tab-page');
      await act.control('k');
      await act.see('.palette [role="option"]');
    },
  },
  'list-open': list({ play: openFirst }),
  'list-narrow': list({ play: openFirst, width: 480, height: 900 }),
  'list-empty': list({ services: () => ({ leads: () => ok({ leads: [], next: null }) }) }),
  'list-loading': list({ services: () => ({ leads: () => never() }) }),
  'list-offline': list({ services: () => ({ leads: () => fail(offline) }) }),
  'list-not-paired': list({ services: () => ({ leads: () => fail(notPaired), me: () => fail(notPaired) }) }),
  'list-changed': list({
    play: async (act) => {
      const stage = (await act.see('tbody tr:nth-child(2) td:nth-child(7) select')) as HTMLSelectElement;
      // What else could be chosen stands in it once the keyboard comes to it.
      stage.focus();
      await act.see('tbody tr:nth-child(2) td:nth-child(7) option[value="accepted"]');
      stage.value = 'accepted';
      stage.dispatchEvent(new Event('change', { bubbles: true }));
      await act.see('.undo');
    },
  }),
  options: options({ services: (language) => ({ outbox: async () => entriesOf(language) }) }),
  'options-unpaired': options({ services: () => ({ connection: async () => null }) }),
  'options-not-a-link': options({
    services: () => ({ connection: async () => null }),
    play: async (act) => {
      await act.type('#link', 'https://somewhere.example/');
      await act.click('form .main');
    },
  }),
  'options-refused': options({
    services: () => ({ connection: async () => null, pair: () => fail(offline) }),
    play: async (act) => {
      await act.type('#link', 'https://whynow.field-team.example/pair#0123456789abcdef');
      await act.click('form .main');
    },
  }),
  'options-signed-out': options({
    services: () => ({
      connection: async () => ({
        origin: 'https://whynow.field-team.example',
        workspace: 'Field team',
        member: 'Ana Example',
        expiresAt: '2026-01-01T00:00:00Z',
        signedOut: true,
      }),
    }),
  }),
  'options-followed': options({
    services: () => ({
      siteAccess: {
        ...noSites,
        sites: async () => ['https://halden.example/*', 'https://northwind.example/*'],
      },
    }),
    play: (act) => act.scrollTo('#followed'),
  }),
  'options-first-choice': options({ services: (language) => ({ me: () => ok(chooserOf(language)) }) }),
  'options-narrow': options({ width: 360, height: 800 }),
};
