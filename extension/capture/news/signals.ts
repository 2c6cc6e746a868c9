/** Other news that is a reason to act: from the headline, or else from the first sentences. Two at most. */

import type { CapturedSignal } from '../../../shared/capture.ts';
import { type NewsFound, readNews } from '../../../shared/text/news/news-kinds.ts';
import type { ToldKind } from '../../../shared/text/news/news-words.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import type { PageKind } from '../../../shared/words.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import { eventDate, ownHeads, type Story, storyOf } from '../page/story.ts';
import { evidence } from '../rule.ts';
import { asSpoken } from './as-spoken.ts';
import { signalSubject } from './signal-subject.ts';

const most = 2;
const leadChars = 1200;
/** Sentences that are asked whom the news is about where the first are silent. */
const mostSaid = 4;
/** Sentences that may tell the news where the headline is silent. */
const mostTelling = 5;
const mostWeak = 2;
const ofUs = /^(?:Today|Now),?\s(?:we|\p{Lu})|^We(?:['’]re| are)\s|^(?:今天|今日)?[，,]?我们/u;
/** Kinds that a headline names in passing, such as the product of a company that was bought. */
const weak: ReadonlySet<ToldKind> = new Set(['launch', 'partnership']);

/** What texts about something else speak of in passing. */
const passing: ReadonlySet<ToldKind> = new Set([...weak, 'acquisition', 'layoffs', 'office']);

/** Talks, wishes and rumours of a purchase, rules about purchases, and one that was given up. */
const isTalkOfPurchase = (text: string): boolean => purchaseTalk.test(text);
const purchaseTalk = pattern('iu', [
  /(?:谈判|洽谈|磋商|据传)[^。；]{0,40}购|购[^。；]{0,40}(?:谈判|洽谈|磋商|提议|办法|有效期|告吹)|弃购/u,
  /(?:放弃|接近|可能|有意|应该?|预计|何时|要么|考虑|寻求|欲|试图|延迟|推迟|中止|[^为是]或将?|(?:^|[：:，,\s])传(?![统媒感播]))[^，。；]{0,12}[收并]购/u,
  /\b(?:consider\w*|explor\w+|mull\w*|weigh\w*|eye(?:s|ing)|potential|could|might|should|near(?:s|ing)|close to|close enough for)\s(?:[\p{L}-]{1,14}\s){0,4}(?:acqui\w+|bid|buy|buying|merg\w+|takeover)\b/u,
]);

/** A kind that the words of a sentence speak of, and do not tell. */
const isMere = (kind: ToldKind, text: string): boolean =>
  kind === 'acquisition' ? isTalkOfPurchase(text) : (mere.get(kind)?.test(text) ?? false);
const mere: ReadonlyMap<ToldKind, RegExp> = new Map([
  ['award', /机会[获赢得]|中标利率|获奖[者选]/u],
  ['layoffs', /可能会?裁员|裁员(?:潮|跟踪)/u],
  ['launch', /(?:推出|发布|上线)(?:之?后|以来)/u],
]);

interface Read {
  text: string;
  found: () => readonly NewsFound[];
}
/** Read when first asked for: most stories tell what they tell at once. */
const readOf = (text: string): Read => {
  let found: NewsFound[] | null = null;
  return { text, found: () => (found ??= readNews(text).filter(({ kind }) => !isMere(kind, text))) };
};

export const readSignals = (
  page: Page,
  kind: PageKind,
  ownName: () => string | null,
  story: Story = storyOf(page),
): CapturedSignal[] => {
  if (kind !== 'news' && !saysAnnounced([...story.heads, ...opening(story)])) return [];
  const found = signalsOf(story, ownName).filter(
    ({ kind: told, evidence: { quote } }) => told !== 'award' || !isGiven(quote ?? '', ownName()),
  );
  if (kind === 'news') return found;
  // Elsewhere only what a headline, or a sentence that opens the text, tells as news of somebody.
  return found.filter(
    (signal) =>
      !weak.has(signal.kind as ToldKind) &&
      (signal.kind !== 'award' || /中标|中標|\b(?:contract|tender)\b/i.test(signal.evidence.quote ?? '')) &&
      signal.company !== null &&
      isAnnounced(story, signal.evidence.quote ?? ''),
  );
};

/** What tells of many in short is no news of one. */
const digest =
  /早报|晚报|晨报|早知道|早班车|周报|周刊|\d\s?点\s?\d?\s?氪|\b(?:news ?brief|round-?up|digest|newsletter|week in review|also noted|news of note|morning brew|save the date)\b/i;

/** Who is asked holds the post that he held. */
const talk = /专访|对话|访谈|\b(?:interview|q&a|podcast|in conversation)\b/i;

const signalsOf = (story: Story, ownName: () => string | null): CapturedSignal[] => {
  if (ownHeads(story).some((head) => digest.test(head))) return [];
  const heads = story.heads.map(readOf);
  const isTalk = story.heads.some((head) => talk.test(head));
  const lead = story.body.filter((told) => told.offset < leadChars).map((told) => readOf(told.text));
  const kinds: ToldKind[] = [];
  // Where the headline tells the news, what the text tells besides is background.
  const isTold = heads.some(({ found }) => found().some((one) => !one.vague));
  if (isTalk && !isTold) return [];
  for (const [at, { text, found }] of (isTold ? heads : lead.slice(0, mostTelling)).entries()) {
    for (const { kind, vague } of found()) {
      if (vague || kinds.includes(kind) || (isTalk && kind === 'executive')) continue;
      if (weak.has(kind) && (kinds.length > 0 || (!isTold && at >= mostWeak && !ofUs.test(text)))) continue;
      kinds.push(kind);
    }
    if (kinds.length >= most) break;
  }
  if (!kinds.length) kinds.push(...heads.flatMap(({ found }) => found().map(({ kind }) => kind)).slice(0, 1));
  return kinds.slice(0, most).flatMap((kind) => {
    // A headline says "acquires" where the text tells of talks.
    if (
      kind === 'acquisition' &&
      lead.slice(0, 3).some(({ text }) => isTalkOfPurchase(text)) &&
      !heads.some(({ text }) => /了|已|完成|宣布/u.test(text))
    )
      return [];
    const from =
      lead.find(({ found }) => found().some((one) => one.kind === kind)) ??
      story.body
        .map((told) => readOf(told.text))
        .find(({ found }) => found().some((one) => one.kind === kind));
    const head = heads.find(({ found }) => found().some((one) => one.kind === kind));
    const quoted = from ?? head;
    if (!quoted) return [];
    // Chinese leaves its subject out in later sentences: what stands before their verb is often no name.
    const tells = () =>
      lead.filter(({ text, found }) => found().some((one) => one.kind === kind) && !holdsHan(text));
    const said = (among: readonly (Read | undefined)[]) =>
      among.flatMap((one) =>
        one ? [{ sentence: one.text, verbAt: place(one.found(), kind), head: one === head }] : [],
      );
    const company =
      signalSubject(story, said([head, from]), kind, ownName()) ??
      signalSubject(story, said(tells().slice(0, mostSaid)), kind, ownName());
    // What a text tells of nobody by name, under a headline about something else, is no reason to act.
    if (!head && (company === null ? passing.has(kind) : countryCode(company) !== null)) return [];
    return [
      {
        kind,
        company:
          company !== null && countryCode(company) !== null ? null : lineOf(asSpoken(company, story), 200),
        occurredAt: dayOf(story, quoted.text, lead, kind),
        evidence: evidence(head ? 'text.headline' : 'text.lead', quoted.text),
      },
    ];
  });
};

/** "received the Northwind Award": who gives a prize has won none. */
const isGiven = (quote: string, ownName: string | null): boolean => {
  const at = ownName ? quote.indexOf(` the ${ownName}`) : -1;
  return (
    at > 0 &&
    /\b(?:receive[sd]?|won|wins|awarded|given|presented)\s?(?:with)?$/i.test(quote.slice(0, at)) &&
    /\b(?:award|prize)/i.test(quote.slice(at))
  );
};

const announcing = pattern('i', [
  inRow(
    /\b/,
    [
      /today announced|announced today|announces|announced that|has appointed|has named/,
      /said (?:on )?(?:mon|tues|wednes|thurs|fri)day/,
    ],
    /\b/,
  ),
  /\((?:BUSINESS WIRE|GLOBE NEWSWIRE)\)|PRNewswire|近日|日前|公告|今日|宣布/,
]);
const saysAnnounced = (texts: readonly string[]): boolean => announcing.test(texts.join(' '));
const opening = (story: Story): string[] => story.body.slice(0, 4).map(({ text }) => text);

const isAnnounced = (story: Story, quote: string): boolean =>
  saysAnnounced([...story.heads, quote]) &&
  opening(story).some((text) => text === quote || quote.startsWith(text) || text.startsWith(quote));

/** The day that any of the first sentences about it names; else that of the story. */
const dayOf = (story: Story, quoted: string, lead: readonly Read[], kind: ToldKind): string | null => {
  const said = [
    quoted,
    ...lead.filter(({ found }) => found().some((one) => one.kind === kind)).map(({ text }) => text),
  ];
  const named = said
    .slice(0, 4)
    .find((text) => eventDate({ ...story, date: null }, text) !== null || datedWithoutYear.test(text));
  return eventDate(story, named ?? quoted);
};
const datedWithoutYear = /(?<![\d年])\d{1,2}\s?月\s?\d{1,2}\s?[日号]/u;

const place = (found: readonly NewsFound[], kind: ToldKind): number =>
  found.find((one) => one.kind === kind)?.at ?? 0;
