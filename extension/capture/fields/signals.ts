/** Other news that is a reason to act: from the headline, or else from the first sentences. Two at most. */
import type { CapturedSignal } from '../../../shared/capture.ts';
import { type NewsFound, readNews, type ToldKind } from '../../../shared/text/news-kinds.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import { eventDate, storyOf } from '../page/story.ts';
import { evidence } from '../rule.ts';
import { raiser } from './raiser.ts';

const most = 2;
const leadChars = 1200;
/** Kinds that a headline names in passing, such as the product of a company that was bought. */
const weak: ReadonlySet<ToldKind> = new Set(['launch', 'partnership']);

export const readSignals = (page: Page, ownName: string | null): CapturedSignal[] => {
  const story = storyOf(page);
  const heads = story.heads.map((text) => ({ text, found: readNews(text) }));
  const lead = story.body
    .filter((told) => told.offset < leadChars)
    .map((told) => ({ text: told.text, found: readNews(told.text) }));
  const kinds: ToldKind[] = [];
  for (const { found } of [...heads, ...lead.slice(0, 6)]) {
    for (const { kind } of found) {
      // A weak kind counts beside a strong one only where the headline alone is silent.
      if (
        kinds.includes(kind) ||
        (kinds.length > 0 && weak.has(kind) && heads.some((head) => head.found.length))
      )
        continue;
      kinds.push(kind);
    }
    if (kinds.length >= most) break;
  }
  return kinds.slice(0, most).flatMap((kind) => {
    const from =
      lead.find(({ found }) => found.some((one) => one.kind === kind)) ??
      story.body
        .map((told) => ({ text: told.text, found: readNews(told.text) }))
        .find(({ found }) => found.some((one) => one.kind === kind));
    const head = heads.find(({ found }) => found.some((one) => one.kind === kind));
    const quoted = from ?? head;
    if (!quoted) return [];
    const said = [head, from].flatMap((one) =>
      one ? [{ sentence: one.text, verbAt: place(one.found, kind), head: one === head }] : [],
    );
    return [
      {
        kind,
        company: lineOf(raiser(story, said, ownName), 200),
        occurredAt: eventDate(story, quoted.text),
        evidence: evidence(head ? 'text.headline' : 'text.lead', quoted.text),
      },
    ];
  });
};

const place = (found: readonly NewsFound[], kind: ToldKind): number =>
  found.find((one) => one.kind === kind)?.at ?? 0;
