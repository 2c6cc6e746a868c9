/** The lines of a posting: what stands before its heading's menus and behind its end ("Similar jobs") is not its own. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';

const end = pattern('iu', [
  inRow(
    /^/,
    [
      /similar|related|recommended|more|other|latest|featured|people also viewed/,
      /you (?:may|might) also|explore (?:more|other)|see more|view (?:all|more|other)/,
    ],
    /\b.{0,60}(?:jobs|roles|positions|openings|opportunities|vacancies|viewed|like)?$/,
  ),
  inRow(
    /^/,
    [
      /people also viewed|jobs you (?:may|might).*/,
      /.{0,20}(?:相似|相关|推荐|类似|更多|其他|热门|热招)(?:的)?(?:职位|岗位|招聘|工作).{0,10}/,
      /看过该职位的.*|该公司(?:的)?(?:其他|所有)职位/,
      /ähnliche (?:jobs|stellen).*|offres similaires.*/,
      /関連する求人.*|他の求人.*/,
    ],
    /$/,
  ),
]);
const listed = /\b(?:jobs|roles|positions|openings|opportunities|vacancies|viewed|like)\b|[^\x20-\x7f]/i;

export interface JobLines {
  /** Where the heading stands in `all`; -1 where the page has none. */
  at: number;
  all: readonly Line[];
}

export const jobLines = (page: Page, heading: Line | null, title: string | null): JobLines => {
  const own = page.lines.filter(
    ({ area }) => area.part !== 'nav' && area.part !== 'footer' && !area.quoted && !area.notice,
  );
  const at = heading
    ? own.findIndex((line) => line.index === heading.index)
    : own.findIndex(
        (line) => title !== null && line.text.length < title.length + 40 && line.text.includes(title),
      );
  const stop = own.findIndex(
    (line, index) => index > at + 4 && line.text.length < 70 && end.test(line.text) && listed.test(line.text),
  );
  return { at, all: stop < 0 ? own : own.slice(0, stop) };
};

const apply = pattern(
  'i',
  /^/,
  [
    /(?:easy |quick )?apply(?: now| here| online| today| for this (?:job|position|role)| with .{2,40}| on company (?:web)?site)?/,
    /i['’]m interested|submit (?:your )?(?:application|resume|cv)|(?:jetzt |hier |direkt |online )?bewerben/,
    /(?:je )?postule[rz]?(?: (?:maintenant|ici|à (?:cette |l['’])offre))?|(?:je )?candidate[rz]?|(?:direct |nu )?solliciteren?(?: (?:nu|direct))?/,
    /aplicar(?: ahora)?|postular(?:se|me)?|inscríbete|candidati(?: ora)?|invia (?:la tua )?candidatura/,
    /(?:send )?ansøg(?:ning| nu| her)?|søk (?:på )?(?:stillingen|jobben|nå|her)|ansök(?: nu| här)?|sök (?:jobbet|tjänsten)/,
    /申请职位|投递简历|立即申请|立即投递|投个简历|申请|应聘|我要应聘|立即沟通/,
    /(?:この職種に)?応募する|エントリー|我要應徵|立即應徵/,
  ],
  /\W*$/,
);

export const isApply = (line: Line): boolean => line.text.length < 50 && apply.test(line.text.trim());

const mostFacts = 14;
const mostProse = 500;

/** Where the facts below a heading end: behind several sentences stand lists of what is done and used. */
const proseAfter = (all: readonly Line[], at: number): number => {
  let prose = 0;
  for (let index = at + 1; index < at + mostFacts; index++) {
    const length = all[index]?.text.length ?? 0;
    if (length >= 100) prose += length;
    if (prose > mostProse) return index;
  }
  return at + mostFacts;
};

/** Lines that tell facts of the role in a few words: around its heading, its calls to apply, its kind of employment. */
export const factLines = ({ at, all }: JobLines, isFact: (text: string) => boolean): Line[] => {
  const wanted = new Set<number>();
  const mark = (from: number, to: number) => {
    for (let index = Math.max(0, from); index <= Math.min(all.length - 1, to); index++) wanted.add(index);
  };
  if (at >= 0) mark(at + 1, proseAfter(all, at));
  for (const [index, line] of all.entries()) {
    if (index < at) continue;
    if (isFact(line.text)) mark(index - 3, index + 3);
    else if (isApply(line)) mark(index - 4, index + 2);
  }
  if (at >= 0) mark(at - 5, at - 1);
  return [...wanted].flatMap((index) => {
    const line = all[index];
    if (!line || index === at || line.text.length >= 160 || line.area.form) return [];
    // Linked items above the role are a menu's.
    return index < at && line.tag === 'li' && line.linked > 0.5 ? [] : [line];
  });
};
