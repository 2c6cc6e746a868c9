/** Who hires, on an employer's own pages of roles: their titles name the role or the section, so that the sources vote. */
import type { CapturedCompany } from '../../../shared/capture.ts';
import { companyKey, hasLegalForm } from '../../../shared/text/company-name.ts';
import { lineOf } from '../draft.ts';
import { bareHeading, postingHeading } from '../kind/job-page.ts';
import { registrable } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { evidence } from '../rule.ts';
import { siteDomain } from './domain.ts';
import { bareEmployer, readPostingTitle } from './job-title.ts';
import { hasRoleNoun } from './role-noun.ts';

interface Vote {
  name: string;
  weight: number;
  quote: string | null;
}

/**
 * @param name what the general rules took the company's name to be.
 * @param isPosting whether the page is about one role.
 */
export const employerName = (
  page: Page,
  name: CapturedCompany['name'],
  isPosting: boolean,
): CapturedCompany['name'] => {
  const role = postingHeading(page)?.text ?? (isPosting ? readPostingTitle(page.title, null).role : null);
  const votes = [
    ...vote(name?.value, 1, name?.evidence.quote ?? null),
    ...parts(page.meta.get('og:site_name')).flatMap((part) => vote(part, 1, null)),
    ...(role === null ? [] : vote(readPostingTitle(page.title, role).employer, 1, page.title)),
    ...parts(page.title).flatMap((part) => vote(part, role === null ? 1 : 0.6, page.title)),
    ...fromCopyright(page),
    ...fromPhrases(page),
    ...byHost(page),
  ].filter((one) => role === null || companyKey(one.name) !== companyKey(role));
  const label = (registrable(siteDomain(page) ?? '').split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  let best: { vote: Vote; score: number } | null = null;
  for (const one of votes) {
    const score = scoreOf(one, votes, label);
    if (best === null || score > best.score) best = { vote: one, score };
  }
  if (!best || best.score < 1) return null;
  const { vote: won } = best;
  return name?.value === won.name
    ? name
    : { value: won.name, evidence: evidence('text.employer', won.quote) };
};

const vote = (text: string | null | undefined, weight: number, quote: string | null): Vote[] => {
  const name = text ? bareEmployer(text) : null;
  return name && companyKey(name).length > 1 ? [{ name, weight, quote: quote?.slice(0, 300) ?? null }] : [];
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
  if (hasLegalForm(one.name) && /\p{Script=Han}/u.test(one.name)) score -= 0.6;
  // A slogan or a sentence is no name.
  return score - (one.name.length > 40 ? 1.5 : one.name.split(' ').length > 4 ? 0.7 : 0);
};

const isHan = (text: string): boolean => /^\p{Script=Han}{3,}$/u.test(text);

const parts = (text: string | undefined): string[] =>
  (text ?? '')
    .slice(0, 300)
    .split(/\s*[|｜_]\s*|\s+[-–—·•:»]\s+|(?<=\p{Script=Han})[-–—](?=\p{Script=Han})|[:：]\s+/u)
    .filter((part) => part && !hasRoleNoun(part));

const copyright =
  /(?:©|&copy;|\(c\)|copyright|版权所有)[\s:：©]*(?:(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|present|now))?)?[\s,.:：]*(?:by\s)?([\p{L}\d][^.|·•©\n]{1,60}?)(?=\s*(?:[.|·•©,]|all rights|版权|保留|copyright|$|\s(?:19|20)\d\d|\s+\p{Script=Han}{1,3}ICP))/iu;
const fromCopyright = (page: Page): Vote[] =>
  page.lines
    .slice(-60)
    .filter((line) => line.text.length < 300)
    .flatMap((line) => {
      const name = copyright.exec(line.text)?.[1];
      return name && !/^(?:all rights|the\b|版权|保留)/i.test(name) ? vote(name, 1.2, line.text) : [];
    })
    .slice(0, 2);

const phrase =
  /^(?:(?:about|join|life at|work(?:ing)? at|careers? at|jobs at|why(?: work (?:at|for)| join)?|über|karriere bei|arbeiten bei|join the team at)\s+(?=[\p{Lu}\d])|关于|加入)(?!us\b|our\b|the\b|a\b|我们|团队)([^.,!?。！？:：]{2,30}?)(?:\s+team)?[:：!！]?$/iu;
const fromPhrases = (page: Page): Vote[] =>
  page.lines
    .filter((line) => line.text.length < 50 && line.area.part !== 'nav')
    .flatMap((line) => {
      const name = phrase.exec(bareHeading(line.text))?.[1];
      return name && !/^(?:us|our|the|this|you|me)\b/i.test(name) ? vote(name, 0.7, line.text) : [];
    })
    .slice(0, 4);

/** The company's domain as the page itself writes it in words: `northwind.example` and "Northwind". */
const byHost = (page: Page): Vote[] => {
  const label = siteDomain(page)?.split('.').at(-2) ?? '';
  if (!/^[a-z][a-z-]{2,30}$/.test(label)) return [];
  const written = writtenAs(page.text, label);
  if (!written) return [];
  const line = page.lines.find(({ text }) => text.includes(written));
  return vote(lineOf(written, 80), 0.8, line?.text ?? written);
};

/** How running text spells a name that begins with a capital and stands by itself. */
const writtenAs = (text: string, label: string): string | null => {
  const lower = text.toLowerCase();
  let at = lower.indexOf(label);
  for (let tries = 0; at >= 0 && tries < 30; tries++, at = lower.indexOf(label, at + 1)) {
    const written = text.slice(at, at + label.length);
    const [before, after] = [text.charAt(at - 1), text.slice(at + label.length, at + label.length + 2)];
    const isAlone = !/[\p{L}\p{N}@./]/u.test(before) && !/^(?:[\p{L}\p{N}@/]|\.\p{L})/u.test(after);
    if (isAlone && /^\p{Lu}/u.test(written)) return written;
  }
  return null;
};
