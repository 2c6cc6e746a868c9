/** The names that a page of roles gives to who hires there, each with how much it is worth and the words that say it. */

import type { CapturedCompany } from '../../../shared/capture.ts';
import { companyKey } from '../../../shared/text/company/company-name.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { siteDomain } from '../company/domain.ts';
import { lineOf } from '../draft.ts';
import { bareHeading } from '../kind/job-page.ts';
import type { Page } from '../page/page.ts';
import { isGeneric } from '../page/title.ts';
import { isBoardName } from '../sites/boards.ts';
import { bareEmployer, readPostingTitle } from './job-title.ts';
import { hasRoleNoun } from './role-noun.ts';

export interface Vote {
  name: string;
  weight: number;
  quote: string | null;
}

/**
 * @param name what the general rules took the company's name to be.
 * @param role title of the role that the page is about; null where it is about none.
 */
export const votesFor = (page: Page, name: CapturedCompany['name'], role: string | null): Vote[] =>
  [
    ...vote(name?.value, 1, name?.evidence.quote ?? null),
    ...parts(page.meta.get('og:site_name')).flatMap((part) => vote(part, 1, null)),
    ...(role === null ? [] : vote(readPostingTitle(page.title, role).employer, 1, page.title)),
    ...parts(page.title).flatMap((part) => vote(part, role === null ? 1 : 0.6, page.title)),
    ...fromCopyright(page),
    ...fromPhrases(page),
    ...byHost(page),
  ].filter(
    (one) => role === null || (companyKey(one.name) !== companyKey(role) && !isOfRole(page, one, role)),
  );

/** "Java" of "Java / AEM developer": a part of the title, and nothing that is named beside the role. */
const isOfRole = (page: Page, { name, weight }: Vote, role: string): boolean =>
  weight <= 1 &&
  role.includes(name) &&
  !page.title.replace(role, '').includes(name) &&
  page.title.includes(role);

const vote = (text: string | null | undefined, weight: number, quote: string | null): Vote[] => {
  const name = text ? bareEmployer(text) : null;
  return name &&
    companyKey(name).length > 1 &&
    !register.test(name) &&
    !network.test(name) &&
    !isGeneric(name)
    ? [{ name, weight, quote: quote?.slice(0, 300) ?? null }]
    : [];
};

const parts = (text: string | undefined): string[] =>
  (text ?? '')
    .slice(0, 300)
    .split(/\s*[|｜_]\s*|\s+[-–—·•:»]\s+|(?<=\p{Script=Han})[-–—](?=\p{Script=Han})|[:：]\s+/u)
    .filter((part) => part && !hasRoleNoun(part));

/** Whom a page is shared with is named at its foot. */
const network = /^(?:facebook|instagram|linkedin|twitter|youtube|tiktok|whatsapp|telegram)$/i;

/** Numbers under which a site is registered stand where its owner does. */
const register = /网安备|备案|ICP/;

/** A point ends a name, unless it is inside one: "Northwind.ai". */
const inName = String.raw`(?:[^.|·•©\n]|\.(?=(?:ai|io|co|com|dev|app|net|org|tech)(?![\p{L}\d])))`;
const copyright = new RegExp(
  String.raw`(?:©|&copy;|\(c\)|copyright|版[权權]所有)[\s:：©]*(?:copyright\s*)?(?:and trademarks?[™®]?\s*)?(?:(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|present|now))?)?[\s,.:：]*(?:by\s)?([\p{L}\d]${inName}{1,60}?)(?=\s*(?:\.(?!(?:ai|io|co|com|dev|app|net|org|tech)(?![\p{L}\d]))|[|·•©,]|[-–—]\s|all rights|版[权權]|保留|copyright|$|\s(?:19|20)\d\d|\s+\p{Script=Han}{1,3}ICP|\s(?:技术支持|联系电话|电话|地址|邮箱)[:：]))`,
  'iu',
);
/** 北风电子版权所有: in Chinese the name may stand first. */
const ownedBy = /^(?!copyright|版权)(\p{L}[\p{L}\d（）() ]{1,40}?)\s?(?:©[\s\d–-]{0,12})?版[权權]所有/iu;
const fromCopyright = (page: Page): Vote[] =>
  page.lines
    .slice(-60)
    .filter((line) => line.text.length < 300)
    .flatMap((line) => {
      const name = ownedBy.exec(line.text)?.[1] ?? copyright.exec(line.text)?.[1];
      if (!name || /^(?:all rights|the\b|版权|保留)/iu.test(name) || isBoardName(name)) return [];
      // A site in Chinese writes its address where its name in Latin letters might stand.
      const isAddress = holdsHan(page.title) && /^[a-z0-9-]+$/i.test(name) && line.text.includes(`${name}.c`);
      return isAddress ? [] : vote(name, 1.2, line.text);
    })
    .slice(0, 2);

const phrases: readonly RegExp[] = [
  pattern(
    'iu',
    /^/,
    [
      inRow(
        [
          /about|join|life at|work(?:ing)? at|careers? at|jobs at|why(?: work (?:at|for)| join)?|über/,
          /karriere bei|arbeiten bei|join the team at/,
        ],
        /\s+(?=[\p{Lu}\d])/u,
      ),
      /关于|加入/,
    ],
    /(?!us\b|our\b|the\b|a\b|我们|团队)([^.,!?。！？:：]{2,30}?)(?:\s+team)?[:：!！]?$/,
  ),
  /\b(?:opportunities|careers?|work(?:ing)?|life|roles|jobs|positions|part of the team|grow) (?:at|with) (\p{Lu}[\p{L}\d&]{1,24}(?: \p{Lu}[\p{L}\d&]{1,24}){0,3})(?=[.,!?:—–]|\s(?:means|is|offers|you|we)\b|$)/u,
  /^[Jj]oin (\p{Lu}[\p{L}\d&]{1,24}(?: \p{Lu}[\p{L}\d&]{1,24}){0,3})(?=[.,!?:—–]|\s(?:and|as|to|today|where)\b)/u,
];
const fromPhrases = (page: Page): Vote[] =>
  page.lines
    .filter((line) => line.text.length < 400 && line.area.part !== 'nav' && !line.area.quoted)
    .flatMap((line) => {
      const name = inPhrase(bareHeading(line.text).slice(0, 80));
      return name && !/^(?:us|our|the|this|you|me)\b/i.test(name) ? vote(name, 0.7, line.text) : [];
    })
    .slice(0, 4);

const inPhrase = (text: string): string | null => {
  for (const pattern of phrases) {
    const name = pattern.exec(text)?.[1];
    if (name) return name;
  }
  return null;
};

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
export const writtenAs = (text: string, label: string): string | null => {
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
