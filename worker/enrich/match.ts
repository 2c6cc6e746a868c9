/** How likely an answer is about the account that was asked for, 0 to 1. Below the line it suggests and does not merge. Pure. */
import { nameKey } from '../../shared/text/company/name-key.ts';
import { companyDomain } from '../identity/identity.ts';
import type { About, Subject } from './provider.ts';

export const mergeLine = 0.6;

/**
 * Keys decide, the surest first: a number of one register is one company, or another one. A domain nearly does, but
 * groups have several. Names are shared by many, so that a name alone needs the country beside it.
 */
export const matchScore = (subject: Subject, about: About): number => {
  const numbers = sharedNumbers(subject, about);
  if (numbers !== null) return numbers ? 1 : 0;
  const names = nameLikeness(subject.name, about.name);
  const [domain, other] = [domainOf(subject.domain), domainOf(about.domain)];
  if (domain !== null && domain === other) return names === 0 ? 0.8 : 0.98;
  // What a key led to is doubted where it bears another name: a group's board, a number that was misread.
  if (about.by === 'key') return names === null ? 0.9 : 0.65 + 0.35 * names;
  const places = sameOrNull(subject.country, about.country);
  const place = places === null ? 0.9 : places ? 1.15 : 0.45;
  const domains = domain !== null && other !== null ? 0.6 : 1;
  return Math.min(0.95, 0.8 * (names ?? 0) * place * domains);
};

/** The candidate that fits best, where it is above the line and no other comes near it. */
export const bestMatch = <T extends { about: About }>(
  subject: Subject,
  candidates: readonly T[],
): { best: T; score: number } | null => {
  const ranked = candidates
    .map((one) => ({ best: one, score: matchScore(subject, one.about) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < mergeLine) return null;
  return second && first.score - second.score < 0.05 ? null : first;
};

/** Whether they have a number of one register in common; null where no register has both. */
const sharedNumbers = (subject: Subject, about: About): boolean | null => {
  const known = new Map(subject.identifiers.map(({ scheme, value }) => [scheme, value]));
  const both = about.identifiers.filter(({ scheme }) => known.has(scheme));
  return both.length ? both.some(({ scheme, value }) => known.get(scheme) === value) : null;
};

/** 1 for one name in two spellings, less for one that holds the other or shares words with it; null where one is unknown. */
const nameLikeness = (a: string | null, b: string | null): number | null => {
  if (a === null || b === null) return null;
  const [one, other] = [nameKey(a), nameKey(b)];
  if (one === other && one !== '') return 1;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared * 0.7) / Math.max(1, words.size + others.size);
};

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .slice(0, 200)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu),
  );

const domainOf = (domain: string | null): string | null => domain && companyDomain(domain);

const sameOrNull = (a: string | null, b: string | null): boolean | null =>
  a === null || b === null ? null : a === b;
