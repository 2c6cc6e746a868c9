/** The page in front, in every state that it can be in. What saving it makes of it is in saving.ts. */

import { chooserOf, knownAccount, pastOf } from '../fakes/accounts.ts';
import { emptyDraft } from '../fakes/companies.ts';
import { daysBefore, instantBefore } from '../fakes/days.ts';
import { fullDraft, homeDraft, longDraft, newsDraft, profileDraft } from '../fakes/drafts.ts';
import { fail, never, ok, readingOf } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { offLine, popup, type Reading, reads } from './popup-state.ts';
import { notPaired, offline, signedOut } from './problem.ts';

const other = (reason: string): State =>
  popup({ services: () => reads(readingOf({ ...emptyDraft, reason })) });

export const thisPage: Record<string, State> = {
  known: popup({
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      lookup: () => ok(knownAccount(language)),
    }),
  }),
  'known-since': popup({
    looked: { at: instantBefore(20), upTo: instantBefore(22) },
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      lookup: () =>
        ok({
          ...knownAccount(language, {
            nextStep: { text: language === 'zh' ? '约技术交流' : 'Call about the pilot', on: daysBefore(-3) },
          }),
          history: pastOf(language),
        }),
    }),
  }),
  'known-preview': popup({
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      lookup: () => ok(knownAccount(language)),
    }),
    play: async (act) => {
      await act.see('.identity .link');
      await act.scrollTo('.preview');
    },
  }),
  'known-unowned': popup({
    services: (language) => ({
      ...reads(readingOf(newsDraft[language])),
      lookup: () => ok(knownAccount(language, { owner: null, ownerSince: null, change: null, stage: 'new' })),
    }),
  }),
  'known-kept-offline': popup({
    services: (language) => ({
      ...reads(readingOf(homeDraft[language])),
      ...offLine,
      lookupKept: async () => knownAccount(language),
    }),
    play: (act) => act.scrollTo('.band'),
  }),
  loading: popup({ services: () => ({ readPage: () => never() }) }),
  'known-follow': popup({
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      lookup: () => ok(knownAccount(language)),
    }),
    play: async (act) => {
      await act.click('.follow .link');
      await act.see('.follow .main');
      await act.scrollTo('.follow');
    },
  }),
  unknown: popup({ services: (language) => reads(readingOf(fullDraft[language])) }),
  'unknown-preview': popup({
    services: (language) => reads(readingOf(fullDraft[language])),
    play: (act) => act.scrollTo('.preview'),
  }),
  'unknown-sparse': popup({ services: (language) => reads(readingOf(homeDraft[language])) }),
  'unknown-news': popup({ services: (language) => reads(readingOf(newsDraft[language])) }),
  long: popup({ services: (language) => reads(readingOf(longDraft[language])) }),
  'long-preview': popup({
    services: (language) => reads(readingOf(longDraft[language])),
    play: (act) => act.scrollTo('.preview'),
  }),
  selection: popup({
    services: (language) =>
      reads(
        readingOf(homeDraft[language], {
          selection:
            language === 'zh'
              ? '我们正在评估新的仓储管理系统，预计明年一季度上线'
              : 'We are looking for a new warehouse system and want it live by spring',
        }),
      ),
    play: (act) => act.scrollTo('.preview'),
  }),
  'selection-person': popup({
    services: (language) =>
      reads(
        readingOf(homeDraft[language], {
          selection: language === 'zh' ? '陈立群\n采购总监' : 'Mira Halden\nVP of Operations',
        }),
      ),
    play: async (act) => {
      await act.see('.selected-words');
      await act.press('p');
    },
  }),
  linkedin: popup({ services: (language) => reads(readingOf(profileDraft[language], { linkedin: 'tab' })) }),
  'linkedin-tier-1': popup({
    services: (language) => reads(readingOf(profileDraft[language], { linkedin: 'header' })),
  }),
  edited: popup({
    services: (language) => reads(readingOf(fullDraft[language])),
    play: async (act) => {
      await act.scrollTo('.preview');
      await act.click('.preview-row .drop');
    },
  }),
  invalid: popup({
    services: (language) => reads(readingOf(fullDraft[language])),
    play: async (act) => {
      await act.scrollTo('.preview');
      await act.type('.preview-row:nth-of-type(2) textarea', 'no domain at all');
    },
  }),
  'not-paired': popup({
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      lookup: () => fail(notPaired),
      me: () => fail(notPaired),
      tags: () => fail(notPaired),
      lists: () => fail(notPaired),
      connection: async () => null,
    }),
  }),
  'signed-out': popup({
    services: (language) => ({
      ...reads(readingOf(homeDraft[language])),
      lookup: () => fail(signedOut),
      me: () => fail(signedOut),
    }),
  }),
  offline: popup({
    services: (language) => ({ ...reads(readingOf(homeDraft[language])), ...offLine }),
  }),
  'other-login': other('login-wall'),
  'other-captcha': other('captcha'),
  'other-error': other('error-page'),
  'other-parked': other('parked'),
  'other-none': other('no-company'),
  restricted: popup({
    services: () => reads({ ok: false, code: 'restricted', url: 'chrome://settings', title: 'Settings' }),
  }),
  unread: popup({ services: () => reads({ ok: false, code: 'unread', url: null, title: null }) }),
  failed: popup({ services: () => reads({ ok: false, code: 'failed', url: null, title: null }) }),
  pairing: popup({ services: () => reads(pairing) }),
  'pairing-offline': popup({
    services: () => ({ ...reads(pairing), pair: () => fail(offline) }),
    play: (act) => act.click('.empty .main'),
  }),
  paired: popup({ services: () => reads(pairing), play: (act) => act.click('.empty .main') }),
  'paired-first': popup({
    services: (language) => ({ ...reads(pairing), me: () => ok(chooserOf(language)) }),
    play: async (act) => {
      await act.click('.empty .main');
      await act.see('.first-choice');
    },
  }),
  panel: {
    screen: 'panel',
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      lookup: () => ok(knownAccount(language)),
    }),
  },
  'panel-long': {
    screen: 'panel',
    services: (language) => reads(readingOf(longDraft[language])),
    play: (act) => act.scrollTo('.preview'),
  },
};

const pairing: Reading = {
  ok: false,
  code: 'pairing',
  url: 'https://whynow.field-team.example/pair#0123456789abcdef',
  title: 'Whynow',
};
