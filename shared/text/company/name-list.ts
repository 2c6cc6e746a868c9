/**
 * Lists of names in running English, such as "existing investors Acme Ventures, Bo Lind (ex-Acme) and Park & Co".
 * A text is cut into tokens once; a list is read token by token, so that the time is linear whatever a page says.
 */

import { matchesOf } from '../matches-of.ts';
import { pattern } from '../pattern.ts';

export interface Token {
  text: string;
  start: number;
  end: number;
  kind: 'proper' | 'word' | 'joint' | 'comma' | 'open' | 'close' | 'mark';
}
export interface NameList {
  names: string[];
  /** Token after the list. */
  next: number;
}

const maxNames = 20;
const maxRun = 7;
/** Words between the names of a list: "and several other early-stage funds including". */
const maxBetween = 8;
const token = /[\p{L}\p{N}](?:[\p{L}\p{N}'’/+-]|[.&](?=[\p{L}\p{N}]))*|[,;]|[()]|\S/gu;

export const tokensOf = (text: string): Token[] =>
  matchesOf(text, token).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    kind: kindOf(match[0]),
  }));

const ownCase = new Set(['ff', 'a16z', 'e.ventures', 'angellist', 'byfounders', 'fj', 'b2venture']);
const kindOf = (text: string): Token['kind'] => {
  if (text === ',' || text === ';') return 'comma';
  if (text === '(') return 'open';
  if (text === ')') return 'close';
  if (text === '&' || /^(?:and|plus)$/i.test(text)) return 'joint';
  if (/^[\p{Lu}\d]/u.test(text) || /^\p{Ll}{1,3}\p{Lu}/u.test(text) || ownCase.has(text)) return 'proper';
  // A firm that goes by its address: "acme.vc".
  if (/^[\p{Ll}\d-]{2,20}\.\p{Ll}{2,10}$/u.test(text)) return 'proper';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
};

/** What describes those who follow; each stands before a name, or in its place. */
const fillers = new Set(
  'the with from by participation existing returning new previous current all prior also its our other others additional fellow strategic institutional leading notable several early lead major including included such as like both joined backed a an syndicate group global international corporate seed early-stage late-stage tech industry well-known prominent former follow-on participating first-time long-time long-standing insider world-class top-tier renowned veteran serial local regional individual private public more than many some various number consortium range made up consisting saw of fund funds venture ventures capital equity growth investment angel angels family office offices arm arms firm firms giant giants star stars chief executive executives vice president startup tech technology software retail insurance pharma energy carmaker bank media fintech crypto football basketball rugby who were'.split(
    ' ',
  ),
);
const role = pattern(
  'i',
  /(?:^|-)/,
  [
    /investors?|backers?|funders?|entrants?|compan(?:y|ies)|shareholders?|actress|capitalists?/,
    /partners?|alum(?:ni|nus)?|players?|mogul|ceo|cto|coo|founders?|executives?|entrepreneurs?/,
    /accelerator|incubator|actors?|singers?|directors?|makers?|groups?|brothers?|champions?/,
  ],
  /$/,
);
const isDescription = ({ kind, text }: Token): boolean =>
  (kind === 'word' && (fillers.has(text.toLowerCase()) || role.test(text))) || text === ':';

/** A capital at the head of a clause is no name: "Returning investors", "Existing backers". */
const capitalised = pattern(
  'i',
  /^/,
  [
    /existing|returning|new|previous|current|other|additional|all|both|participation|investors?/,
    /backers?|founders?|participants|others?|several|leading|lead|angel|angels|the|our|its|also/,
    /with|including/,
  ],
  /$/,
);
/** What follows others who led followed, and did not lead. */
const besides =
  /^(?:with|as|along|alongside|includ(?:ing|ed|es)|saw|joined|participation|existing|returning|together|other|others|participating|followed|additional|new)$/i;
const inner = /^(?:of|de|von|van|du|der|la|et)$/;
const isName = (found: Token | undefined): found is Token => found?.kind === 'proper';

/** The list that begins at token `from`. @param led stop where those begin who only took part. */
export const namesFrom = (tokens: readonly Token[], from: number, text: string, led = false): NameList => {
  const names: string[] = [];
  let at = from;
  let next = from;
  while (names.length < maxNames) {
    at = afterDescription(tokens, at);
    const whole = endOfName(tokens, at);
    if (whole === at) break;
    const person = personAfter(tokens, whole) ?? firmAfter(tokens, whole);
    const end = person === null ? whole : endOfName(tokens, person);
    if (person !== null) at = person;
    const first = tokens[at];
    const last = tokens[end - 1];
    if (!first || !last) break;
    names.push(text.slice(first.start, last.end));
    next = afterAside(tokens, end);
    const joined = afterJoint(tokens, next);
    if (joined === next) break;
    at = joined;
    const named = afterDescription(tokens, at);
    if (led && tokens.slice(next, named + 1).some(({ text }) => besides.test(text))) break;
  }
  return { names, next };
};

/** "Acme founder Ada Park", "the former Northwind executive Bo Lind": the person invests. */
const personAfter = (tokens: readonly Token[], end: number): number | null => {
  let at = end;
  while (at - end < 3 && office.test(tokens[at]?.text ?? '')) at++;
  return at > end && isName(tokens[at]) ? at : null;
};
/** "the Chinese internet giant, Northwind", "San Francisco VC firm Northwind": what it is stands before the name. */
const firmAfter = (tokens: readonly Token[], end: number): number | null => {
  let at = end;
  while (at - end < 3 && tokens[at]?.kind === 'word' && (at > end || !joining.test(tokens[at]?.text ?? '')))
    at++;
  if (at === end || !firm.test(tokens[at - 1]?.text ?? '')) return null;
  if (tokens[at]?.kind === 'comma') at++;
  return isName(tokens[at]) ? at : null;
};
const firm =
  /^(?:firm|giant|fund|investor|company|group|conglomerate|arm|unit|accelerator|platform|bank|insurer|retailer|carmaker|automaker|house|outfit)$/;
const joining = /^(?:and|with|from|by|as|the|a|an|to|in|of|which|who)$/;

const office =
  /^(?:co-?founders?|founders?|chief|executives?|alumnus|alum|ceo|cto|president|chairman|partners?)$/;

const afterDescription = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at - from < maxBetween) {
    const found = tokens[at];
    if (!found) break;
    // "the founders of Acme and Northwind" are people, whom nobody names.
    if (
      /^(?:of|from|at)$/.test(found.text) &&
      /^(?:founders?|ceos?|executives?|alumni|leaders|creators|researchers|engineers|employees|operators|veterans)$/i.test(
        tokens[at - 1]?.text ?? '',
      )
    )
      break;
    const isCapital = found.kind === 'proper' && capitalised.test(found.text) && !isNameOn(tokens, at);
    if (!isDescription(found) && !isCapital) break;
    at++;
  }
  return at;
};

/** "New Enterprise Associates" begins with a word that elsewhere describes. */
const isNameOn = (tokens: readonly Token[], at: number): boolean => {
  const following = tokens[at + 1];
  return isName(following) && !/^(?:existing|returning|investors?|backers?)$/i.test(tokens[at]?.text ?? '');
};

const endOfName = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at - from < maxRun) {
    const found = tokens[at];
    if (!found) break;
    const after = tokens[at + 1];
    if (found.kind === 'proper') at++;
    else if (at === from) break;
    else if (found.text === '.' && isInitial(tokens[at - 1], found) && isName(after)) at++;
    else if (inner.test(found.text) && isName(after)) at++;
    else if (found.text === '&' && isName(after) && isPair(tokens, from, at)) at++;
    else break;
  }
  return at;
};

/** "T. Rowe", "St. Gallen". */
const isInitial = (before: Token | undefined, point: Token): boolean =>
  before !== undefined &&
  before.end === point.start &&
  /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|St|Dr|Mr|Ms|Jr)$/u.test(before.text);

/** "Park & Lind" is one name, "Acme, Northwind & Park Ventures" ends a list. */
const isPair = (tokens: readonly Token[], from: number, at: number): boolean => {
  if (/^(?:Co|Company|Sons|Partners|Associates|Brothers|Bros)$/.test(tokens[at + 1]?.text ?? '')) return true;
  if (/^others?$/i.test(tokens[at + 1]?.text ?? '')) return false;
  const isListed = tokens[from - 1]?.kind === 'comma';
  return !isListed || tokens.slice(at, at + 12).some(({ text }) => text === 'and');
};

/** "Bo Lind (ex-Acme)", "Northwind, the investment arm of Acme Group, and Park": what stands between is no name. */
const afterAside = (tokens: readonly Token[], from: number): number => {
  let at = from;
  if (tokens[at]?.kind === 'open') {
    const close = tokens.slice(at, at + 16).findIndex(({ kind }) => kind === 'close');
    if (close > 0) at += close + 1;
  }
  const opening = tokens[at + 1]?.text ?? '';
  const isOwned = /['’]s$/.test(opening) && tokens[at + 2]?.kind === 'word';
  const isAside =
    tokens[at]?.kind === 'comma' &&
    (isOwned || /^(?:the|an?|which|who|whose|formerly)$/.test(opening) || isPost(tokens, at + 1));
  if (!isAside) return at;
  const end = tokens.slice(at + 1, at + 16).findIndex(({ kind }) => kind === 'comma');
  const beyond = tokens[at + 1 + end + 1];
  const told = tokens.slice(at + 1, at + 1 + Math.max(0, end)).some(({ text }) => verbs.test(text));
  const goesOn = end > 0 && !told && (beyond?.kind === 'joint' || isName(beyond));
  // "the angels Ada Park and Bo Lind" goes on with names and is no aside.
  const names = tokens.slice(at + 2, at + 1 + Math.max(0, end));
  return goesOn && names.length > 2 && !isName(names.find((one) => one.text === 'of' || !isDescription(one)))
    ? at + 1 + end
    : at;
};

/** "Ada Park, founder of Acme": what follows the comma is her post. */
const isPost = (tokens: readonly Token[], at: number): boolean =>
  role.test(tokens[at]?.text ?? '') && /^(?:of|at|and)$/.test(tokens[at + 1]?.text ?? '');

const verbs = /^(?:includ(?:e|ed|es|ing)|is|was|were|are|has|had|will|saw|said|joined|brings|participated)$/;

const jointWords = /^(?:with|as|well|alongside|along|together|joined|by|also)$/;
const afterJoint = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at - from < 5) {
    const found = tokens[at];
    if (!found) break;
    const isJoint = found.kind === 'comma' || found.kind === 'joint';
    const isWord = jointWords.test(found.text);
    if (!isJoint && !isWord) break;
    at++;
  }
  const only = tokens.slice(from, at);
  // A mere "with" or "by" joins no names: "Acme by Northwind".
  return only.some(
    ({ kind, text }) =>
      kind === 'comma' || kind === 'joint' || /^(?:well|along|alongside|together)$/.test(text),
  )
    ? at
    : from;
};

/** The list that ends before token `to`, such as that of a sentence whose verb stands at `to`. */
export const namesBefore = (tokens: readonly Token[], to: number, text: string): string[] => {
  let from = to;
  while (from > 0 && to - from < maxNames * maxRun) {
    const found = tokens[from - 1];
    if (!found) break;
    const belongs =
      found.kind === 'proper' ||
      found.kind === 'comma' ||
      found.kind === 'joint' ||
      isDescription(found) ||
      inner.test(found.text) ||
      jointWords.test(found.text) ||
      /^[.]$/.test(found.text);
    if (found.kind === 'close') {
      const open = tokens.slice(Math.max(0, from - 16), from).findLastIndex(({ kind }) => kind === 'open');
      if (open < 0) break;
      from = Math.max(0, from - 16) + open;
      continue;
    }
    if (!belongs) break;
    from--;
  }
  // A list that breaks off before the verb belongs to something else: what comes after it is read again.
  for (let at = from; at < to; ) {
    const { names, next } = namesFrom(tokens, at, text);
    if (names.length && tokens.slice(next, to).every(({ kind }) => kind === 'comma')) return names;
    at = Math.max(next, at + 1);
  }
  return [];
};
