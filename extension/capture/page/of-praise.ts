/** What stands under "What our customers say": quotations, and the names of who said them, where no markup says so. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import type { Line } from './walked.ts';

type Told = Pick<Line, 'text' | 'tag' | 'area'>;

const glance =
  /say|said|testimonial|review|feedback|kind words|word for it|stimm|kunden|avis|moignages|评价|[見见][證证]|口碑|心声|反馈|の声/i;
const heading = pattern(
  'iu',
  /^/,
  [
    inRow(
      /(?:(?:our|some|read|recent|real|verified|google|client|customer|patient|student|user|guest)(?:['’]?s['’]?)?\s){0,3}/,
      [/testimonials?|reviews?|feedback|kind words/],
    ),
    inRow(
      /(?:hear |see |here(?:['’]s| is) )?what (?:\p{L}{2,12} ){1,3}/u,
      [/(?:are )?saying|have to say|says?|said/],
      /(?: about .{2,40})?/,
    ),
    /(?:please )?do(?:n['’]t| not) (?:just )?take our word(?: for it)?/,
    /kundenstimmen|(?:das|was) (?:sagen )?unsere kunden(?: sagen)?(?: über uns)?/,
    /(?:les )?avis (?:de nos )?clients?|témoignages(?: clients?)?/,
    /(?:我们的)?(?:客户|用户|学员|顾客|患者|客戶)(?:评价|见证|見證|口碑|心声|反馈|怎么说)|お客様の声/,
  ],
  /\s?[.!:…？?！：]{0,3}$/,
);
/** So many lines hold a dozen quotations; what is longer has headings of its own. */
const most = 60;

const levelOf = (tag: string): number => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);

/** By index of the line: those below such a heading, until one of its rank or above, or another part of the page. */
export const linesOfPraise = (lines: readonly Told[]): Set<number> => {
  const found = new Set<number>();
  let opened: { level: number; part: string; left: number } | null = null;
  for (const [at, { text, tag, area }] of lines.entries()) {
    const level = levelOf(tag);
    if (level > 0 && text.length < 80 && glance.test(text) && heading.test(text.trim()))
      opened = { level, part: area.part, left: most };
    else if (opened && ((level > 0 && level <= opened.level) || area.part !== opened.part || area.form))
      opened = null;
    if (opened && opened.left-- > 0) found.add(at);
  }
  return found;
};
