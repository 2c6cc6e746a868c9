/** People set out one by one, a line each for name and title: cards, table rows, headings over paragraphs. */
import { emailOf } from '../../../shared/text/emails.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { functionOf, seniorityOf } from '../../../shared/text/people/title.ts';
import { phoneOf } from '../../../shared/text/phones.ts';
import { pageName } from '../company/name.ts';
import { around, type Page } from '../page/page.ts';
import type { Held, Line } from '../page/walked.ts';
import type { Found } from '../rule.ts';
import { hasOffice, isTitle, leadingTitle, mayBeTitle } from './is-title.ts';
import type { Named } from './named.ts';
import { hasLife, isOwnMail, toldOf } from './people-told.ts';
import { mayName, onBoard, quotedNear, teamContext } from './team-context.ts';

/** What one card teaches of the next: lines made the same way hold the same. */
interface Laid {
  lines: readonly Line[];
  names: readonly (string | null)[];
  titled: readonly boolean[];
  shapes: readonly string[];
}
type Side = 1 | -1;

export const stackedPeople = (page: Page): Found<Named>[] => {
  const inTeam = teamContext(page);
  const own = pageName(page);
  // What a card opens in a dialog is said of the same person, or of one that the cards leave out.
  const lines = page.lines
    .filter((line) => (mayName(line) || isInDialog(line)) && line.tag !== 'button' && line.text !== '×')
    .map((line) => (labelled.test(line.text) ? { ...line, text: line.text.replace(labelled, '') } : line));
  const names = withFirstNames(
    lines,
    lines.map((line) => (line.text.length <= 60 ? cleanPersonName(line.text) : null)),
    inTeam,
  );
  if (names.every((name) => name === null)) return [];
  const laid: Laid = {
    lines,
    names,
    titled: lines.map(
      (line, at) =>
        names[at] === null &&
        (isTitle(line.text) || leadingTitle(line.text) !== null) &&
        !namesSomebody(line.text),
    ),
    shapes: shapesOf(page, lines),
  };
  const groups = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    if (!names[at] || quotedNear(page, line.index)) continue;
    const shape = laid.shapes[at] ?? '';
    groups.set(shape, [...(groups.get(shape) ?? []), at]);
  }
  return [...groups.values()]
    .map((group) => {
      const told = group.filter(
        (at) => lines[at] && (inTeam(lines[at]) || isOfCompany(laid, at, own) || isReached(laid, at)),
      );
      return told.length || !areStaff(laid, group) || arePraising(laid, group, own) ? told : group;
    })
    .filter((group) => group.length > 0)
    .flatMap((group) => readGroup(page, laid, group))
    .sort((a, b) => a.at - b.at)
    .map(({ found }) => found);
};

/** "Job title: Safety Director" */
const labelled = /^(?:job )?(?:title|position|designation|role)\s?[:：]\s?(?=\S)/i;

/** A team that calls itself by first names: three headings and more of one word, each over an office. */
const withFirstNames = (
  lines: readonly Line[],
  names: readonly (string | null)[],
  inTeam: (line: Line) => boolean,
): readonly (string | null)[] => {
  const alone = lines.flatMap((line, at) => {
    const next = lines[at + 1]?.text ?? '';
    const isName =
      names[at] === null &&
      /^h[2-6]$/.test(line.tag) &&
      /^\p{Lu}[\p{Ll}\p{M}’'-]{2,15}$/u.test(line.text) &&
      inTeam(line) &&
      !isTitle(line.text);
    return isName && isTitle(next) && hasOffice(next) ? [at] : [];
  });
  // "Experience" over what each did before stands on every card.
  if (new Set(alone.map((at) => lines[at]?.text)).size < alone.length) return names;
  const places = new Set(alone);
  return alone.length >= 2 && alone.length + names.filter(Boolean).length >= 3
    ? names.map((name, at) => (places.has(at) ? (lines[at]?.text ?? null) : name))
    : names;
};

const isInDialog = ({ area }: Line): boolean =>
  area.notice && !area.form && !area.quoted && area.part === 'main';

/** "Founder & Chairman, Northwind" below a name, on a page of Northwind. */
const isOfCompany = ({ lines }: Laid, at: number, own: string | null): boolean => {
  const title = lines[at + 1]?.text ?? '';
  return own !== null && own.length > 3 && title.includes(own) && seniorityOf(title) !== null;
};

/** A name, an office, and how to reach who bears them: nobody who praises a firm gives his number there. */
const isReached = ({ lines, titled }: Laid, at: number): boolean =>
  titled[at + 1] === true &&
  hasOffice(lines[at + 1]?.text ?? '') &&
  lines
    .slice(at + 2, at + 4)
    .some(({ text }) => text.length < 60 && (phoneOf(text) !== null || emailOf(text) !== null));

/** Four names and more over offices are the staff, whatever the page is called; whose office is elsewhere praises the firm. */
const areStaff = ({ lines, titled }: Laid, group: readonly number[]): boolean => {
  const titles = group.flatMap((at) => (titled[at + 1] ? (lines[at + 1]?.text ?? []) : []));
  return (
    group.length >= 4 &&
    titles.length >= group.length * 0.7 &&
    titles.filter(hasOffice).length >= group.length * 0.6 &&
    !titles.some(isElsewhere)
  );
};

/** "CEO, Southgate Foods" is somebody's who praises the firm; "Director, Sales" is not. */
const isElsewhere = (title: string): boolean => {
  const [, behind] = title.split(/,\s/);
  return /\bat\b|@/.test(title) || (behind !== undefined && functionOf(behind) === null);
};

/** Whether most stand below what they say of the firm: "Northwind is an extension of our team". */
const arePraising = ({ lines }: Laid, group: readonly number[], own: string | null): boolean =>
  group.filter((at) => {
    const text = lines[at - 1]?.text ?? '';
    const ofFirm =
      (own !== null && own.length > 3 && text.includes(own)) || /\b(?:they|their|them)\b/i.test(text);
    return (
      text.length > 80 &&
      ofFirm &&
      /\b(?:we|our|us|I|my|me)\b/.test(text) &&
      !/\b(?:s?he|his|her)\b/i.test(text)
    );
  }).length >
  group.length * 0.5;

interface Placed {
  at: number;
  found: Found<Named>;
}

const readGroup = (page: Page, laid: Laid, group: readonly number[]): Placed[] => {
  const { lines, titled, shapes } = laid;
  const [before, after] = [sideOf(laid, group, -1), sideOf(laid, group, 1)];
  // In a list of terms the title is the term, or what is told of it.
  const terms = group.filter((at) => lines[at]?.tag === 'dd' && lines[at - 1]?.tag === 'dt');
  const isTold = terms.length >= group.length * 0.6;
  const isAbove =
    before.count >= group.length * 0.6 &&
    group.filter((at) => isNearerAbove(page, laid, at)).length > group.length * 0.6;
  const { side, title, count } = after.count >= before.count && !isTold && !isAbove ? after : before;
  const sameShape = group.filter((at) => shapes[at + side] === title).length;
  // Where most cards hold a title in the same place, that place holds one on the others, whatever its words.
  const isRegular =
    (group.length >= 3 || sameShape === group.length) &&
    group.length >= 2 &&
    count >= group.length * 0.3 &&
    sameShape >= group.length * 0.6;
  const holdsTitle = (at: number): boolean => {
    const next = lines[at + side];
    if (!next || next.area.part !== lines[at]?.area.part || isMenu(lines[at], next)) return false;
    return titled[at + side] || (isRegular && shapes[at + side] === title && mayBeTitle(next.text));
  };
  // "Square Meters" over "Production Floor": a group of which nobody has a rank or trade is none of people.
  const titles = group
    .map((at) => lines[at + side]?.text ?? '')
    .filter((_, at) => titled[(group[at] ?? 0) + side]);
  if (titles.length && !titles.some(hasOffice)) return [];
  // Names over what is told of each, on a page of people: no titles, but people all the same.
  const areListed =
    group.length >= 3 && count === 0 && group.every((at) => /^h[2-6]$/.test(lines[at]?.tag ?? ''));
  const all = isRegular && title !== shapes[group[0] ?? 0] ? withOddNames(laid, group, side, title) : group;
  return all.flatMap((at) => {
    const line = lines[at];
    if (!line) return [];
    if (holdsTitle(at))
      return [
        placed(at, line, {
          name: line.text,
          title: titleOf(lines, at, side),
          onBoard: onBoard(page, line),
        }),
      ];
    const told = side === 1 ? toldOf(line.text, lines[at + 1]?.text ?? '') : null;
    if (told) return [placed(at, line, { name: line.text, title: told })];
    return isOwnMail(line.text, lines[at + 1]?.text ?? '') ||
      (areListed && hasLife(line.text, lines[at + 1]?.text ?? ''))
      ? [placed(at, line, { name: line.text, title: null })]
      : [];
  });
};

/** How many cards hold a title on one side of the name, and how its line is made. */
const sideOf = (laid: Laid, group: readonly number[], side: Side) => {
  const { titled, shapes } = laid;
  const titles = group
    .filter((at) => titled[at + side] && !(side === -1 && endsAnother(laid, at)))
    .map((at) => shapes[at + side] ?? '');
  const title = mostCommon(titles);
  return { side, title, count: titles.filter((one) => one === title).length };
};

/** Whether a name shares a closer element with the line above it than with the one below, which opens another card. */
const isNearerAbove = (page: Page, { lines }: Laid, at: number): boolean => {
  const ofLine = (line: Line | undefined) => (line ? around(page, line, 4) : []);
  const own = ofLine(lines[at]);
  const [above, below] = [lines[at - 1], lines[at + 1]].map((line) => {
    const held = ofLine(line);
    return own.findIndex((element) => held.includes(element));
  });
  return above !== undefined && above >= 0 && (below === -1 || above < (below ?? 0));
};

/** The line above a name closes another card where the name opens a block of its own. */
const endsAnother = ({ lines }: Laid, at: number): boolean =>
  lines[at - 1]?.element !== lines[at]?.element &&
  lines[at + 1]?.element === lines[at]?.element &&
  // A line alone in its block closes none.
  lines[at - 2]?.element === lines[at - 1]?.element;

const placed = (at: number, line: Line, value: Named): Placed => ({ at, found: { value, quote: line.text } });

/** Cards made like the others whose name no rule of names would take: "Madonna", a nickname, a rare surname. */
const withOddNames = (laid: Laid, group: readonly number[], side: Side, title: string): number[] => {
  const { lines, names, titled, shapes } = laid;
  const [first = 0] = group;
  const last = group.at(-1) ?? first;
  const odd = [];
  for (let at = first; at <= last + 3; at++) {
    const text = lines[at]?.text ?? '';
    const fits = shapes[at] === shapes[first] && shapes[at + side] === title && titled[at + side];
    if (fits && names[at] === null && !titled[at] && oddName.test(text) && text.length <= 40) odd.push(at);
  }
  return [...group, ...odd].sort((a, b) => a - b);
};
const oddName =
  /^(?:\p{Lu}[\p{L}.'’-]{1,20}(?: [\p{L}.'’-]{1,20}){0,3}|\p{Lu}\.? \p{Lu}[\p{L}.'’-]{1,20}|\p{Script=Han}{2,4}(?: \p{Lu}\p{L}{1,15})?)$/u;

const shapesOf = (page: Page, lines: readonly Line[]): string[] => {
  const makes = new Map<Held, string>();
  const makeOf = (held: Held): string => {
    const known = makes.get(held) ?? ownMake(held);
    makes.set(held, known);
    return known;
  };
  return lines.map((line) => around(page, line, 3).map(makeOf).join('<'));
};

/** Names of classes with digits are made by builders and differ from card to card; the first and the last are made as the others. */
const ownMake = ({ tag, names }: Held): string => {
  const words = names
    .split(/\s+/)
    .filter((word) => word && !/\d|(?:^|-)(?:first|last|odd|even|active)$/.test(word));
  return `${tag}.${words.slice(0, 3).join('.')}`;
};

const mostCommon = (shapes: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

/** Linked lines one below another are a menu, unless one of them says a rank. */
const isMenu = (line: Line | undefined, next: Line): boolean =>
  (line?.linked ?? 0) > 0.9 &&
  next.linked > 0.9 &&
  (line?.tag === 'li' || line?.area.part === 'footer' || seniorityOf(next.text) === null);

/** "Jane Doe, Chief Executive" is a person of its own and nobody's title. */
const namesSomebody = (text: string): boolean => {
  const first = /^([^,–—|]{4,40}?)\s*[,–—|]\s/u.exec(text)?.[1];
  return first !== undefined && cleanPersonName(first) !== null;
};

/** A title may run over several short lines of one block. */
const titleOf = (lines: readonly Line[], at: number, side: Side): string => {
  const first = lines[at + side];
  if (!first) return '';
  const head = leadingTitle(first.text);
  if (head) return head;
  const parts = [first.text];
  const second = lines[at + 2 * side];
  const isMore = second?.element === first.element && second.text.length < 60 && mayBeTitle(second.text);
  if (isMore) parts.push(second.text);
  if (isMore && side === -1) {
    const third = lines[at - 3];
    if (third?.element === first.element && third.text.length < 60 && mayBeTitle(third.text))
      parts.push(third.text);
    parts.reverse();
  }
  return parts.map((part) => part.replace(/[\s,]+$/, '')).join(' / ');
};
