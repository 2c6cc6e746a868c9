/** Reads the year in which a text says that its company was founded, English, Chinese, German and French. */
import { pattern } from '../pattern.ts';
import { sentenceAt } from '../sentences.ts';

const most = 3000;

const foundedText: readonly RegExp[] = [
  /\b(?:was |were |been |company |is )?(?:founded|established|incorporated|set up)\b(?:[^.!?。]{0,40}?)\b(?:in|back in|since)\s(?:\p{L}{3,9}\s)?(1[5-9]\d\d|20[0-4]\d)\b/iu,
  pattern(
    'iu',
    /\b/,
    [/we|company|firm|business|agency|studio|shop|story|journey|us/],
    /\b[^.!?。]{0,30}?\b(?:started|launched|created|formed|began|born|opened)\b[^.!?。]{0,40}?\b(?:in|back in|since)\s(?:\p{L}{3,9}\s)?(1[5-9]\d\d|20[0-4]\d)\b/u,
  ),
  /\b(?:wurde\s)?(?:im jahr(?:e)?\s)?(1[5-9]\d\d|20[0-4]\d)\s(?:[^.!?]{0,40}?)gegründet\b/iu,
  /\b(?:founded|established|our (?:establishment|inception|founding)|est\.?|since|seit|depuis|fondée en|créée? en|gegründet)\s(?:in\s)?(1[5-9]\d\d|20[0-4]\d)\b/i,
  /\b(?:fundad[ao]|creada|constituida|fondat[ao]|opgericht|grundlagt|etablert|grundades)\s(?:em|en|nel|in|i)\s(?:\p{L}{3,10}\s(?:de\s)?)?(1[5-9]\d\d|20[0-4]\d)\b/iu,
  /\bin (1[5-9]\d\d|20[0-4]\d),?\s(?:[^.!?。]|(?<=\b(?:Co|Ltd|Inc|Corp))\.){0,100}?\b(?:was |were )?(?:founded|established|co-?founded|set up|spun off|created)\b/i,
  /^(1[5-9]\d\d|20[0-4]\d)\s(?:year )?(?:founded|established)$/i,
  /(?:成立|创立|創立|创建|设立|創業|创办|始建|建立(?=[于於])|始创|起步|创始)(?:于|於|时间为)?\s?(1[5-9]\d\d|20[0-4]\d)\s?年?/u,
  /(?:始于|始於)\s?(1[5-9]\d\d|20[0-4]\d)\s?年?/u,
  /(1[5-9]\d\d|20[0-4]\d)\s?年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[^。]{0,12}?|由[^。，]{2,20}?批准)(?:成立|创立|創立|创建|设立|設立|創業|创办)(?!\s?[\d０-９一二三四五六七八九十]{1,3}\s?周年)/u,
];

/** A glance first: one of these stands in all that they match. */
const beginning = pattern('i', [
  /found|establish|incorporated|inception|set up|spun off|\b(?:est|since|seit|depuis)\b|started/,
  /launched|created|formed|began|born|opened|gegründet|fondée|créé|fundad|creada|constituida|fondat/,
  /opgericht|grundlagt|etablert|grundades|[成设設建]立|[创創][立建办業始]|始[建创于於]|起步/,
]);

/** What one of the staff founded before is another company. */
const ofSomebody =
  /\b(?:he|she|his|her)\b|\bat \S{2,20} since\b|\b(?:prior to|before joining|previously|associated with|joined|member of)\b|\b(?:professor|lecturer|fellow|director|president|chairman|partner|highest|lowest|worst)\b[^.]{0,60} since\b/i;
/** Copyright lines, and what others than the company founded, are no year of its own. */
const notFounding =
  /©|\(c\)|copyright|all rights reserved|版权所有|\b(?:gilt|gelten|\w*steuersatz|hausse|baisse|coûts|inflation)\b|[设成]立[^，。]{0,10}(?:办事处|分公司|子公司|当地法人|基金|研究院|办公室)/i;

/** @param text a line of a page, or a description of the company in its own words. */
export const readFounded = (text: string): { value: number; quote: string } | null => {
  const cut = text.slice(0, most);
  if (!/1[5-9]\d\d|20[0-4]\d/.test(cut) || !beginning.test(cut)) return null;
  for (const pattern of foundedText) {
    const match = pattern.exec(cut);
    const value = match ? Number(match[1]) : 0;
    if (!match || value <= 1500) continue;
    const quote = sentenceAt(cut, match.index);
    if (!notFounding.test(quote) && !ofSomebody.test(quote)) return { value, quote };
  }
  return null;
};
