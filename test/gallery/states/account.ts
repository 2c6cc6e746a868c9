/** An account in full: as a page, its facts, merging and splitting, and pairs that may be one company. */
import type { Account } from '../../../shared/api.ts';
import type { Language } from '../../../shared/words.ts';
import { suggestionsOf, withEdit } from '../fakes/account-work.ts';
import { accountOf, knownAccount } from '../fakes/accounts.ts';
import { instantBefore } from '../fakes/days.ts';
import { newsDraft } from '../fakes/drafts.ts';
import { fail, never, ok } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { offline } from './problem.ts';

const page = (state: Partial<State>): State => ({
  screen: 'list',
  hash: '#/accounts/a1',
  height: 1200,
  services: () => ({}),
  ...state,
});
const suggested: State['accounts'] = (language) => ({
  suggestions: (account) =>
    ok({ suggestions: suggestionsOf(language).filter(({ other }) => account === null || other.id === 'a2') }),
});
/** Of which sources disagree, one value is old, and a member has set one. */
const contested = (language: Language): Account => {
  const account = knownAccount(language);
  const { employees = [], city = [] } = account.facts;
  const facts = {
    ...account.facts,
    employees: employees.map((fact, at) => ({
      ...fact,
      stale: at === 0,
      staleAt: instantBefore(20),
      source: { ...fact.source, at: instantBefore(at === 0 ? 110 : 3) },
    })),
    city,
  };
  return withEdit(
    { ...account, facts, conflicts: ['employees'] },
    'industry',
    language === 'zh' ? '工业机器人' : 'Industrial robotics',
    'm2',
  );
};

/** What knownAccount may be one with: another page of the company, in nobody's hands. */
const otherAccount = (language: Language): Account =>
  accountOf([newsDraft[language]], language, {
    id: 'a2',
    name: language === 'zh' ? '北风自动化' : 'Northwind Automation',
    domain: null,
    owner: null,
    stage: 'new',
    tags: language === 'zh' ? ['续约'] : ['renewal'],
    nextStep: { text: language === 'zh' ? '发送案例' : 'Send the case', on: null },
  });

export const accountPages: Record<string, State> = {
  account: page({}),
  'account-contested': page({
    height: 1500,
    services: (language) => ({ account: () => ok(contested(language)) }),
  }),
  'account-same': page({ accounts: suggested }),
  'account-edit': page({
    play: async (act) => {
      await act.click('.fact:nth-of-type(2) .link.small');
      await act.type('.fact form .field', 'no domain');
      await act.click('.fact form .main');
      await act.see('.fact [role="alert"]');
    },
  }),
  'account-edited': page({
    play: async (act) => {
      await act.click('.facts section:nth-of-type(2) .fact:nth-of-type(2) .link.small');
      await act.type('.fact form .field', '140–160');
      await act.click('.fact form .main');
      await act.see('.facts .undo');
    },
  }),
  'account-merge': page({
    accounts: suggested,
    services: (language) => ({
      account: (id) => ok(id === 'a2' ? otherAccount(language) : knownAccount(language)),
    }),
    play: async (act) => {
      await act.click('.notice.same .link');
      await act.see('.merge table');
    },
  }),
  'account-merged': page({
    accounts: (language) => {
      let asked = 0;
      // Once by the navigation, once by the page; then they are one.
      return {
        suggestions: () => ok({ suggestions: asked++ < 2 ? suggestionsOf(language).slice(0, 1) : [] }),
      };
    },
    services: (language) => ({
      account: (id) => ok(id === 'a2' ? otherAccount(language) : knownAccount(language)),
    }),
    play: async (act) => {
      await accountPages['account-merge']?.play?.(act);
      await act.click('.merge .main');
      await act.see('.account-page .undo');
      await act.see('.handling .notes');
    },
  }),
  'account-split': page({
    play: async (act) => {
      await act.click('.account-columns > section:nth-child(2) .link.small');
      await act.click('.split input');
    },
  }),
  'account-loading': page({ services: () => ({ account: () => never() }) }),
  'account-offline': page({ services: () => ({ account: () => fail(offline) }) }),
  'account-narrow': page({ width: 480, height: 1600, accounts: suggested }),
  same: page({ hash: '#/accounts', height: 700, accounts: suggested }),
  'same-none': page({ hash: '#/accounts', height: 700 }),
  'same-narrow': page({ hash: '#/accounts', width: 480, height: 800, accounts: suggested }),
};
