/** A posting as the page shows it: heading, the lines around it, labels, and application state. */
import type { CapturedJob } from '../../../shared/capture.ts';
import { readDates, readDay } from '../../../shared/text/dates.ts';
import { readMoney } from '../../../shared/text/money.ts';
import { lineOf } from '../draft.ts';
import { isRole, postingHeading } from '../kind/job-page.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import type { Line } from '../page/walk.ts';
import { evidence } from '../rule.ts';
import { emptyJob } from './empty-job.ts';
import { employmentTypeOf, levelOf, periodOf, workplaceOf } from './job-words.ts';
import { looksLikePlace } from './place-words.ts';
import { isRecruiter } from './recruiter.ts';

export interface VisibleJob {
  locations: string[];
  remote: CapturedJob['remote'];
  datePosted: string | null;
  employmentType: CapturedJob['employmentType'];
  department: string | null;
  seniority: string | null;
  salary: CapturedJob['salary'];
  quote: string | null;
}

export const jobFromText = (page: Page, employer: string | null): CapturedJob | null => {
  const heading = postingHeading(page);
  const raw = heading?.text ?? page.title.split(/\s[|–—-]\s|[|_]/)[0]?.trim() ?? '';
  const title = lineOf(cleanTitle(raw), 200);
  if (!title) return null;
  const shown = visibleJob(page, raw);
  const { quote, ...rest } = shown;
  return {
    ...emptyJob(title, employer && isRecruiter(page, employer) ? null : employer),
    ...rest,
    seniority: lineOf(rest.seniority ?? levelOf(title), 60),
    evidence: evidence('text.job-heading', heading?.text ?? quote),
  };
};

/** "急产品经理 - 合肥市" and "iOS Engineer - Jakarta": marks and places around a title are not the title. */
const cleanTitle = (text: string): string => {
  const plain = text.replace(/^(?:急|热|新|hot|new|urgent)(?=[\p{Script=Han}])/u, '').trim();
  const cut = /^(.{2,100}?)\s+[-–—|]\s+(.{2,60})$/u.exec(plain);
  return cut?.[1] && isRole(cut[1]) && looksLikePlace(cut[2] ?? '') ? cut[1] : plain;
};

const near = 14;

export const visibleJob = (page: Page, title: string): VisibleJob => {
  const at = page.lines.findIndex(
    (line) => line.area.part !== 'nav' && line.text.includes(title) && line.text.length < title.length + 40,
  );
  const around = at < 0 ? [] : page.lines.slice(at, at + near).filter((line) => line.text.length < 160);
  const label = (pattern: RegExp): string | null =>
    findPair(page, pattern, (value) => (value.length < 160 ? value : null))?.value ?? null;
  const place = label(
    /^(?:locations?|office|based in|job location|where|工作地点|工作地址|地点|工作城市|地址|勤務地|standort|arbeitsort|lieu)$/i,
  );
  const type = label(
    /^(?:type|job type|employment(?: type)?|contract(?: type)?|commitment|工作性质|职位类型|雇佣形式|雇用形態|position type)$/i,
  );
  const posted = label(/^(?:date posted|posted(?: on)?|posting date|published|发布时间|发布日期|更新时间)$/i);
  const pay = label(
    /^(?:salary|pay|compensation|base salary|salary range|薪资|薪酬|月薪|年薪|薪资待遇|给与|gehalt)$/i,
  );
  const works = label(/^(?:workplace|work ?place type|remote|work mode|work type|remote policy)$/i);
  const heads = around.slice(0, 8);
  return {
    locations: place ? placesIn(place) : placesAround(heads, page, title),
    remote:
      workplaceOf(`${works ?? ''} ${place ?? ''}`) ?? firstOf(around, workplaceOf) ?? statedRemote(page),
    datePosted: posted
      ? readDay(posted)
      : (firstOf(around, (text) =>
          /post|publish|发布|更新/i.test(text) ? (readDates(text)[0]?.date ?? null) : null,
        ) ?? postedLine(page)),
    employmentType:
      (type ? employmentTypeOf(type) : null) ??
      firstOf(around, (text) => (text.length < 60 ? employmentTypeOf(text) : null)),
    department: label(/^(?:department|team|function|部门|所属部门|职能|部署|abteilung)$/i),
    seniority: label(/^(?:seniority(?: level)?|experience level|level|career level|职级)$/i),
    salary: salaryIn(pay ?? '') ?? firstOf(around, (text) => salaryIn(text)),
    quote: page.lines[at]?.text ?? null,
  };
};

const firstOf = <T>(lines: readonly Line[], read: (text: string) => T | null): T | null => {
  for (const line of lines) {
    const value = read(line.text);
    if (value !== null) return value;
  }
  return null;
};

const postedLine = (page: Page): string | null => {
  for (const line of page.lines) {
    if (line.text.length > 60 || !/^(?:posted|date posted|published|发布时间|发布日期)/i.test(line.text))
      continue;
    const found = readDates(line.text)[0];
    if (found) return found.date;
  }
  return null;
};

const placesIn = (text: string): string[] => {
  const plain = text
    .split('\n')[0]
    ?.replace(/\b(?:remote|hybrid|on-?site|in-?person|in-?office)\b/gi, '')
    .replace(/^[\s(,/–-]+|[\s),/–-]+$/g, '')
    .trim();
  if (!plain) return [];
  const parts = plain
    .split(/\s*(?:;|\||\bor\b|\band\b|、|\(|\)|\s\/\s)\s*/i)
    .map((part) => lineOf(part.replace(/^[,\s]+|[,\s]+$/g, ''), 200));
  return parts.filter((part) => part !== null && part.length > 1).slice(0, 20) as string[];
};

const placesAround = (lines: readonly Line[], page: Page, title: string): string[] => {
  for (const line of lines) {
    for (const part of line.text.split(/\s+[-–—|·•]\s+|\s{2,}|薪资|\s(?=工作经验)/u)) {
      const plain = part.replace(/\([^)]*\)/g, '').trim();
      if (plain && plain !== title && plain.length < 60 && looksLikePlace(plain)) return placesIn(plain);
    }
  }
  // Some pages name the place in the document's title alone.
  const inTitle = page.title
    .split(/\s+[-–—|]\s+|\sin\s|,\s(?=[A-Z][a-z]+$)/)
    .find((part) => part !== title && part.length < 60 && looksLikePlace(part.trim()));
  return inTitle ? placesIn(inTitle) : [];
};

const statedRemote = (page: Page): CapturedJob['remote'] => {
  const text = page.text.slice(0, 40_000);
  if (
    /\b(?:fully|100%|all|completely) remote\b|\bremote[- ]first\b|hiring in .{2,60}\bremote\b|\bthis (?:role|position|job) is (?:fully )?remote\b/i.test(
      text,
    )
  )
    return 'remote';
  if (
    /\bthis (?:role|position|job) is hybrid\b|\bhybrid (?:role|position|working|work (?:model|arrangement|schedule))\b|\b\d days? (?:a week |per week )?in (?:the|our) office\b/i.test(
      text,
    )
  )
    return 'hybrid';
  return null;
};

const salaryIn = (text: string): CapturedJob['salary'] => {
  const cut = text.slice(0, 200);
  if (!cut || !/\d/.test(cut)) return null;
  const short = /(?<!\d)(\d{2,3}(?:\.\d)?)\s?k?\s?[-–—]\s?(\d{2,3}(?:\.\d)?)\s?k\b/i.exec(cut);
  const money = readMoney(cut).filter((one) => one.amount !== null);
  const [first, second] = money;
  if (!first?.amount || !/(?:[-–—]|\bto\b|hour|year|month|annual|annum|月|年|k\b)/i.test(cut)) {
    if (!short) return null;
    return {
      min: Number(short[1]) * 1000,
      max: Number(short[2]) * 1000,
      currency: null,
      period: periodOf(cut),
    };
  }
  const max = second?.amount ?? upperOf(cut, first.amount) ?? first.amount;
  if (max < first.amount || max > first.amount * 10) return null;
  return {
    min: first.amount,
    max,
    currency: first.currency,
    period: periodOf(cut) ?? (first.amount > 10_000 ? 'YEAR' : null),
  };
};

/** "$130,000 - 160,000": the second number goes without a sign. */
const upperOf = (text: string, min: number): number | null => {
  const match = /[-–—]\s?(\d{1,3}(?:,\d{3})+|\d{2,7})/.exec(text);
  const value = Number((match?.[1] ?? '').replaceAll(',', ''));
  return value >= min ? value : null;
};
