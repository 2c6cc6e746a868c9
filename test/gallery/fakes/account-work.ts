/** What is done with accounts, from memory: a member's word on facts, merging, splitting, what may be one company. */
import type { AccountWork } from '../../../extension/ui/services.ts';
import type { Account } from '../../../shared/api/account.ts';
import type { AccountChangeList, Suggestion } from '../../../shared/api/identity.ts';
import type { Language } from '../../../shared/words.ts';
import { held } from '../../../worker/account/held-role.ts';
import { knownAccount, meOf } from './accounts.ts';
import { instantBefore } from './days.ts';
import { ok } from './services.ts';
import { sourcesOf } from './sources.ts';

type Changes = AccountChangeList['changes'];

export const fakeAccountWork = (language: Language, changes: Partial<AccountWork> = {}): AccountWork => {
  let account = knownAccount(language);
  const me = meOf(language).member;
  let made: Changes = [];
  const change = (kind: 'merge' | 'split', id: string, kept: string, other: string) => {
    made = [
      {
        id,
        kind,
        account: { id: kept, name: account.lead.name },
        other: { id: other, name: otherName(language) },
        by: { id: me.id, name: me.name },
        madeAt: instantBefore(0),
        undoUntil: instantBefore(-30),
        undoneAt: null,
      },
      ...made,
    ];
    return ok({ id, kind, account: kept, other, undone: false });
  };
  return {
    setFact: (_, field, value) => {
      account = withEdit(account, field, value, me.id);
      return ok(account);
    },
    releaseFact: (_, field) => {
      account = withEdit(account, field, null, me.id);
      return ok(account);
    },
    setRole: (_, name, role) => {
      account = {
        ...account,
        people: account.people.map((one) =>
          one.name === name ? held(one, role && { ...role, by: me.id, at: instantBefore(0) }) : one,
        ),
      };
      return ok(account);
    },
    addTouch: (_, id, { kind, occurredAt }) => {
      const source = { quote: null, url: '', at: instantBefore(0), by: me.id, rule: 'member' };
      account = {
        ...account,
        signals: [...account.signals, { id, kind, occurredAt, details: {}, source }],
      };
      return ok(account);
    },
    removeTouch: (_, id) => {
      account = { ...account, signals: account.signals.filter((one) => one.id !== id) };
      return ok(account);
    },
    suggestions: () => ok({ suggestions: [] }),
    dismiss: () => ok(undefined),
    undismiss: () => ok(undefined),
    merge: (id, kept, other) => change('merge', id, kept, other),
    split: (id, from) => change('split', id, from, 'a9'),
    undoChange: (id) => {
      const [undone] = made.filter((one) => one.id === id);
      made = made.map((one) => (one.id === id ? { ...one, undoneAt: instantBefore(0) } : one));
      return ok({
        id,
        kind: undone?.kind ?? 'merge',
        account: undone?.account.id ?? 'a1',
        other: undone?.other.id ?? 'a2',
        undone: true,
      });
    },
    changes: () => ok({ changes: made }),
    sources: () => ok(sourcesOf(language)),
    lookAgain: () => ok(undefined),
    ...changes,
  };
};

const otherName = (language: Language) => (language === 'zh' ? '北风自动化' : 'Northwind Automation');

/** Two accounts that may be the one that is open, and the one further down. */
export const suggestionsOf = (language: Language): Suggestion[] => {
  const { lead } = knownAccount(language);
  return [
    {
      account: { id: 'a1', name: lead.name },
      other: { id: 'a2', name: otherName(language) },
      reason: 'phone',
      key: 'phone:498900000100',
      madeAt: instantBefore(2),
    },
    {
      account: { id: 'a4', name: language === 'zh' ? '红隼食品' : 'Kestrel Foods' },
      other: { id: 'a7', name: language === 'zh' ? '红隼食品集团' : 'Kestrel Food Group' },
      reason: 'key',
      key: 'domain:kestrel.example',
      madeAt: instantBefore(5),
    },
  ];
};

/** As the Worker does it: a member's word first, what the sources say after it. */
export const withEdit = (account: Account, field: string, value: unknown, by: string): Account => {
  const others = (account.facts[field] ?? []).filter(({ locked }) => !locked);
  const edit = {
    value,
    source: { quote: null, url: '', at: instantBefore(0), by, rule: 'edit' },
    confidence: 1,
    stale: false,
    staleAt: null,
    locked: true,
  };
  return {
    ...account,
    facts: { ...account.facts, [field]: value === null ? others : [edit, ...others] },
  };
};
