/** Whom a story is about that tells no event: who opens its headline, and is introduced where its text begins. */

import { pattern } from '../../../shared/text/pattern.ts';
import type { Story } from '../page/story.ts';
import { withoutDateline } from './dateline.ts';
import { cleanName } from './proper-name.ts';
import { openingName } from './subject-en.ts';

const maxHead = 200;
const maxSentence = 400;
/** Sentences in which a story introduces whom it is about. */
const mostOpening = 4;

/** ", a leading provider of", " (NASDAQ: NWR)": what a story says of a company where it first names it. */
const introduces = pattern(
  'iu',
  /^(?:,?\s(?:Inc|LLC|Ltd|Corp|PLC|GmbH|SE|AG)\b\.?)?(?:\s\([^()]{1,24}\))?/u,
  [
    /\s?\((?:[\w .]{0,12}\b(?:NASDAQ|NYSE|OTC\w*|TSXV?|CSE|ASX|LSE|AIM|SWX)\b)/,
    pattern('iu', /(?:,|\s[–—-])\s(?:an?|the|one of(?: the)?|\p{L}{2,20}['’]s)\s[^,.;]{0,90}?\b/u, [
      /company|companies|provider|providers|platform|start-?up|firm|maker|manufacturer|developer|agency/,
      /brand|consultancy|retailer|supplier|distributor|operator|marketplace|software|lender|franchise/,
    ]),
  ],
);

export const toldOf = (story: Story): { name: string; quote: string } | null => {
  const head = (story.heads[0] ?? '').slice(0, maxHead);
  for (const { text } of story.body.filter((one) => !story.heads.includes(one.text)).slice(0, mostOpening)) {
    const plain = withoutDateline(text.slice(0, maxSentence));
    const name = openingName.exec(plain)?.[1];
    if (!name || !introduces.test(plain.slice(name.length))) continue;
    const company = cleanName(name);
    if (company && opens(head, company)) return { name: company, quote: text };
  }
  return null;
};

/** At the beginning of the headline, or behind the label that a paper sets before it. */
const opens = (head: string, name: string): boolean => {
  const at = head.indexOf(name);
  return at === 0 || (at > 0 && at < 40 && /(?:[:|]|\s[–—-])\s$/.test(head.slice(0, at)));
};
