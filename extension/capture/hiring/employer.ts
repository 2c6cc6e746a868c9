/** Who hires, on an employer's own pages of roles: their titles name the role or the section, so that the sources vote. */
import type { CapturedCompany } from '../../../shared/capture.ts';
import { companyKey, hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { zhCities } from '../../../shared/text/place/cities.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { siteDomain } from '../company/domain.ts';
import { postingHeading } from '../kind/posting-heading.ts';
import { registrable } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { evidence } from '../rule.ts';
import { type Vote, votesFor } from './employer-votes.ts';
import { readPostingTitle } from './job-title.ts';

/**
 * @param name what the general rules took the company's name to be.
 * @param isPosting whether the page is about one role.
 */
export const employerName = (
  page: Page,
  name: CapturedCompany['name'],
  isPosting: boolean,
): CapturedCompany['name'] => {
  const heading = postingHeading(page)?.text ?? null;
  // The one heading of a list may be the firm's own name.
  const isOwn = heading !== null && !isPosting && hasLegalForm(heading);
  const role = isOwn ? null : (heading ?? (isPosting ? readPostingTitle(page.title, null).role : null));
  const votes = votesFor(page, name, role);
  const label = (registrable(siteDomain(page) ?? '').split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  let best: { vote: Vote; score: number } | null = null;
  for (const one of votes) {
    const score = scoreOf(one, votes, label);
    if (best === null || score > best.score) best = { vote: one, score };
  }
  // Where nothing else is told, a registered name is whose page it is.
  if (!best || best.score < 1) return name && hasLegalForm(name.value) ? name : null;
  const won = withCity(spelledOut(page, inItsScript(page, best.vote, votes), votes), [
    ...votes,
    ...signed(page),
  ]);
  return name?.value === won.name
    ? name
    : { value: won.name, evidence: evidence('text.employer', won.quote) };
};

/** 北风科技 - Northwind Tech: of two names in one title the one that the page's readers read. */
const inItsScript = (page: Page, won: Vote, votes: readonly Vote[]): Vote => {
  const parts = page.title.split(/\s[-–—|]\s/);
  const [first = '', second = ''] = parts;
  const isPair = parts.length === 2 && /^\p{Script=Han}{2,10}$/u.test(first) && second === won.name;
  return (isPair ? votes.find((other) => other.name === first) : undefined) ?? won;
};

/** A page that says "Northwind Consulting" wherever it names itself is not called Northwind, whatever its domain. */
const spelledOut = (page: Page, won: Vote, votes: readonly Vote[]): Vote => {
  const text = `${page.title}\n${page.text.slice(0, maxText)}`;
  const named = timesIn(text, won.name);
  const fuller = votes.find(
    ({ name }) =>
      name.startsWith(`${won.name} `) &&
      name.split(' ').length <= 4 &&
      companyKey(name) !== companyKey(won.name),
  );
  return fuller && named > 0 && timesIn(text, fuller.name) > named * 0.6 ? fuller : won;
};
const maxText = 100_000;
const timesIn = (text: string, name: string): number => text.split(name).length - 1;

/** Chinese firms are registered under their city's name, by which two of one name are told apart: 合肥北风 for 北风. */
const withCity = (won: Vote, votes: readonly Vote[]): Vote => {
  const key = companyKey(won.name);
  const fuller = votes.find((other) => {
    const otherKey = companyKey(other.name);
    return otherKey.endsWith(key) && zhCities.has(otherKey.slice(0, -key.length).replace(/市$/, ''));
  });
  return fuller ?? won;
};

/** Those who say the same name, and those who say more of it (a legal name, a slogan behind it), speak for it. */
const scoreOf = (one: Vote, votes: readonly Vote[], label: string): number => {
  const key = companyKey(one.name);
  let score = 0;
  for (const other of votes) {
    const otherKey = companyKey(other.name);
    if (otherKey === key) score += other.weight;
    else if (key.length >= 3 && (otherKey.startsWith(key) || (isHan(key) && otherKey.includes(key))))
      score += other.weight * 0.5;
  }
  const latin = key.replace(/[^a-z0-9]/g, '');
  if (label.length > 2 && latin.length > 2) {
    if (latin === label) score += 1.5;
    else if (label.startsWith(latin) || latin.startsWith(label)) score += 0.8;
  }
  // 北风 is what people call 杭州北风科技有限公司, where the page does too.
  if (hasLegalForm(one.name) && holdsHan(one.name) && !/(?:株式|合同|有限)会社/.test(one.name)) score -= 0.6;
  // 東京都 システム開発 ソフトウェア開発 says what is made and where.
  if (
    one.name.split(' ').length > 2 &&
    /[\p{Script=Han}\p{Script=Katakana}]/u.test(one.name) &&
    !hasLegalForm(one.name)
  )
    score -= 1;
  // A slogan or a sentence is no name.
  return score - (one.name.length > 40 ? 1.5 : one.name.split(' ').length > 4 ? 0.7 : 0);
};

/** A line of the foot that holds nothing but a name. */
const signed = (page: Page): Vote[] =>
  page.lines
    .slice(-60)
    .filter(({ text, area }) => area.part === 'footer' && /^\p{Script=Han}{4,20}$/u.test(text))
    .map(({ text }) => ({ name: text, weight: 0, quote: text }));

const isHan = (text: string): boolean => /^\p{Script=Han}{3,}$/u.test(text);
