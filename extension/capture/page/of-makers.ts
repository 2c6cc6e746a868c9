/** A legal notice names who made the site and where it is hosted: their addresses and numbers are not the company's. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import type { Line } from './walked.ts';

const legal = /l[ée]gales?\b|impressum|imprint|legal notice/i;
const makers = pattern('i', [
  inRow(/^(?:\d{1,2}\.?\s)?/, [
    /(?:web)?hosting|hoster|webdesign|(?:technische )?umsetzung|realisierung|programmierung/,
    /(?:conception|création|réalisation|développement) (?:et|du site|web|graphique)\b/,
  ]),
  inRow(/^.{0,60}\b/, [
    /héberge(?:ur|ment)|hébergée? par|suchmaschinenoptimierung|optimierung für suchmaschinen/,
    /hosted by|hosting provider/,
  ]),
]);
const most = 8;

/** By index of the line. @param title of the document */
export const linesOfMakers = (title: string, lines: readonly Pick<Line, 'text' | 'tag'>[]): Set<number> => {
  const found = new Set<number>();
  const isHeading = ({ tag }: Pick<Line, 'tag'>): boolean => /^h[1-6]$/.test(tag);
  if (!legal.test(title) && !lines.some((line) => isHeading(line) && legal.test(line.text.slice(0, 100))))
    return found;
  let left = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text.length < 200 && makers.test(line.text)) left = most;
    else if (isHeading(line) || line.text.length > 160) left = 0;
    if (left-- > 0) found.add(at);
  }
  return found;
};
