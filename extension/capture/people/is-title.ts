/** Whether a line is a title of a person at work, and nothing else. */

import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { functionOf, seniorityOf } from '../../../shared/text/people/title.ts';
import { hasRoleNoun } from '../hiring/role-noun.ts';

export const isTitle = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 130 &&
  (functionOf(text) !== null || seniorityOf(text) !== null || boardSeat.test(text)) &&
  !/[.!?。！？]$/.test(text.replace(/\b(?:Inc|Ltd|Co|Corp|Dept|Mgr|Sr|Jr|U\.S)\.$/, '')) &&
  !/https?:|@\w+\.|\d{4,}|\s(?:is|was|are|were|has|have|had)\s|^[\p{L} ]{3,30}:\s/u.test(text) &&
  text.split(/\s+/).length <= 14 &&
  !/\s(?:to|from|the|by|with)$/i.test(text) &&
  !bidding.test(text) &&
  !addressed.test(text) &&
  !ofBefore.test(text) &&
  !/^(?:sr|jr)\.?(?:$|\sno\b)/i.test(text) &&
  (!ofMany.test(text) || /\b(?:of|to|for)\b/i.test(text));
/** What stands over people, not beside one. */
const ofMany =
  /\b(?:teams?|staff|students|alumni|interns|leadership|board(?: of directors)?|directors|executives|founders|officers|people|management)$/i;
/** 原CEO left; 原画师 draws. */
const ofBefore = /^(?:原(?![画料型材生创])|前任)(?=[\p{Script=Han}A-Z])/u;
const boardSeat =
  /^(?:(?:independent |non-?executive |executive )?(?:vice )?chair(?:man|woman|person)?|trustee|board (?:member|director|chair)|member of the board(?: of directors)?)\b|董事|监事|監察人|監査役/i;

/** Whether a title names a rank, a trade or a seat on a board, and not a matter alone. */
export const hasOffice = (text: string): boolean =>
  seniorityOf(text) !== null ||
  boardSeat.test(text) ||
  /\bchair(?:man|woman|person)?\b/i.test(text) ||
  hasRoleNoun(text);

/** "Dr. Priya Kannan, MD" is a name with what was learnt; "Prof. of Surgery" is none. */
const addressed =
  /^(?:Dr|DR|Mr|MR|Mrs|MRS|Ms|Miss|MISS|Prof|PROF)(?:\.\s?|\s)(?:\p{Lu}\.\s?){0,3}\p{Lu}\p{L}{2}/u;

/** What is asked of a visitor, or told him, is nobody's office. */
const bidding = pattern('iu', [
  inRow(
    /^/,
    [
      /what|how|why|who|where|when|per|was|wie|warum|wer|wo|wir|unsere?|ihre?|shop|buy|order|learn/,
      /discover|explore|get|find|read|see|view|join|make|try|start|book|download|click|sign|talk/,
      /let['’]s/,
    ],
    /\b/,
  ),
  /^an? \p{Ll}/u,
]);

/** "Founder & CEO – has led teams for 20 years", "Chief Scientist. Leads…": the title that a longer line begins with. */
export const leadingTitle = (text: string): string | null => {
  const [, head = ''] =
    /^([^.!?。]{2,70}?)(?:\s[-–—]\s|\s{2,}|(?<!\b(?:Sr|Jr|Asst|Dy|Mgr|Dr))\.\s(?=\p{Lu}|\d|With\b))\S/u.exec(
      text.slice(0, 120),
    ) ?? [];
  if (!head || !isTitle(head) || seniorityOf(head) === null) return null;
  return isField(text.slice(head.length), /^head$/i.test(head)) ? null : head;
};

/** " - Human Resources": what somebody is the head of is part of the title, whatever it is. */
const isField = (rest: string, isHead: boolean): boolean => {
  const field = /^\s[-–—]\s(\p{Lu}[^.!?。]{1,50})$/u.exec(rest)?.[1] ?? '';
  return (
    field.split(' ').length <= 6 && (isHead || functionOf(field) !== null) && !/^\p{L}+s\s\p{Ll}/u.test(field)
  );
};

/** Short words that stand where titles stand, though no table knows them: "Quality", "Tech", "Wizard of light bulbs". */
export const mayBeTitle = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 90 &&
  !/[.!?。！？…:：]$/.test(text) &&
  !/https?:|@|\d{3,}|^[+(]?\d|^[\p{L} ]{3,30}:\s/u.test(text) &&
  text.split(/\s+/).length <= 10 &&
  !actions.test(text) &&
  !hasLegalForm(text);
const actions = pattern('iu', [
  inRow(
    /^/,
    [
      /read|view|see|learn|more|full|show|open|close|back|next|previous|contact|connect|e-?mail/,
      /phone|call|linkedin|twitter|facebook|instagram|github|website|bio(?:graphy)?|profile|follow/,
      /download|meet/,
    ],
    /\b/,
  ),
  /^(?:更多|查看|详情|了解|联系|下载|电话|邮箱)/,
]);
