/** The day on which a role was posted: as shown, or told to programs alone. Without it an old posting passes for a new one. */
import { readDates, readDay } from '../../../shared/text/dates.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { textOf } from '../page/data.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { labelled } from './job-label.ts';
import type { JobLines } from './job-lines.ts';
import { factParts } from './job-parts.ts';

const posted = pattern(
  'i',
  /^/,
  [
    /date posted|posted(?: on| date)?|job posted|posting date|published(?: on)?|date published/,
    /listed/,
    /发布时间|发布日期|更新时间|更新日期|刷新时间|发布|掲載日/,
    /veröffentlicht(?: am)?|publié(?:e)? le|date de publication|geplaatst/,
  ],
  /$/,
);
const saysPosted = /post|publish|listed|发布|更新|刷新|掲載|veröffentlicht|publié/i;

/** With points between them the day stands before the month: "01.09.2026". */
export const dayOf = (text: string): string | null =>
  readDay(text.replace(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?=(?:19|20)\d\d)/, '$2/$1/'));

/** @param country of whoever hires: which number of "02/06/2025" is the day. */
export const shownDay = (
  page: Page,
  facts: readonly Line[],
  lines: JobLines,
  country: string | null,
): string | null => {
  const label = labelled(page, posted);
  const plain = isDayFirst(country, lines)
    ? label?.replace(/^(\d{1,2})\/(\d{1,2})\/(?=\d{4})/, '$2/$1/')
    : label;
  const day = plain ? dayOf(plain) : null;
  return day ?? dayNear(facts, lines) ?? dayAlone(facts);
};

const monthFirst = new Set(['US', 'CA', 'PH']);

/** The first number is the day nearly everywhere; or where another date beside it can be read no other way. */
const isDayFirst = (country: string | null, { all }: JobLines): boolean =>
  (country !== null && !monthFirst.has(country)) ||
  all.some(
    ({ text }) => text.length < 80 && /(?<![\d/])(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}(?!\d)/.test(text),
  );

const dayNear = (facts: readonly Line[], { all, at }: JobLines): string | null => {
  const near = [...facts, ...all.slice(Math.max(0, at)).filter((line) => line.text.length < 80)];
  for (const { text, time } of near) {
    if (!saysPosted.test(text)) continue;
    const day = readDates(text)[0]?.date ?? (time ? readDay(time) : null);
    if (day) return day;
  }
  return null;
};

/** A lone date beside the heading is the posting's. */
const dayAlone = (facts: readonly Line[]): string | null => {
  const alone = facts.find(
    (line) =>
      line.time !== null || /^[^\p{L}\d]*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[^\p{L}\d]*$/u.test(line.text),
  );
  if (alone) return readDay(alone.time ?? '') ?? readDay(alone.text);
  // "Berlin | Tech | July 1, 2020"
  const part = facts
    .flatMap(({ text }) => (/\d{4}/.test(text) ? factParts(text) : []))
    .find((one) => wholeDay.test(one));
  return part ? dayOf(part) : null;
};
const wholeDay =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{1,2}\.\d{1,2}\.\d{4})$/u;

/** Told to programs, or taken out of sight and left in the page: the author's word all the same, and the last to be asked. */
export const hiddenDay = (page: Page): string | null => declaredDay(page) ?? takenOutDay(page);

/** Boards of Chinese make declare their dates to search engines in data of no type. */
const declaredDay = (page: Page): string | null => {
  const dated = page.things.find((thing) => thing.props.has('pubDate'));
  return readDay(textOf(dated, 'pubDate') ?? '') ?? readDay(page.meta.get('dateposted') ?? '');
};

const takenOutDay = onceAPage((page): string | null => {
  for (const markup of page.walked.takenOut) {
    const lines = markup
      .split(/<[^<>]{0,1000}>/)
      .map((part) => part.trim())
      .filter(Boolean);
    for (const [at, line] of lines.entries()) {
      if (line.length > 40 || !saysPosted.test(line)) continue;
      const day = readDates(`${line} ${lines[at + 1] ?? ''}`.slice(0, 80))[0]?.date;
      if (day) return day;
    }
  }
  return null;
});
