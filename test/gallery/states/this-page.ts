/** The page in front, in every state that it can be in. */

import type { Services } from '../../../extension/ui/services.ts';
import type { Receipt } from '../../../shared/api.ts';
import type { Language } from '../../../shared/words.ts';
import { knownAccount, meOf, pastOf } from '../fakes/accounts.ts';
import { emptyDraft } from '../fakes/companies.ts';
import { daysBefore, instantBefore } from '../fakes/days.ts';
import { fullDraft, homeDraft, longDraft, newsDraft, profileDraft } from '../fakes/drafts.ts';
import { type captureFrom, fail, never, ok, readingOf } from '../fakes/services.ts';
import { sourcesOf } from '../fakes/sources.ts';
import type { State } from '../state.ts';
import { notPaired, offline, refused, signedOut } from './problem.ts';

type Reading = Awaited<ReturnType<Services['readPage']>>;
const reads = (reading: Reading): Partial<Services> => ({ readPage: async () => reading });
const offLine: Partial<Services> = {
  lookup: () => fail(offline),
  me: () => fail(offline),
  tags: () => fail(offline),
  lists: () => fail(offline),
};
const save = '.save .main';
const popup = (state: Omit<State, 'screen'>): State => ({ screen: 'popup', ...state });
const other = (reason: string): State =>
  popup({ services: () => reads(readingOf({ ...emptyDraft, reason })) });

/** The outbox says what became of the capture that was saved. */
const savedAs = (
  after: (capture: ReturnType<typeof captureFrom>) => {
    entry?: Partial<Awaited<ReturnType<Services['outbox']>>[number]>;
    receipt?: Receipt;
  },
): Partial<Services> => {
  let listener: (receipt: Receipt | null) => void = () => undefined;
  let entries: Awaited<ReturnType<Services['outbox']>> = [];
  return {
    onOutbox: (heard) => {
      const before = listener;
      listener = (receipt) => {
        before(receipt);
        heard(receipt);
      };
      return () => undefined;
    },
    outbox: async () => entries,
    save: async (capture) => {
      const { entry, receipt } = after(capture);
      if (entry)
        entries = [
          {
            capture,
            state: 'waiting',
            savedAt: instantBefore(0),
            attempts: 1,
            nextAt: null,
            failure: null,
            ...entry,
          },
        ];
      setTimeout(() => listener(receipt ?? null));
    },
  };
};

/** It has arrived, and the Worker knows the company from then on. */
const sent = (language: Language): Partial<Services> => {
  let isSent = false;
  return {
    ...reads(readingOf(fullDraft[language])),
    lookup: () => ok(isSent ? knownAccount(language) : null),
    ...savedAs(({ id }) => {
      isSent = true;
      return {
        receipt: {
          id,
          account: 'a1',
          created: true,
          receivedAt: instantBefore(0),
          newSignals: 2,
          score: 93,
          tier: 'key',
        },
      };
    }),
  };
};

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
  'save-with': popup({
    services: (language) => reads(readingOf(fullDraft[language])),
    play: async (act) => {
      await act.click('.save .row .button:not(.main)');
      await act.type('.tags input', 'DACH, trade fair, 华东,');
      await act.type('.extras .wide + .wide input', 'Spring fair 2027,');
    },
  }),
  'save-on-list': popup({
    services: (language) => reads(readingOf(fullDraft[language])),
    play: async (act) => {
      await act.click('.save .row .button:not(.main)');
      await act.see('.extras .wide + .wide + .wide option');
      await act.type('.extras .wide + .wide + .wide input', 'ABM 2026');
    },
  }),
  'save-no-lists': popup({
    services: (language) => ({ ...reads(readingOf(fullDraft[language])), lists: () => ok({ lists: [] }) }),
    play: (act) => act.click('.save .row .button:not(.main)'),
  }),
  'saved-waiting': popup({
    services: (language) => ({ ...reads(readingOf(fullDraft[language])) }),
    play: (act) => act.click(save),
  }),
  'saved-offline': popup({
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      ...offLine,
      ...savedAs(() => ({ entry: { failure: offline, nextAt: instantBefore(-0.01) } })),
    }),
    play: (act) => act.click(save),
  }),
  'saved-sent': popup({ services: sent, play: (act) => act.click(save) }),
  'saved-asking': popup({
    services: (language) => ({ ...sent(language), sources: () => ok(sourcesOf(language, true)) }),
    play: (act) => act.click(save),
  }),
  'saved-refused': popup({
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      ...savedAs(() => ({ entry: { state: 'refused', failure: refused } })),
    }),
    play: (act) => act.click(save),
  }),
  'save-failed': popup({
    services: (language) => ({
      ...reads(readingOf(fullDraft[language])),
      save: () => Promise.reject(new Error('full')),
    }),
    play: (act) => act.click(save),
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
    services: (language) => {
      const me = meOf(language);
      const model = { ...me.model, profiles: [] };
      return {
        ...reads(pairing),
        me: () => ok({ ...me, model, member: { ...me.member, role: 'admin' as const } }),
      };
    },
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
