/** Several rounds on one page: weekly roundups, digests, lists and tables. One event an item, each of its own company. */

import type { CapturedFunding } from '../../../shared/capture.ts';
import { companyKey } from '../../../shared/text/company/company-name.ts';
import { readMoney } from '../../../shared/text/money.ts';
import { readRounds } from '../../../shared/text/news/rounds.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { around, type Page } from '../page/page.ts';
import { ownHeads, type Story, type Told } from '../page/story.ts';
import type { Line } from '../page/walked.ts';
import { composeFunding, type Event } from './funding-event.ts';
import { isOld } from './old-news.ts';
import { cleanName } from './proper-name.ts';
import { raiseIn } from './raise-in.ts';
import { englishSubject } from './subject-en.ts';
import { chineseSubject } from './subject-zh.ts';

const most = 20;
const maxBlocks = 400;
/** Sentences after an announcement that may still tell of it. */
const follow = 3;
const title = pattern('iu', [
  inRow(
    /\b/,
    [
      /round-?up|weekly|this week|week in|of the week|digest|deals|term sheet|tracker/,
      /funding (?:daily|news|rounds|wrap)/,
      /(?:top|biggest|largest) \d*\s?(?:funding |startup |venture )?(?:rounds|raises|deals)/,
      /who raised/,
    ],
    /\b/,
  ),
  /周报|早报|晚报|日报|月报|汇总|一周|本周|速递|早知道|速览|要闻|合集|早班车|早参/,
  /投融资(?:事件|动态|快报|速报)|融资(?:速递|快报|早报|日报)|点\s?\d?\s?氪/,
]);

/** "1. Northwind, $500M, pumps: The company raised …". */
const listed =
  /^(?:\d{1,2}[.)]\s)?(?:\(tied\)\s)?([\p{Lu}\d][^,:$€£]{1,40}),\s[$€£]\s?\d[\d.,]{0,12}\s?(?:[MBK]|million|billion)\b[^:]{0,60}:\s/u;
/** Who pays for a share of others raises nothing. */
const invests = /对[^，。；]{2,60}(?:投资|入股)|与[^，。；]{2,60}达成[^，。；]{0,6}投资/u;

interface Item {
  company: string;
  events: Event[];
  told: Told[];
}

/** [] where the page tells of one company, or of none. */
export const readRoundup = (page: Page, story: Story): CapturedFunding[] => {
  const isTitled = ownHeads(story).some((head) => title.test(head));
  const isOfOne = !isTitled && story.heads.some((head) => (raiseIn(story, head)?.strength ?? 0) >= 1);
  if (isOfOne) return [];
  const items = itemsOf(page, story);
  const isRoundup = isTitled ? items.length >= 1 : items.length >= 3;
  return isRoundup ? items.slice(0, most).flatMap((item) => eventOf(story, item)) : [];
};

const eventOf = (story: Story, { company, events, told }: Item): CapturedFunding[] => {
  const [first] = events;
  return first ? [composeFunding({ heads: [], body: told, date: story.date }, events, first, company)] : [];
};

const itemsOf = (page: Page, story: Story): Item[] => {
  const items: Item[] = [];
  const text = story.body
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 30_000);
  const rows = new Map<number, string[]>();
  let open: Item | null = null;
  let at = 0;
  let since = 0;
  let last: Line | null = null;
  let headed: string | null = null;
  for (const line of page.lines.filter(isBlock).slice(0, maxBlocks)) {
    const row = rowOf(page, line);
    if (row !== null) {
      rows.set(row, [...(rows.get(row) ?? []), line.text]);
      continue;
    }
    if (story.heads.includes(line.text)) continue;
    if (/^h[1-6]$/.test(line.tag)) open = null;
    if (line.text.length < 60) headed = /「([^」]{2,20})」/u.exec(line.text)?.[1] ?? headed;
    const mayList = /[$€£]/.test(line.text);
    for (const { text: whole } of sentences(line.text.slice(0, 4000))) {
      const entry = mayList ? listed.exec(whole) : null;
      const sentence = entry ? whole.slice(entry[0].length) : whole;
      const raise = raiseIn(story, sentence);
      const isNews = raise !== null && raise.strength >= 2 && !isOld(sentence, story.date);
      const named = isNews && entry ? cleanName(entry[1] ?? '') : null;
      const told =
        named ?? (isNews && !invests.test(sentence) ? subjectOf(sentence, raise.verbAt, text) : null);
      // The line above an entry has the name short.
      const company = headed && told?.includes(headed) ? headed : told;
      // A round of somebody unnamed, in a line of its own, is no more of the one before.
      if (raise && !company && line !== last) open = null;
      const same: Item | undefined = company
        ? items.find((item) => isSame(item.company, company))
        : undefined;
      if (company && same) open = same;
      else if (company) {
        open = { company, events: [], told: [] };
        items.push(open);
      }
      if (company) since = 0;
      if (company) last = line;
      if (!open || since++ > follow) continue;
      if (isNews && company) open.events.push({ raise, sentence, head: false, at });
      open.told.push({ text: sentence, at: at++, offset: 0 });
    }
  }
  return [...items, ...tableItems([...rows.values()])];
};

const isBlock = (line: Line): boolean =>
  (line.area.part === 'main' || line.area.part === 'header') &&
  !line.area.notice &&
  !line.area.form &&
  line.linked < 0.8;

/** The table row in which a cell stands; null outside of tables. */
const rowOf = (page: Page, line: Line): number | null => {
  if (
    line.tag !== 'td' &&
    line.tag !== 'th' &&
    !around(page, line, 3).some(({ tag }) => tag === 'td' || tag === 'th')
  )
    return null;
  let element = line.element;
  for (let up = 0; up < 4 && element >= 0; up++) {
    const held = page.walked.elements[element];
    if (held?.tag === 'tr') return element;
    element = held?.parent ?? -1;
  }
  return null;
};

const subjectOf = (sentence: string, verbAt: number, text: string): string | null => {
  const name = holdsHan(sentence)
    ? chineseSubject(sentence, verbAt, text)
    : englishSubject(sentence, verbAt, text);
  return name === 'we' ? null : name;
};

/** "INMO影目科技" and "影目科技" are one. */
const isSame = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [companyKey(one), companyKey(other)].sort((a, b) => a.length - b.length);
  return short.length > 1 && long.includes(short);
};

const headings = {
  company: /^(?:company|startup|name|企业|公司|项目|名称)/i,
  amount: /amount|raised|size|金额|融资额/i,
  round: /round|stage|series|轮次|阶段/i,
  investors: /investor|backer|lead|投资方|投资机构|资方/i,
};
type Column = keyof typeof headings;

/** A table whose head names a company and a round or an amount. */
const tableItems = (rows: readonly string[][]): Item[] => {
  const [head = [], ...body] = rows;
  const column = (name: Column): number => head.findIndex((cell) => headings[name].test(cell.trim()));
  const company = column('company');
  const amount = column('amount');
  const round = column('round');
  if (company < 0 || amount < 0 || round < 0) return [];
  return body.flatMap((cells, at): Item[] => {
    const name =
      cleanName(cells[company] ?? '') ?? (holdsHan(cells[company] ?? '') ? (cells[company] ?? null) : null);
    const money = readMoney(cells[amount] ?? '')[0] ?? null;
    const named =
      readRounds(`${cells[round] ?? ''}`)[0] ?? readRounds(`${cells[round] ?? ''} round`)[0] ?? null;
    if (!name || (!money && !named)) return [];
    const sentence = cells.find((cell) => cell.includes(name)) ?? name;
    const investors = cells[column('investors')];
    const told = investors ? [{ text: `funding from ${investors}`, at, offset: 0 }] : [];
    return [
      {
        company: name,
        events: [{ raise: { verbAt: 0, money, round: named, strength: 2 }, sentence, head: false, at: -1 }],
        told,
      },
    ];
  });
};
