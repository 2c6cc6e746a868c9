/** What a sentence of a story tells of a round: asked for by several rules, read once. */
import { type Raise, readRaise } from '../../../shared/text/news/raise.ts';
import type { Story } from '../page/story.ts';

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

/** Sums that are spent, lent or given by the state: nobody's round. */
const isNoRaise = (text: string): boolean =>
  /^(?:例如|比如|也许)|\b(?:for example|shut(?:s|ting)? down|invest(?:s|ing)? [^.]{0,40}over (?:the next )?\w+ years)\b|\d\s?家(?:公司|企业)[^。；]{0,40}融资额|融资券|中期票据|预算内|浮盈|投资[^\d，。；]{0,3}[\d.]+\s?[万亿]\p{Script=Han}{0,4}?(?:升级|建|扩|打造|改造|开设)|(?:下达|拨付)[^，。；]{0,24}投资/iu.test(
    text,
  );
