/** Saving the page in front: with what, what became of it, and what went wrong. */
import type { Services } from '../../../extension/ui/services.ts';
import type { Receipt } from '../../../shared/api/lead.ts';
import type { Language } from '../../../shared/words.ts';
import { knownAccount } from '../fakes/accounts.ts';
import { instantBefore } from '../fakes/days.ts';
import { fullDraft } from '../fakes/drafts.ts';
import { type captureFrom, ok, readingOf } from '../fakes/services.ts';
import { sourcesOf } from '../fakes/sources.ts';
import type { State } from '../state.ts';
import { offLine, popup, reads } from './popup-state.ts';
import { offline, refused } from './problem.ts';

const save = '.save .main';

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

export const saving: Record<string, State> = {
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
};
