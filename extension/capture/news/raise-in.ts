/** What a sentence of a story tells of a round: asked for by several rules, read once. */
import { type Raise, readRaise } from '../../../shared/text/raise.ts';
import type { Story } from '../page/story.ts';
import { isNoRaise } from './no-news.ts';

const known = new WeakMap<Story, Map<string, Raise | null>>();

export const raiseIn = (story: Story, sentence: string): Raise | null => {
  const read = known.get(story) ?? new Map<string, Raise | null>();
  if (read.size === 0) known.set(story, read);
  const before = read.get(sentence);
  if (before !== undefined) return before;
  const raise = isNoRaise(sentence) ? null : readRaise(sentence);
  read.set(sentence, raise);
  return raise;
};
