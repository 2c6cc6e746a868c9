/** People of the company, with what they do there. Givers of testimonials, authors and guests are none. */
import type { CapturedPerson } from '../../../shared/capture.ts';
import { cleanPersonName, withoutHonorific } from '../../../shared/text/people/person-name.ts';
import { functionOf, isDecisionMaker, seniorityOf } from '../../../shared/text/people/title.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import { evidence, type ListRule, type Trace } from '../rule.ts';
import type { Named } from './named.ts';
import { besideName } from './people-beside.ts';
import { stackedPeople } from './people-cards.ts';
import { fromData } from './people-data.ts';
import { listedUnder } from './people-listed.ts';
import { fromPairs } from './people-pairs.ts';
import { fromProse } from './people-prose.ts';

export const peopleRules: readonly ListRule<Named>[] = [
  { name: 'jsonld.person', read: fromData },
  { name: 'pair.people', read: fromPairs },
  { name: 'text.name-and-title', read: besideName },
  { name: 'text.name-above-title', read: stackedPeople },
  { name: 'text.names-under-title', read: listedUnder },
  { name: 'text.prose', read: fromProse },
];

const most = 60;

export const readPeople = (page: Page, trace: Trace | null): CapturedPerson[] => {
  const kept = new Map<string, CapturedPerson>();
  for (const rule of peopleRules) {
    for (const { value, quote } of tried(rule, page, trace)) {
      const name = lineOf(
        withoutHonorific(cleanPersonName(value.name) ?? value.name).replace(/(?<=\p{Ll}{2})\.$/u, ''),
        120,
      );
      const title = lineOf(
        value.title
          ?.replace(/^(?:is\s(?:an?|the|our)|(?:presently|currently|now)(?:\s(?:the|an?))?)\s/i, '')
          .replace(/\s(?:Mr|Mrs|Ms|Dr|Prof)\.?$/, '')
          .replace(/(?<=\p{L})\s(?:Meet|About|E-?mail|Mail|Call|Contact) \p{Lu}\p{Ll}+$/u, '')
          .replace(/^[（(]([^（()）]+)[)）]$/, '$1')
          .replace(/※\d{0,2}$/, '')
          .replace(/^[\s,–—|:：-]+|[\s,–—|:：-]+$/gu, ''),
        200,
      );
      if (!name) continue;
      const key = personKey(name);
      const known = kept.get(key) ?? longer(kept, name);
      trace?.({ field: 'people', rule: rule.name, won: !known, value, error: null });
      // A founder who holds an office today is both.
      if (
        known?.title &&
        title &&
        founder.test(title) &&
        !founder.test(known.title) &&
        rule.name === 'pair.people'
      ) {
        kept.set(key, person(name, `${known.title}, ${title}`, rule.name, known.evidence.quote));
        continue;
      }
      if (known && name.length > known.name.length) kept.set(key, { ...known, name });
      if (known?.title || (known && !title) || (kept.size >= most && !known)) continue;
      const found = person(name, title, rule.name, quote);
      kept.set(key, value.onBoard && title && seat.test(title) ? seated(found) : found);
    }
  }
  return [...kept.values()];
};

/** "Kameswara Rao" of whom "Ch. Kameswara Rao" was told before. */
const longer = (kept: ReadonlyMap<string, CapturedPerson>, name: string): CapturedPerson | undefined =>
  name.length > 8 ? [...kept.values()].find((one) => one.name.endsWith(` ${name}`)) : undefined;

/** "Jane Q. Doe" and "Jane Doe" of one page are one. */
const personKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^dipl\.?-?\p{L}{0,10}\.?\s/u, '')
    .replace(/(?<=\s)\p{L}\.?\s/gu, '')
    .replace(/[\s.]/g, '');

const seat = /^(?:(?:independent|non-?executive|lead)\s){0,2}(?:director|member|trustee|advisor)$/i;
const seated = (found: CapturedPerson): CapturedPerson => ({
  ...found,
  seniority: null,
  decisionMaker: false,
});

const founder = /founder|创始|創業/i;

const tried = (
  rule: ListRule<Named>,
  page: Page,
  trace: Trace | null,
): ReturnType<ListRule<Named>['read']> => {
  try {
    return rule.read(page);
  } catch (error) {
    trace?.({
      field: 'people',
      rule: rule.name,
      won: false,
      value: null,
      error: String(error).slice(0, 200),
    });
    return [];
  }
};

export const person = (
  name: string,
  title: string | null,
  rule: string,
  quote: string | null,
): CapturedPerson => ({
  name,
  title,
  seniority: title ? seniorityOf(title) : null,
  function: title ? functionOf(title) : null,
  decisionMaker: title ? isDecisionMaker(title) : null,
  evidence: evidence(rule, quote),
});
