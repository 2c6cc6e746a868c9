/** What waits to be sent. */

import type { OutboxEntry } from '../../../extension/ui/services.ts';
import type { Language } from '../../../shared/words.ts';
import { instantBefore } from '../fakes/days.ts';
import { fullDraft, homeDraft, newsDraft } from '../fakes/drafts.ts';
import { captureFrom } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { notPaired, offline, refused } from './problem.ts';

export const entriesOf = (language: Language): OutboxEntry[] => [
  {
    capture: captureFrom(homeDraft[language]),
    state: 'waiting',
    savedAt: instantBefore(0.02),
    attempts: 3,
    nextAt: instantBefore(-0.01),
    failure: offline,
  },
  {
    capture: captureFrom(newsDraft[language]),
    state: 'waiting',
    savedAt: instantBefore(0.01),
    attempts: 0,
    nextAt: instantBefore(0),
    failure: null,
  },
  {
    capture: captureFrom(fullDraft[language]),
    state: 'refused',
    savedAt: instantBefore(1),
    attempts: 1,
    nextAt: null,
    failure: refused,
  },
];

const open = (act: Parameters<NonNullable<State['play']>>[0]) => act.click('#tab-waiting');
const waiting = (state: Partial<State>): State => ({
  screen: 'popup',
  services: (language) => {
    let entries = entriesOf(language);
    return {
      outbox: async () => entries,
      discard: async (id) => {
        entries = entries.filter(({ capture }) => capture.id !== id);
      },
    };
  },
  play: open,
  ...state,
});

export const waitingTab: Record<string, State> = {
  waiting: waiting({}),
  'panel-waiting': waiting({ screen: 'panel' }),
  'panel-mend': waiting({
    screen: 'panel',
    play: async (act) => {
      await waitingTab['waiting-mend']?.play?.(act);
    },
  }),
  'waiting-empty': waiting({ services: () => ({}) }),
  'waiting-not-paired': waiting({
    services: (language) => {
      const entries = entriesOf(language)
        .slice(0, 2)
        .map((entry) => ({ ...entry, attempts: 0, nextAt: null, failure: notPaired }));
      return { outbox: async () => entries, connection: async () => null };
    },
  }),
  'waiting-discarded': waiting({
    play: async (act) => {
      await open(act);
      await act.click('.outbox li .link');
    },
  }),
  'waiting-mend': waiting({
    play: async (act) => {
      await open(act);
      await act.click('.outbox li:nth-child(3) .link');
      await act.see('.preview');
    },
  }),
};
