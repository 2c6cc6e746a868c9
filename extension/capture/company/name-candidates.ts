/** What may be the company's name: parts of the title, the owner of the copyright, legal names, the logo's words. */

import { companyKey, hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { isGeneric, pageTitleParts } from '../page/title.ts';
import { isBoardName } from '../sites/boards.ts';
import { clean } from './clean-name.ts';
import { labelledName } from './labelled-name.ts';
import { legalNamesIn } from './legal-names-in.ts';

export interface Candidate {
  name: string;
  quote: string | null;
  /** How far its kind of place is to be trusted. */
  weight: number;
}

export const nameCandidates = (page: Page): Candidate[] => {
  const told = [...fromCopyright(page), ...fromPublisher(page).slice(0, 1), ...fromLegal(page)];
  // Where the title bears a registered name in Chinese or Japanese, a Latin one in the foot is its translation.
  // A brand in Chinese that title and text call the firm is what its readers call it too.
  const isTranslated = pageTitleParts(page).some(
    (part) => holdsHan(part) && (hasLegalForm(part) || (!isGeneric(part) && isSpoken(page, part))),
  );
  const weighed = isTranslated
    ? told.map((one) => (holdsHan(one.name) ? one : { ...one, weight: one.weight / 3 }))
    : told;
  const titled = fromTitle(page);
  const behindLabel = labelledName(page);
  const labelled = behindLabel ? [{ ...behindLabel, weight: 2 }] : [];
  return [...labelled, ...(titled.length ? titled : fromMenu(page)), ...weighed, ...fromLogo(page)];
};

/** "About Northwind", 关于北风: the way to a firm's page of itself names it where the title names the page alone. */
const fromMenu = (page: Page): Candidate[] =>
  page.links
    .flatMap(({ text, area }) => {
      const told =
        area.part === 'main' || text.length > 40
          ? null
          : /^(?:About\s(?!(?:[Uu]s|[Oo]ur|[Tt]he|[Mm]e|[Yy]ou)\b)(?=\p{Lu})|(?:关于|走进)(?!我|公司|集团|企业|本站)(?=\p{Script=Han}{2,8}$))(.{2,30})$/u.exec(
              text.trim(),
            )?.[1];
      const name = clean(told ?? null);
      return name ? [{ name, quote: text, weight: 1 }] : [];
    })
    .slice(0, 1);

/** Whether the text names it, or calls it by its first two characters more often. */
const isSpoken = (page: Page, name: string): boolean =>
  name.length >= 2 &&
  name.length <= 20 &&
  (page.text.split(name, 3).length > 2 || page.text.split(name.slice(0, 2), 6).length > 5);

const prefix =
  /^(?:welcome to|about|contact|join|careers at|jobs at|home of|work at|meet|why|team(?!\s(?:lead|leader|manager|member|assistant|coordinator)\b)|关于|關於|联系|加入|欢迎(?:来到|访问))\s*(?:us\s|the\s(?!\w+$))?/i;

const fromTitle = (page: Page): Candidate[] => {
  const parts = pageTitleParts(page).flatMap((part) => clean(part) ?? []);
  if (pageTitleParts(page).length === 1 && isMenuItem(parts[0] ?? '', page)) return [];
  return parts.flatMap((part, at) => {
    const weight = hasLegalForm(part)
      ? 2
      : parts.length === 1 && part.length > 40 && isInstitution(part, page)
        ? 3
        : part.length > 40
          ? 0.3
          : at === parts.length - 1 || at === 0
            ? 1
            : 0.5;
    if (parts.length > 1 && isTopic(part, page)) return [{ name: part, quote: null, weight: 0.2 }];
    const bare = clean(
      part.replace(prefix, '').replace(/(?:官网|官方网站|网站首页|首页|手机版|移动版)$/u, ''),
    );
    // "北风，您的机器人专家": a Chinese title may part name and slogan by a comma alone.
    const [head = ''] = holdsHan(part) ? part.split(/[,，]/) : [];
    const ahead = head !== part && head.length >= 2 && head.length <= 12 ? clean(head) : null;
    // "北風株式会社 採用サイト": the name ends with its form.
    const registered = japanese.exec(part)?.[1];
    if (registered) return [{ name: registered, quote: null, weight: 2 }];
    // "northwind.com" in a title is Northwind's, whatever else the page names.
    const label = /^(?:www\.)?([a-z0-9-]{3,30})\.(?:com|net|org|io|ai|co|cn|de|eu)$/i.exec(part)?.[1] ?? null;
    if (label) return [{ name: label, quote: null, weight: 2.5 }];
    // "北风首页" is 北风 and nothing else.
    const whole = bare && /(?:首页|官网|官方网站)$/u.test(part) ? bare : part;
    return [...new Set([whole, bare, ahead])].flatMap((name) =>
      name && name.length <= 60 ? [{ name, quote: null, weight }] : [],
    );
  });
};

const japanese =
  /^((?:株式会社|有限会社|合同会社)\S{1,20}|\S{1,20}(?:株式会社|有限会社|合同会社))(?<![A-Za-z](?=\s[A-Za-z&]))[\s\u3000]/u;

/** "/services/staff-leasing/" titled "Staff leasing | Northwind" is about that, and not by it. */
export const isTopic = (part: string, page: Page): boolean => {
  const [last = '', above] = page.path
    .replace(/\/(?:index|default)?(?:\.\w{2,5})?$/, '')
    .split('/')
    .toReversed();
  return (
    above !== undefined &&
    (above !== '' || isHeading(part, page)) &&
    last.length > 5 &&
    topicKey(last.replace(/\.\w{2,5}$/, '')) === topicKey(part)
  );
};
/** "Spare parts" in the title and in the menu: a section. Who stands there and leads to the front page is the owner. */
const isMenuItem = (part: string, page: Page): boolean =>
  page.links.some(
    ({ text, href, area }) =>
      (area.part === 'nav' || area.part === 'header') &&
      text.trim() === part &&
      !/^(?:[a-z]+:\/\/[^/]{1,80})?[./]*(?:(?:index|home|default)\.\w{2,5})?(?:[#?].{0,80})?$/i.test(href),
  );

const isHeading = (part: string, page: Page): boolean =>
  page.lines.some(({ tag, text }) => tag === 'h1' && companyKey(text) === companyKey(part));

/** Addresses leave out the sign for "and". */
const topicKey = (text: string): string => companyKey(text).replaceAll('and', '');

/** Institutes bear long names: a title that is the name alone stands on a line of its own once more. */
const isInstitution = (name: string, page: Page): boolean =>
  name.length <= 80 &&
  /\b(?:cent(?:er|re)|institute|universit\w+|college|association|foundation|hospital|academy|society|council|federation|laborator\w+|group|alliance|school)\b/i.test(
    name,
  ) &&
  page.lines.some(({ text }) => text.length < 90 && text.toLowerCase() === name.toLowerCase());

const rights = pattern(
  'giu',
  /[\s.,]*/,
  [
    /all rights? reserved|alle rechte vorbehalten|tous droits réservés/,
    /todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados/,
    /alle rechten voorbehouden|alle rettigheter (?:reservert|forbeholdt)/,
    /alla rättigheter förbehållna|tüm hakları saklıdır|все права защищены|جميع الحقوق محفوظة/,
    /版[权權]所有|保留(?:所有|一切|全部)权利|著作権/,
  ],
  /(?:\s(?:to|by)\s)?[\s.,]*/,
);
const others =
  /(?:designed|powered|developed|built|made|hosted|created|website|web ?site|theme|(?<!(?:&|and) )design(?!\s{0,3}(?:[|.]|$))|技术支持|备案|\p{Script=Han}?icp).*$/iu;

/** What a foot links, and the system that made the site, beside the sign of whose it is. */
const ofSite =
  /\b(?:privacy|terms|cookies?|sitemap|disclaimer|notices?|impressum|datenschutz|mentions légales)\b|سياسة|隐私|プライバシー|管理系统$|\bcms$/i;

export const fromCopyright = onceAPage((page): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const line of page.lines.slice(-120).toReversed()) {
    if (
      line.text.length > 600 ||
      !/©|\(c\)|copyright|版[权權]所有/i.test(line.text) ||
      isBoardName(line.text)
    )
      continue;
    const before = clean(
      /([\p{Script=Han}A-Za-z（）()]{2,30})\s?(?:©|\(c\))?\s?版[权權]所有/u.exec(line.text)?.[1] ??
        // "Northwind © 2018. All rights reserved."
        /^(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)\s?(?:©|\([cC]\))\s?(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?[\s.,|]*(?:$|[Aa]ll [Rr]ights)/u.exec(
          line.text,
        )?.[1] ??
        // "Northwind. All rights reserved. ©"
        /^(\p{Lu}[\p{L}\p{N}&' -]{1,40}?)\.?\s[Aa]ll [Rr]ights [Rr]eserved/u.exec(line.text)?.[1] ??
        null,
    );
    if (before && !/©|copyright/i.test(before) && !ofSite.test(before))
      found.push({ name: before, quote: line.text, weight: 1.5 });
    const text = line.text
      .replace(/^.{0,200}?(?=©|\(c\)|copyright|版[权權]所有)/iu, '')
      .replace(/©|\(c\)|copyrights?|版[权權]所有|&copy;/giu, ' ')
      .replace(rights, ' | ')
      .replace(/(?:19|20)\d\d(?:\s*[-–—~]\s*(?:(?:19|20)?\d\d|present|now|today|至今))?(?:\s?至今)?/giu, ' ')
      .replace(others, '');
    const first = text
      .split(
        /[|·•｜。]|(?<!\b(?:Dr|med|dent|vet))\.\s(?!(?:Ltd|Limited|Inc|LLC|Co|Corp)\b)(?=\p{Lu})|\s{3,}/u,
      )
      .map((part) => clean(part.replace(/^[\s.,:;@-]*(?:by\s)?/i, '')))
      .find((part) => part);
    if (first && first.length <= 60 && !isSentence(first) && !ofSite.test(first))
      found.push({
        name: first.replace(/\.$/, (end) => (/(?:inc|ltd|co|corp)\.$/i.test(first) ? end : '')),
        quote: line.text,
        weight: 1.5,
      });
    if (found.length >= 3) break;
  }
  return found;
});

/** "Notices in the original style sheet are kept" speaks of the law and names nobody. */
const isSentence = (text: string): boolean => (text.match(/(?<=\s)\p{Ll}{2,}/gu)?.length ?? 0) >= 3;

/** Whose pictures, letters or code stand on the page by licence. */
const credit =
  /\bCC[- ]BY\b|creative commons|\b(?:image|photo|icon|picture)s? (?:credits?|by|from|courtesy)\b|bildnachweis|bildquelle|\b(?:licen[cs]ed under|lizenziert|lizenz:)/i;

/** "Le site est édité par Northwind, société par actions simplifiée": who must say so in France. */
const fromPublisher = (page: Page): Candidate[] =>
  page.lines.flatMap(({ text }) => {
    const name =
      text.length < 2000 && text.includes('par ') ? clean(publisher.exec(text)?.[1] ?? null) : null;
    return name ? [{ name, quote: text, weight: 1.5 }] : [];
  });
const publisher =
  /(?<!\p{L})(?:édité|publié|exploité)e? par (?:la société |l['’]entreprise |la |le )?(\p{Lu}[\p{L}\d&.'’ -]{1,40}?)(?=,|\s\(|\.\s|\.?$|\s(?:SAS|SARL|SASU|EURL|SA|au capital|dont|immatricul|société)\b)/u;

const fromLegal = (page: Page): Candidate[] => {
  const counts = new Map<string, Candidate & { count: number }>();
  for (const line of page.lines) {
    if (line.area.quoted || line.text.length > 2000) continue;
    const names = legalNamesIn(page, line);
    if (!names.length || credit.test(line.text)) continue;
    for (const raw of names) {
      const name = clean(raw);
      // "为北风有限公司": done for another.
      if (!name || /^[为為]/.test(name)) continue;
      const seen = counts.get(companyKey(name));
      counts.set(companyKey(name), {
        name: seen?.name ?? name,
        quote: seen?.quote ?? line.text,
        weight: 1.2,
        count: (seen?.count ?? 0) + 1,
      });
    }
  }
  // Of many that are named once, in no head or foot, each is a customer or one that advertises.
  const areOthers = counts.size >= 4 && [...counts.values()].every(({ count }) => count < 2);
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 4)
    .map(({ count, ...candidate }, at) => ({
      ...candidate,
      weight: areOthers ? 0.3 : at === 0 ? 1.2 + Math.min(1, count / 10) : 0.6,
    }));
};

/** Each name once: pictures of one slide show bear one name, and it is not the company's for that. */
const fromLogo = (page: Page): Candidate[] => {
  const found = new Map<string, Candidate>();
  for (const one of logoNames(page)) {
    const seen = found.get(one.name);
    if (!seen || seen.weight < one.weight) found.set(one.name, one);
  }
  return [...found.values()];
};

const logoNames = (page: Page): Candidate[] =>
  page.images.slice(0, 40).flatMap((image) => {
    const hint = `${image.src} ${image.mark}`.slice(0, 500);
    if (image.area.part === 'main' && !/logo/i.test(hint) && !/\blogo\b/i.test(image.alt)) return [];
    const name = clean(
      image.alt
        .replace(
          /\b(?:logo|logotype|brand|homepage|home|main|header|white|black|dark|light|image|icon)\b/gi,
          '',
        )
        .replace(/\s+/g, ' '),
    );
    return name && name.length < 40
      ? [{ name, quote: null, weight: image.area.part === 'header' || image.area.part === 'nav' ? 0.9 : 0.4 }]
      : [];
  });
