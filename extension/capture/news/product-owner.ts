/** Whose thing it is that came out, where a headline names the thing alone: "Pumpkit Launches", 泵宝上线. */

import { pattern } from '../../../shared/text/pattern.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import type { Story } from '../page/story.ts';
import { withoutDateline } from './dateline.ts';
import { cleanName, properNames } from './proper-name.ts';
import { nameIn } from './subject-zh.ts';

const mostSentences = 40;
const maxSentence = 600;
/** What only a company does, right behind its name. */
const acts =
  /^\s?(?:(?:today |has )?(?:announce[sd]?|said|says)\b|['’]s (?:CEO|founder|chief)|,? (?:Inc|LLC|Ltd|Corp)\b|CEO|公司|集团|官方|副?总裁|创始人|[今昨]天|宣布|表示|称|成立)/;
const zhMaker =
  /(?:^|[，。；：\s])([\p{Script=Han}A-Za-z\d·]{2,14}?)(?:公司|集团)?(?:旗下|宣布推出|正式推出|推出|发布|上线)(?:的|了)?[^，。；,.\n]{0,12}$/u;
const maker = pattern(
  'u',
  /^/,
  properNames,
  /(?:,[^.]{2,160}?,)?\s(?:today\s|has\s|recently\s|proudly\s)?/,
  [/announce[sd]?|launche[sd]|introduce[sd]|unveil(?:s|ed)|is \w+ to (?:announce|introduce|unveil)/],
  /\s(?:(?:the )?(?:\w+ )?launch of\s)?(?:the\s|its\s|a\s|new\s){0,2}$/,
);

/** @returns null where the name is a company's own, or nobody is said to have made it. */
export const makerOf = (name: string, { body }: Story): string | null => {
  let found: string | null = null;
  for (const { text } of body.slice(0, mostSentences)) {
    const sentence = text.slice(0, maxSentence);
    const at = sentence.indexOf(name);
    if (at < 0) continue;
    if (acts.test(sentence.slice(at + name.length, at + name.length + 24))) return null;
    const before = sentence.slice(0, at);
    const said = holdsHan(sentence)
      ? zhMaker.exec(before.slice(-40))?.[1]
      : maker.exec(withoutDateline(before))?.[1];
    found ??= said ? (holdsHan(said) ? nameIn(said, sentence) : cleanName(said)) : null;
  }
  if (found !== null && !found.includes(name) && !name.includes(found)) return found;
  return holdsHan(name)
    ? brandOf(
        name,
        body
          .slice(0, mostSentences)
          .map(({ text }) => text)
          .join(' '),
      )
    : null;
};

/** 北风手环5 is of 北风, where the text tells what 北风 says or does. */
const brandOf = (name: string, text: string): string | null => {
  for (let length = 2; length <= name.length - 2; length++) {
    const brand = name.slice(0, length);
    if (
      text
        .split(brand, 20)
        .slice(1)
        .some((rest) => acts.test(rest.slice(0, 24)))
    )
      return brand;
  }
  return null;
};
