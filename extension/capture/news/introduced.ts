/** The company that a story introduces, where no sentence of the news itself names it. */

import { matchesOf } from '../../../shared/text/matches-of.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { countryOfPlace } from '../../../shared/text/place/cities.ts';
import { cleanName, pronoun } from './proper-name.ts';
import { isClause } from './subject-zh.ts';

const maxText = 8000;
const name =
  /((?:[\p{Lu}](?:[\p{L}\p{N}&-]|\.(?=[\p{L}\p{N}]))*|[a-z]{1,2}\p{Lu}\p{L}+)(?:\s[\p{Lu}][\p{L}\p{N}&-]*){0,2})/u;
const opening = /(?:^|[.!?]\s)/;
/** Each with how much it is worth. */
const patterns: readonly (readonly [RegExp, number])[] = [
  [
    pattern(
      'gu',
      /\b(?:here at|[Ww]e at|[Ww]elcome to|[Ww]e are|[Ww]e['’]re|to introduce|everyone at)\s/,
      name,
    ),
    4,
  ],
  [pattern('gu', /\bAt\s/, name, /,?\swe\b/), 4],
  [
    pattern(
      'gu',
      /\b(?:startup|company|firm|platform|app|service|business|venture|product)\s(?:called|named|dubbed)\s/,
      name,
    ),
    4,
  ],
  [
    pattern('gu', /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s(?:new\s)?(?:startup|company|firm|venture),?\s/, name),
    4,
  ],
  [
    pattern(
      'gu',
      opening,
      name,
      /\s(?:is|was)\s(?:an?|the|building|on a mission|designed|also|used|available)\s/,
    ),
    3,
  ],
  [
    pattern(
      'gu',
      opening,
      name,
      /\s(?:helps|lets|allows|makes|enables|provides|offers|counts|builds|has been|has become|will)\s/,
    ),
    2,
  ],
  [pattern('gu', opening, name, /['’]s\s\p{Ll}/u), 2],
  [
    pattern(
      'gu',
      /\b/,
      [
        /founded|started|starting|building|built|created|launched|launching|behind|joining|working on/,
        /founders? of|co-founders? of|CEO of/,
      ],
      /\s/,
      name,
    ),
    2,
  ],
  [pattern('gu', /\b(?:with|use|using|love|to|for|in|of|that)\s/, name, /(?=[\s,.])/), 0.5],
];
const never = pattern(
  'u',
  /^/,
  [
    /If|AI|API|CEO|CTO|US|UK|I|Twitter|Facebook|Google|LinkedIn|GitHub|TechCrunch|Bloomberg|Reuters|Read/,
    /More|All|Each|Every|Many|Some|Most|Europe|Asia|America|English/,
  ],
  /\b/,
);

/** "Tucked in an industrial park, Acme is designing": only where a story begins. */
const atWork = pattern('gu', /(?:^|[.!?,]\s)/, name, /\s(?:is|was)\s\p{Ll}{2,15}ing\s/u);
const beginning = 600;

/** @param sentences those that tell the news: whoever they name otherwise gives the money. */
export const introduced = (story: string, sentences: string): string | null => {
  const text = story.slice(0, maxText);
  const votes = new Map<string, number>();
  const early = matchesOf(text.slice(0, beginning), atWork).map((match) => [match, 2] as const);
  const all = patterns.flatMap(([pattern, weight]) =>
    matchesOf(text, pattern).map((match) => [match, weight] as const),
  );
  for (const [match, weight] of [...early, ...all]) {
    const found = cleanName((match[1] ?? '').replace(/\.$/, ''));
    if (
      !found ||
      never.test(found) ||
      pronoun.test(/^\w*/.exec(found)?.[0] ?? '') ||
      countryOfPlace(found) !== null ||
      isGiver(found, sentences)
    )
      continue;
    votes.set(found, (votes.get(found) ?? 0) + weight);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : null;
};

const isGiver = (found: string, sentences: string): boolean => {
  const at = sentences.indexOf(found);
  return (
    at > 0 &&
    /\b(?:led by|from|by|with|including|participation|and|according to)\b[^.]{0,200}$/.test(
      sentences.slice(Math.max(0, at - 220), at),
    )
  );
};

const chinese = pattern(
  'gu',
  /(?:^|[。！？\s，,])「?([\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9·]{1,15}(?:\s[A-Z][A-Za-z0-9]{1,15}){0,2})」?\s?(?:\([^)]{1,30}\)\s?)?/u,
  [
    /是一[家个款]|是[^，。]{2,30}(?:平台|公司|企业|品牌|服务商|开发商)|成立于|创立于|创办于/,
    /诞生于|[，,]?\s?于?\s?\d{4}\s?年(?:成立|创立)/,
  ],
);

export const introducedChinese = (story: string): string | null => {
  for (const match of matchesOf(story.slice(0, maxText), chinese)) {
    const found = match[1] ?? '';
    if (!/^(?:这|那|该|此|它|他|公司|其|目前|本|我们|作为|据|而|也|可|就)/u.test(found) && !isClause(found))
      return found;
  }
  return null;
};
