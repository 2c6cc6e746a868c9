/** The signals, in the order of the ledger. One line here and one file beside it make a new one. */

import { engagementKinds, newsSignalKinds, type SignalKind } from '../../words.ts';
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
  /** The kind of signal that it reads: where an account has none, nothing is known. */
  from: SignalKind;
  /** Whether its being unknown is told: not finding news of a kind is the usual case. */
  asked(profile: Profile | null): boolean;
  read: SignalReader;
}

const always = () => true;
const never = () => false;

const intent = (
  id: IntentTerm,
  from: SignalKind,
  read: SignalReader,
  asked: SignalKindReader['asked'] = never,
): SignalKindReader => ({ term: { group: 'intent', id }, from, asked, read });

export const signalReaders: readonly SignalKindReader[] = [
  intent('funding', 'funding', funding, always),
  intent('hiring', 'hiring', hiring, always),
  intent('stage', 'funding', stage, always),
  intent('surge', 'hiring', surge),
  intent('functions', 'hiring', functions, (profile) => (profile?.functions.length ?? 0) > 0),
  intent('first', 'hiring', first),
  intent('market', 'hiring', market),
  intent('technology', 'technology', technology),
  ...newsSignalKinds.map((kind) => intent(kind, kind, news(kind))),
  ...engagementKinds.map(
    (kind): SignalKindReader => ({
      term: { group: 'engagement', id: kind },
      from: kind,
      asked: never,
      read: touch(kind),
    }),
  ),
];
