/** Press releases on a wire: whose news it is, as the release signs it. Its contacts are agents of the press, not staff. */
import type { CapturedCompany } from '../../../shared/capture.ts';
import { companyKey, stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { lineOf } from '../draft.ts';
import { absolute, hostOf } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { evidence } from '../rule.ts';
import { newsReading } from './news-reading.ts';
import type { SiteReading } from './site.ts';

interface Boilerplate {
  name: string;
  text: string | null;
  /** Indices of its lines. */
  from: number;
  to: number;
}

/** @param wire first part of the rules' names; its own hosts are nobody's site. */
export const readRelease = (page: Page, wire: string, own: RegExp): SiteReading | null => {
  const about = boilerplates(page);
  const source = sourceOf(page);
  const reading = newsReading(page, source ?? about[0]?.name ?? null);
  if (!reading.funding?.length && !reading.signals?.length && !source && !about.length) return null;
  const subject = reading.company?.name?.value ?? null;
  const mine = about.find(({ name }) => isSame(name, source ?? subject ?? name)) ?? null;
  const name = mine?.name ?? source ?? subject;
  return { ...reading, company: { ...reading.company, ...signed(page, wire, own, name, mine) } };
};

const signed = (
  page: Page,
  wire: string,
  own: RegExp,
  name: string | null,
  mine: Boilerplate | null,
): Partial<CapturedCompany> => {
  const link = mine && page.links.find((one) => inside(one.line, mine) && isOwn(page, one.href, own));
  const written = mine?.text
    ? (/\bwww\.([\w-]{2,63}(?:\.[\w-]{2,63}){1,3})/i.exec(mine.text)?.[1] ?? null)
    : null;
  const domain =
    (link ? hostOf(absolute(link.href, page.url) ?? '') : null) ?? written?.toLowerCase() ?? null;
  const description = lineOf(mine?.text, 600);
  return {
    ...(name ? { name: { value: name, evidence: evidence(`${wire}.signature`, mine?.text ?? name) } } : {}),
    ...(domain
      ? {
          domain: {
            value: domain.replace(/^www\./, ''),
            evidence: evidence(`${wire}.boilerplate`, link?.text ?? null),
          },
        }
      : {}),
    ...(description
      ? { description: { value: description, evidence: evidence(`${wire}.boilerplate`, mine?.text ?? null) } }
      : {}),
  };
};

const inside = (line: number, { from, to }: Boilerplate): boolean => line >= from && line <= to;

const isOwn = (page: Page, href: string, own: RegExp): boolean => {
  const host = hostOf(absolute(href, page.url) ?? '');
  return (
    host !== null &&
    host !== page.host &&
    !own.test(host) &&
    !/(?:^|\.)(?:linkedin|twitter|x|facebook|instagram|youtube|tiktok|medium|github|cision|c212|nasdaq|nyse|sec)\.(?:com|net|gov)$/.test(
      host,
    )
  );
};

const isSame = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [companyKey(one), companyKey(other)].sort((a, b) => a.length - b.length);
  return short.length > 1 && long.startsWith(short);
};

/** "About Acme", alone or at the head of what it says. */
const aboutLine =
  /^about\s(?!us\b|the (?:company|author)\b)([\p{Lu}\d][^:–—]{1,60}?)(?:\s?[:–—]\s?(.{20,}))?$/iu;

const boilerplates = (page: Page): Boilerplate[] => {
  const found: Boilerplate[] = [];
  for (const [at, line] of page.lines.entries()) {
    if (found.length >= 8) break;
    const [, name, text] = aboutLine.exec(line.text.slice(0, 3000)) ?? [];
    if (!name) continue;
    const below = page.lines[at + 1]?.text ?? '';
    const words = text ?? (below.length > 40 ? below : null);
    if (words)
      found.push({
        name: stripLegalForm(name),
        text: words,
        from: line.index,
        to: line.index + (text ? 0 : 1),
      });
  }
  return found;
};

const sourceOf = (page: Page): string | null => {
  for (const line of page.lines) {
    const name = /^SOURCE:?\s+(\S.{1,80})$/.exec(line.text)?.[1];
    if (name) return stripLegalForm(name.split(/;\s/)[0] ?? name);
  }
  return null;
};
