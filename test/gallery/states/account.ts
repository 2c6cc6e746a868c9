/** An account in full: as a page, its facts, merging and splitting, and pairs that may be one company. */
import type { Account } from '../../../shared/api/account.ts';
import type { Language } from '../../../shared/words.ts';
import { suggestionsOf, withEdit } from '../fakes/account-work.ts';
import { accountOf, knownAccount, pastOf } from '../fakes/accounts.ts';
import { person } from '../fakes/companies.ts';
import { daysBefore, instantBefore } from '../fakes/days.ts';
import { fullDraft, newsDraft } from '../fakes/drafts.ts';
import { fail, never, ok } from '../fakes/services.ts';
import { sourcesOf } from '../fakes/sources.ts';
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

/** A company that was looked at again and again, and raised twice. */
const busySignals = (language: Language) => {
  const { signals } = knownAccount(language);
  return signals.flatMap((signal) =>
    signal.kind === 'hiring'
      ? [2, 5, 4, 9].map((openRoles, i) => ({
          ...signal,
          id: `${signal.id}-${i}`,
          occurredAt: daysBefore(60 - i * 20),
          details: { openRoles },
        }))
      : signal.kind === 'funding'
        ? [signal, { ...signal, id: `${signal.id}-before`, occurredAt: daysBefore(50) }]
        : [signal],
  );
};

/** Who holds the money decides too, more use it than are seen at once, and of one it is not known what they do. */
const staffed = (language: Language): Account => {
  const isZh = language === 'zh';
  const money = { seniority: 'c_level', function: 'finance', decisionMaker: true } as const;
  const user = { seniority: 'staff', function: 'operations', decisionMaker: false } as const;
  const users = isZh
    ? ['赵某', '钱某', '孙某', '周某', '吴某']
    : ['B. Instance', 'C. Specimen', 'D. Pattern', 'E. Model', 'F. Figure'];
  return accountOf(
    [
      fullDraft[language],
      {
        ...newsDraft[language],
        people: [
          isZh ? person('郑某', '财务总监', money) : person('P. Stand-In', 'Chief Financial Officer', money),
          ...users.map((name) => person(name, isZh ? '仓储专员' : 'Warehouse Planner', user)),
          person(isZh ? '冯某' : 'G. Somebody', null),
        ],
      },
    ],
    language,
  );
};

export const accountPages: Record<string, State> = {
  account: page({}),
  'account-contested': page({
    height: 1500,
    services: (language) => ({ account: () => ok(contested(language)) }),
  }),
  'account-note-gone': page({
    play: async (act) => {
      await act.click('.entry.note .link');
      await act.see('.undo .link');
    },
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
  'account-history': page({
    looked: { at: instantBefore(20), upTo: instantBefore(22) },
    services: (language) => ({
      account: () =>
        ok({
          ...knownAccount(language, {
            stage: 'accepted',
            tier: 'mid',
            tierSet: {
              tier: 'mid',
              reason: language === 'zh' ? '集团已有框架合同' : 'The group has a contract of its own',
              by: 'm2',
              at: instantBefore(3),
            },
          }),
          history: pastOf(language),
          signals: busySignals(language),
        }),
    }),
    play: async (act) => {
      await act.click('.past summary');
    },
  }),
  'account-history-narrow': page({
    looked: { at: instantBefore(20), upTo: instantBefore(22) },
    width: 480,
    height: 2400,
    services: (language) => ({
      account: () =>
        ok({ ...knownAccount(language, { stage: 'new', tier: 'mid' }), history: pastOf(language) }),
    }),
    play: async (act) => {
      await act.see('.past-line');
    },
  }),
  'account-asking': page({
    height: 2600,
    accounts: (language) => ({ sources: () => ok(sourcesOf(language, true)) }),
    play: async (act) => {
      await act.see('.sources [role="status"]:not(:empty)');
    },
  }),
  'account-sources': page({
    height: 2600,
    play: async (act) => {
      await act.click('.sources .past summary');
    },
  }),
  'account-sources-narrow': page({
    width: 420,
    height: 4200,
    play: async (act) => {
      await act.click('.sources .past summary');
    },
  }),
  'account-committee': page({
    services: (language) => ({ account: () => ok(staffed(language)) }),
  }),
  'account-role-edit': page({
    services: (language) => ({ account: () => ok(staffed(language)) }),
    play: async (act) => {
      await act.click('.seat.decides .link.small');
      await act.see('.role-form');
    },
  }),
  'account-role-set': page({
    services: (language) => ({ account: () => ok(staffed(language)) }),
    play: async (act) => {
      await act.click('.seat.decides .link.small');
      await act.type('.role-form select', 'advises');
      await act.click('.role-form .main');
    },
  }),
  'account-committee-narrow': page({
    width: 380,
    height: 1000,
    services: (language) => ({ account: () => ok(staffed(language)) }),
    play: async (act) => {
      await act.scrollTo('.handling input[type="date"]');
    },
  }),
  'account-touch': page({
    play: async (act) => {
      await act.click('.touch-form .button');
      await act.see('.touch-form .undo .link');
      await act.scrollTo('.touch-form');
    },
  }),
  'account-touch-undone': page({
    play: async (act) => {
      await act.click('.touch-form .button');
      await act.click('.touch-form .undo .link');
      await act.see('.touch-form .undo :only-child');
      await act.scrollTo('.touch-form');
    },
  }),
  'account-won-unread': page({
    services: (language) => ({ account: () => ok(knownAccount(language, { stage: 'accepted' })) }),
    play: async (act) => {
      await act.type('.outcome-form form .field', 'a lot');
      await act.click('.outcome-form form .button');
      await act.see('.outcome-form [role="alert"]');
    },
  }),
  'account-choice': page({
    services: (language) => ({
      account: () => ok(withEdit(knownAccount(language), 'businessModel', 'platform', 'm2')),
    }),
    play: async (act) => {
      await act.click(
        `.facts button[aria-label="${'Edit business model'}"], .facts button[aria-label*="商业模式"], .facts button[aria-label*="商業模式"]`,
      );
      await act.see('.fact form select');
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
