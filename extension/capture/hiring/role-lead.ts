/** The link that a line begins with: in a list its words are the role's title, whatever stands behind them. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { cutText } from '../page/cut-text.ts';
import { onceAPage } from '../page/once-a-page.ts';
import { careersPaths } from './careers-words.ts';
import { hasRoleNoun } from './role-noun.ts';

export interface Lead {
  text: string;
  /** Whether its address is that of a posting. */
  toPosting: boolean;
}

const postingPath = pattern('i', [
  inRow(
    /(?:^|\/)/,
    [
      /jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|roles?/,
      careersPaths,
      /offres?|zhaopin|recruit|position_detail|jobdetail|gh_jid|j|o/,
    ],
    /[/=?_-][^/]/,
  ),
  /gh_jid=|\/\/jobs\.(?:lever\.co|ashbyhq\.com)\/[^/]+\/.|greenhouse\.io\/[^/]+\/jobs\//,
  /job_?id=|position_?id=/,
]);

/** A filter leads to the same search again: "/jobs?q=sales&radius=50". */
const search = /[?&](?:q|query|keywords?|l|where|location|radius|distance|sort|page|filter)=/i;
const isPosting = (href: string): boolean =>
  href.length < 500 && postingPath.test(href) && (!search.test(href) || idOf.test(href));
const idOf = /[?&](?:gh_jid|jk|vjk|job_?id|position_?id|id)=/i;

/** By index of the line. */
export const leadsOf = onceAPage((page): ReadonlyMap<number, Lead> => {
  const leads = new Map<number, Lead>();
  for (const { line: index, text, href } of page.links) {
    const line = page.lines[index]?.text;
    if (text.length < 2 || leads.has(index) || !line) continue;
    const lead = leadIn(line, text);
    if (lead) leads.set(index, { text: lead, toPosting: isPosting(href) });
  }
  return leads;
});

/** Marks inside a link put spaces into its text that the line has not; a link around a whole card begins with its first line. */
const leadIn = (line: string, link: string): string | null => {
  if (line.startsWith(link)) return link;
  // The line was cut, the link's title tells the whole.
  const cut = cutText(line);
  if (cut && link.startsWith(cut)) return link;
  const [shown, linked] = [compact(line), compact(link)];
  if (linked.startsWith(shown)) return line;
  return shown.startsWith(linked) ? link : null;
};
const compact = (text: string): string => text.slice(0, 400).replaceAll(' ', '');

/** The role's title in a line of a list: its lead, or what stands before a sentence on it ("Data engineer: builds …"); "Monteur:in" goes on. */
export const titleIn = (text: string, lead: Lead | undefined): string => {
  if (lead) return lead.text;
  const [, title] =
    /^([^:：]{2,70})[:：](?!(?:in|innen|r|n|e)\b)\s?(\S.{23,}|\p{Script=Han}.{7,})$/u.exec(
      text.slice(0, 400),
    ) ?? [];
  return title && hasRoleNoun(title) ? title.trim() : text;
};
