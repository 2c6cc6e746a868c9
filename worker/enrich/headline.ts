/** What a headline alone tells of a company: a round, or news of one kind. Unsure of whom it speaks, it says nothing. Pure. */
import type { CapturedFunding, CapturedSignal } from '../../shared/capture.ts';
import { readNews } from '../../shared/text/news/news-kinds.ts';
import { readRaise } from '../../shared/text/news/raise.ts';
import { evidenceOf, lineOf } from './said.ts';

export interface Headline {
  title: string;
  /** ISO 8601 day. */
  day: string;
  /** Of the article; null where the source does not say. */
  url: string | null;
}
export interface Told {
  funding: CapturedFunding[];
  signals: CapturedSignal[];
  /** Where each of their headlines leads. */
  urls: { quote: string; url: string }[];
}

/** As many as a capture may hold. */
const most = 20;

/**
 * @param name as the headline has to write it, before the verb; null where the company tells of itself.
 * @param rule dotted name of the headline's field.
 * @returns each round and each kind of news of a month once, at the first day that it was told.
 */
export const readHeadlines = (headlines: readonly Headline[], name: string | null, rule: string): Told => {
  const funding = new Map<string, CapturedFunding>();
  const signals = new Map<string, CapturedSignal>();
  const urls = new Map<string, string>();
  for (const { title, day, url } of [...headlines].sort((a, b) => a.day.localeCompare(b.day))) {
    const text = title.slice(0, 300);
    const subject = name === null ? { end: 0 } : subjectIn(text, name);
    if (!subject) continue;
    const raise = readRaise(text);
    if (raise && raise.strength >= 2 && raise.verbAt >= subject.end) {
      const { money, round } = raise;
      // A round's own name, or its sum, is the same in all the papers.
      const key = `${round?.name ?? money?.amount ?? ''} ${day.slice(0, 7)}`;
      if (funding.has(key)) continue;
      if (url) urls.set(text, url);
      funding.set(key, {
        company: name,
        amount: money?.amount ?? null,
        amountText: lineOf(money?.text, 80),
        currency: money && (money.currency ?? (/[亿億万萬]/.test(money.text) ? 'CNY' : null)),
        round: round?.name.slice(0, 40) ?? null,
        lead: [],
        investors: [],
        announcedAt: day,
        valuation: null,
        evidence: evidenceOf(rule, text),
      });
      continue;
    }
    const [first] = readNews(text).filter(({ at }) => at >= subject.end && at - subject.end < 60);
    if (!first || (first.kind === 'launch' && figures.test(text))) continue;
    const key = `${first.kind} ${day.slice(0, 7)}`;
    if (signals.has(key)) continue;
    if (url) urls.set(text, url);
    signals.set(key, {
      kind: first.kind,
      company: name,
      occurredAt: day,
      evidence: evidenceOf(rule, text),
    });
  }
  return {
    funding: [...funding.values()].slice(-most),
    signals: [...signals.values()].slice(-most),
    urls: [...urls].map(([quote, address]) => ({ quote, url: address })).slice(-2 * most),
  };
};

/** What is announced or released every quarter is no product. */
const figures =
  /\b(?:results|earnings|quarter(?:ly)?|dividend|shares?|stock|price target|Q[1-4]|guidance|webinar|conference call|lawsuit)\b|财报|业绩|股价|分红/i;

/** Another's words: "former Northwind head", "taken over by Northwind", "a rival of Northwind". */
const another =
  /(?:-|(?:\b(?:former|ex|rivals?|like|after|amid|against|from|by|with|at|of|to|vs|joins?|beats?|sues?|buys?|acquires?)|前|原|对手|[与和由被向])\s*)$/iu;
/** Beside it: "Northwind rival", "Northwind-backed". */
const beside =
  /^(?:['’]s)?[\s-](?:rivals?|competitors?|backed|backers?|alum\w*|veterans?|customers?|investors?|shareholders?|suppliers?|partners?|users?|employees?|workers?)\b|^(?:前|原|竞争|对手|投资|员工|离职)/iu;

const mostBefore = 60;

/** Where the name ends, where it is the one that does what follows. */
const subjectIn = (title: string, name: string): { end: number } | null => {
  const at = title.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || at > mostBefore) return null;
  const [before, after] = [title.slice(0, at), title.slice(at + name.length)];
  const isHan = /\p{Script=Han}/u.test(name);
  if (!isHan && (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after))) return null;
  return another.test(before) || beside.test(after) ? null : { end: at + name.length };
};
