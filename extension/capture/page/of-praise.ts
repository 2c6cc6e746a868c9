/** What stands under "What our customers say": quotations, and the names of who said them, where no markup says so. */
import { pattern } from '../../../shared/text/pattern.ts';
import type { Line } from './walked.ts';

type Told = Pick<Line, 'text' | 'tag' | 'area'>;

const heading = pattern(
  'iu',
  /^/,
  [
    /(?:(?:our|read|recent|google|client|customer|patient|student|user|guest)(?:['’]?s['’]?)?\s){0,3}(?:testimonials?|reviews?|feedback|kind words)/,
    /(?:hear )?what (?:\p{L}{2,12} ){1,3}(?:(?:are )?saying|have to say|says?|said)(?: about .{2,40})?/u,
    /do(?:n['’]t| not) (?:just )?take our word(?: for it)?/,
    /kundenstimmen|das sagen unsere kunden(?: über uns)?/,
    /(?:les )?avis (?:de nos )?clients?|témoignages(?: clients?)?/,
    /(?:客户|用户|学员|顾客|患者|客戶)(?:评价|见证|見證|口碑|心声|反馈)|お客様の声/,
  ],
  /\s?[.!:…？?！：]{0,3}$/,
);
/** So many lines hold a dozen quotations; what is longer has headings of its own. */
const most = 60;

/** By index of the line: those below such a heading, until one of its rank or above, or another part of the page. */
export const linesOfPraise = (lines: readonly Told[]): Set<number> => {
  const found = new Set<number>();
  let opened: { level: number; part: string; left: number } | null = null;
  for (const [at, { text, tag, area }] of lines.entries()) {
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
    if (level > 0 && text.length < 80 && heading.test(text)) opened = { level, part: area.part, left: most };
    else if (opened && ((level > 0 && level <= opened.level) || area.part !== opened.part || area.form))
      opened = null;
    if (opened && opened.left-- > 0) found.add(at);
  }
  return found;
};
