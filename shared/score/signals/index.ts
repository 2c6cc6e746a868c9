/** The signals, in the order of the ledger. One line here and one file beside it make a new one. */

import { engagementKinds, newsSignalKinds } from '../../words.ts';
import type { IntentTerm } from '../model.ts';
import type { Profile } from '../profile.ts';
import { first } from './first.ts';
import { functions } from './functions.ts';
import { funding } from './funding.ts';
import { hiring } from './hiring.ts';
import { market } from './market.ts';
import { news } from './news.ts';
import type { SignalReader, SignalTerm } from './signal.ts';
import { stage } from './stage.ts';
import { surge } from './surge.ts';
import { technology } from './technology.ts';
import { touch } from './touch.ts';

export interface SignalKindReader {
  term: SignalTerm;
  /** Whether its being unknown is told: not finding news of a kind is the usual case. */
  asked(profile: Profile | null): boolean;
  read: SignalReader;
}

const always = () => true;
const never = () => false;

const intent = (id: IntentTerm, read: SignalReader, asked: SignalKindReader['asked']): SignalKindReader => ({
  term: { group: 'intent', id },
  asked,
  read,
});

export const signalReaders: readonly SignalKindReader[] = [
  intent('funding', funding, always),
  intent('hiring', hiring, always),
  intent('stage', stage, always),
  intent('surge', surge, never),
  intent('functions', functions, (profile) => (profile?.functions.length ?? 0) > 0),
  intent('first', first, never),
  intent('market', market, never),
  intent('technology', technology, never),
  ...newsSignalKinds.map((kind) => intent(kind, news(kind), never)),
  ...engagementKinds.map(
    (kind): SignalKindReader => ({
      term: { group: 'engagement', id: kind },
      asked: never,
      read: touch(kind),
    }),
  ),
];
