/** The signals, in the order of the ledger. One line here and one file beside it make a new one. */
import { newsSignalKinds } from '../../words.ts';
import type { Model } from '../model.ts';
import { funding } from './funding.ts';
import { hiring } from './hiring.ts';
import { news } from './news.ts';
import type { SignalReader } from './signal.ts';
import { stage } from './stage.ts';

export const signalReaders: ReadonlyArray<readonly [keyof Model['intent'], SignalReader]> = [
  ['funding', funding],
  ['hiring', hiring],
  ['stage', stage],
  ...newsSignalKinds.map((kind) => [kind, news(kind)] as const),
];
