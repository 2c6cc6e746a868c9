/** The part of a page that something stands in. Tags and roles first; names of classes are the weakest hint. */
import { inRow, optional, pattern } from '../../../shared/text/pattern.ts';

export interface Area {
  /** `main` is what is not marked as anything else. */
  part: 'main' | 'header' | 'nav' | 'footer' | 'aside';
  /** Inside an article element or the like. */
  article: boolean;
  address: boolean;
  /** A quotation, testimonial, review or comment: words and people that are not the company's. */
  quoted: boolean;
  /** Not shown, by its own markup. */
  hidden: boolean;
  form: boolean;
  /** A dialog, banner or note on cookies. */
  notice: boolean;
}

export const mainArea: Area = {
  part: 'main',
  article: false,
  address: false,
  quoted: false,
  hidden: false,
  form: false,
  notice: false,
};

const roles: Record<string, Area['part']> = {
  contentinfo: 'footer',
  banner: 'header',
  navigation: 'nav',
  complementary: 'aside',
  main: 'main',
};
const maxNames = 300;
const footer =
  /(?:^|[\s_-])(?:footer|foot|copyright|bottom-?bar|site-?info|page-?bottom)(?:$|[\s_-])|footer/i;
const header =
  /(?:^|\s)(?:(?:site|page|main|global|top|app)[-_]*)?(?:header|masthead|top-?bar)(?:[-_]*(?:wrapper|wrap|container|inner|main|top))?(?=\s|$)/i;
const nav =
  /(?:^|\s)(?:(?:site|main|top|primary|secondary|global|mobile|header|side)[-_]*)?(?:nav|navbar|menu|navigation|breadcrumbs?)(?:[-_]*(?:wrapper|wrap|container|inner|main|list|links|menu))?(?=\s|$)/i;
const aside = pattern('i', [
  inRow(
    /(?:^|\s)/,
    optional(/(?:left|right|primary|secondary|page|site|blog|widget)[-_]*/),
    /side-?bar(?:[-_]*(?:left|right|primary|secondary|inner|\d))?(?=\s|$)/,
  ),
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|also-?like)(?:$|[\s_-])/,
]);
const quoted =
  /testimonial|(?:^|[\s_-])(?:comments?|commentlist|disqus|reviews?|customer-?(?:quotes?|stor(?:y|ies))|client-?says?|blockquote)(?:$|[\s_-])/i;
const notice = /cookie|consent|gdpr|(?:^|[\s_-])(?:modal|dialog)(?:$|[\s_-])/i;

/** One for each walk: it remembers what names said. */
export class AreaReader {
  /** A page repeats its classes from row to row: each is looked at once. */
  readonly known = new Map<string, number>();

  /** Only elements with something to say make a new area; most inherit the outer one as it is. */
  of(element: Element, tag: string, names: string | null, outer: Area, hasAttributes: boolean): Area {
    const special = tagAreas.get(tag);
    // Names on the body say what kind of page this is, not what part.
    const isNamed = hasAttributes && tag !== 'body' && tag !== 'html';
    const hidden = isNamed && isHidden(element);
    const said = isNamed ? this.hintsOf(element, names) : 0;
    const role = hasAttributes ? element.getAttribute('role') : null;
    if (!special && !hidden && !said && !role && tag !== 'form') return outer;
    const area: Area = { ...outer };
    if (hidden) area.hidden = true;
    byName(area, said);
    if (role) byRole(area, role.toLowerCase());
    if (special && !(tag === 'blockquote' && indents(element))) Object.assign(area, special);
    // Some servers wrap the whole page in one form.
    if (tag === 'form' && element.parentElement?.localName !== 'body') area.form = true;
    // A header inside an article is the article's head, not the site's.
    if (tag === 'header' && outer.article) area.part = outer.part;
    return isSame(area, outer) ? outer : area;
  }

  hintsOf(element: Element, names: string | null): number {
    const id = element.getAttribute('id');
    const said = id ? hintsIn(id) : 0;
    if (!names) return said;
    const known = this.known.get(names);
    if (known !== undefined) return said | known;
    const made = hintsIn(names);
    this.known.set(names, made);
    return said | made;
  }
}

/** Old pages indent with blockquotes: one that holds a table or a heading quotes nobody. */
const indents = (element: Element): boolean =>
  element.querySelector('table,h1,h2,h3,[href^="mailto:"]') !== null;

const tagAreas = new Map<string, Partial<Area>>([
  ['footer', { part: 'footer' }],
  ['header', { part: 'header' }],
  ['nav', { part: 'nav' }],
  ['aside', { part: 'aside' }],
  ['main', { part: 'main' }],
  ['article', { article: true }],
  ['address', { address: true }],
  ['blockquote', { quoted: true }],
  ['dialog', { notice: true }],
]);

const isHidden = (element: Element): boolean => {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,4}:\s{0,4}(?:none|table-column)/i.test(style.slice(0, 500));
};

/** What a name hints at, each a bit. */
const hint = { footer: 1, nav: 2, header: 4, aside: 8, quoted: 16, notice: 32 };
const hints: readonly (readonly [number, RegExp])[] = [
  [hint.footer, footer],
  [hint.nav, nav],
  [hint.header, header],
  [hint.aside, aside],
  [hint.quoted, quoted],
  [hint.notice, notice],
];
/** One of these stands in every name that hints at anything; most names hold none, and need no closer look. */
const glance =
  /foot|copyright|bottom|site-?info|head|top|nav|menu|breadcrumb|side|related|recommend|like|testimonial|comment|disqus|review|customer|client|quote|cookie|consent|gdpr|modal|dialog/i;

const hintsIn = (text: string): number => {
  const names = text.slice(0, maxNames);
  if (!glance.test(names)) return 0;
  const made = hints.reduce((said, [bit, pattern]) => (pattern.test(names) ? said | bit : said), 0);
  // Bootstrap's tabs part a page's own matter.
  return /nav-(?:tabs|pills)/.test(names) ? made & ~hint.nav : made;
};

const byName = (area: Area, said: number): void => {
  if (area.part === 'main') {
    if (said & hint.footer) area.part = 'footer';
    else if (said & hint.nav) area.part = 'nav';
    else if (said & hint.header && !area.article) area.part = 'header';
    else if (said & hint.aside) area.part = 'aside';
  }
  if (said & hint.quoted) area.quoted = true;
  if (said & hint.notice) area.notice = true;
};

const isSame = (one: Area, other: Area): boolean =>
  one.part === other.part &&
  one.article === other.article &&
  one.address === other.address &&
  one.quoted === other.quoted &&
  one.hidden === other.hidden &&
  one.form === other.form &&
  one.notice === other.notice;

const byRole = (area: Area, role: string): void => {
  const part = roles[role];
  if (part) area.part = part;
  // Tabs part a page's own matter, whatever they are called.
  if (role === 'tablist' && area.part === 'nav') area.part = 'main';
  if (role === 'article') area.article = true;
  if (role === 'dialog' || role === 'alertdialog') area.notice = true;
};
