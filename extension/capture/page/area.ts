/** The part of a page that something stands in. Tags and roles first; names of classes are the weakest hint. */

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
const aside =
  /(?:^|\s)(?:(?:left|right|primary|secondary|page|site|blog|widget)[-_]*)?side-?bar(?:[-_]*(?:left|right|primary|secondary|inner|\d))?(?=\s|$)|(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|also-?like)(?:$|[\s_-])/i;
const quoted =
  /testimonial|(?:^|[\s_-])(?:comments?|commentlist|disqus|reviews?|customer-?(?:quotes?|stor(?:y|ies))|client-?says?|blockquote)(?:$|[\s_-])/i;
const notice = /cookie|consent|gdpr|(?:^|[\s_-])(?:modal|dialog)(?:$|[\s_-])/i;

export const areaOf = (element: Element, tag: string, outer: Area): Area => {
  // Only elements with something to say make a new area; most inherit the outer one as it is.
  const id = element.getAttribute('id');
  const names = element.getAttribute('class');
  const role = element.getAttribute('role');
  const hidden = isHidden(element, tag);
  const special = tagAreas[tag];
  if (!id && !names && !role && !hidden && !special && tag !== 'form') return outer;
  const area: Area = { ...outer };
  if (hidden) area.hidden = true;
  if (names || id) byName(area, `${names ?? ''} ${id ?? ''}`.slice(0, maxNames), tag);
  if (role) byRole(area, role.toLowerCase());
  if (special && !(tag === 'blockquote' && indents(element))) Object.assign(area, special);
  // Some servers wrap the whole page in one form.
  if (tag === 'form' && element.parentElement?.localName !== 'body') area.form = true;
  // A header inside an article is the article's head, not the site's.
  if (tag === 'header' && (outer.article || outer.part === 'main') && outer.article) area.part = outer.part;
  return isSame(area, outer) ? outer : area;
};

/** Old pages indent with blockquotes: one that holds a table or a heading quotes nobody. */
const indents = (element: Element): boolean => element.querySelector('table,h1,h2,h3') !== null;

const tagAreas: Record<string, Partial<Area> | undefined> = {
  footer: { part: 'footer' },
  header: { part: 'header' },
  nav: { part: 'nav' },
  aside: { part: 'aside' },
  main: { part: 'main' },
  article: { article: true },
  address: { address: true },
  blockquote: { quoted: true },
  dialog: { notice: true },
};

const isHidden = (element: Element, tag: string): boolean => {
  if (tag === 'body' || tag === 'html') return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,4}:\s{0,4}(?:none|table-column)/i.test(style.slice(0, 500));
};

const byName = (area: Area, names: string, tag: string): void => {
  // Names on the body say what kind of page this is, not what part.
  if (tag === 'body' || tag === 'html') return;
  const said = hintsOf(names);
  if (area.part === 'main') {
    if (said.footer) area.part = 'footer';
    else if (said.nav) area.part = 'nav';
    else if (said.header && !area.article) area.part = 'header';
    else if (said.aside) area.part = 'aside';
  }
  if (said.quoted) area.quoted = true;
  if (said.notice) area.notice = true;
};

const hints = { footer, nav, header, aside, quoted, notice };
type Hints = Record<keyof typeof hints, boolean>;
/** One of these stands in every name that hints at anything; most names hold none, and need no closer look. */
const glance =
  /foot|copyright|bottom|site-?info|head|top|nav|menu|breadcrumb|side|related|recommend|like|testimonial|comment|disqus|review|customer|client|quote|cookie|consent|gdpr|modal|dialog/i;
const nothing: Hints = {
  footer: false,
  nav: false,
  header: false,
  aside: false,
  quoted: false,
  notice: false,
};
const maxKnown = 5000;
const known = new Map<string, Hints>();

/** A page repeats its classes from row to row: each is looked at once. */
const hintsOf = (names: string): Hints => {
  const found = known.get(names);
  if (found) return found;
  const made = glance.test(names)
    ? (Object.fromEntries(
        Object.entries(hints).map(([hint, pattern]) => [hint, pattern.test(names)]),
      ) as Hints)
    : nothing;
  if (known.size < maxKnown) known.set(names, made);
  return made;
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
  if (role === 'article') area.article = true;
  if (role === 'dialog' || role === 'alertdialog') area.notice = true;
};
