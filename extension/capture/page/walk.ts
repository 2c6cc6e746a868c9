/**
 * Walks a document once, without recursion, and gathers lines of visible text, links, meta tags and embedded data.
 * This is all that is injected into a page. What it gathers is plain data: it leaves the page as JSON, and the reading
 * of it, with its tables of words, runs in the extension.
 */
import { type Area, areaOf, mainArea } from './area.ts';
import { absoluteBase } from './base.ts';
import { MicrodataReader, type MicroItem } from './microdata.ts';

/** One line as a reader sees it: the text of a block, or of a part of one between breaks. */
export interface Line<A = Area> {
  text: string;
  /** Lower-case name of the block element that holds it. */
  tag: string;
  /** Index of that element in `elements`. */
  element: number;
  /** Of a time element in it: its datetime, or its words. */
  time: string | null;
  area: A;
  /** Share of its characters that stand in links, 0..1. */
  linked: number;
  index: number;
}
export interface Link<A = Area> {
  href: string;
  text: string;
  area: A;
  /** Index of the line that was being read when the link began. */
  line: number;
}
export interface Image<A = Area> {
  src: string;
  alt: string;
  area: A;
  /** Its class and id. */
  mark: string;
}
/** An element that holds a line, or one of its nearest ancestors. */
export interface Held {
  tag: string;
  /** Index of the element around it; -1 where that is too far up to matter. */
  parent: number;
  /** Value of its class attribute, shortened. */
  names: string;
}
export interface Walked {
  /** The areas that lines, links and images stand in, each once: they name them by index. */
  areas: Area[];
  lines: Line<number>[];
  links: Link<number>[];
  images: Image<number>[];
  elements: Held[];
  /** Lower-case name or property, and the first content of each. */
  meta: [string, string][];
  title: string;
  base: string | null;
  canonical: string | null;
  icons: string[];
  lang: string | null;
  jsonLd: string[];
  /** Text of other embedded JSON, such as application state, by the id of its script or the variable that it fills. */
  states: { id: string; text: string }[];
  /** Addresses of other pages that are shown inside, such as a job board's. */
  frames: string[];
  /** Addresses of its scripts: who made the page, and what it embeds. */
  scriptSources: string[];
  items: MicroItem[];
  forms: { passwords: number; inputs: number };
  scripts: number;
  nodes: number;
}

/** Beyond these the walk ends: what is over them is no page that anybody reads, and the page waits meanwhile. */
const maxNodes = 150_000;
const maxText = 1_500_000;
const maxLines = 40_000;
const maxLine = 8_000;
const maxEmbedded = 3_000_000;
const maxStates = 30;
const maxFrames = 20;
const maxSources = 200;
/** How a script begins that does nothing but hand over data. */
const handsOver =
  /^\s*(?:(?:window|self)\.[\w$]{2,60}|(?:var |let |const )?[\w$]{0,30}(?:state|data|props|store))\s*=\s*[{[]/i;
const assignment =
  /^\s*(?:window\.|self\.|var |let |const )?(__[\w$]{2,40}|[\w$]{0,30}(?:state|data|props|store))\s*=\s*(?=[{[])/i;
/** Lines kept of either end of a very long page. */
const maxEnd = 1500;
/** How many elements around a line are noted. */
const heldUp = 6;
const skipped = new Set([
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'select',
  'datalist',
  'textarea',
]);
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr acronym nobr g-emoji svg style script noscript img input template picture source link meta path object math canvas'.split(
    ' ',
  ),
);

export const walk = (document: Document): Walked => {
  const walked: Walked = {
    areas: [],
    lines: [],
    links: [],
    images: [],
    elements: [],
    meta: [],
    title: '',
    base: null,
    canonical: null,
    icons: [],
    lang: null,
    jsonLd: [],
    states: [],
    frames: [],
    scriptSources: [],
    items: [],
    forms: { passwords: 0, inputs: 0 },
    scripts: 0,
    nodes: 0,
  };
  const root = document.documentElement;
  if (root) new Walk(walked).from(root);
  dropMiddle(walked);
  return walked;
};

/** What a page says of its company stands at its head and its foot; a catalogue of thousands of lines lies between. */
const dropMiddle = (walked: Walked): void => {
  const over = walked.lines.length - 2 * maxEnd;
  if (over <= 0) return;
  walked.lines.splice(maxEnd, over);
  for (const [index, line] of walked.lines.entries()) line.index = index;
  walked.links = walked.links.filter((link) => link.line < maxEnd || link.line >= maxEnd + over);
  for (const link of walked.links) if (link.line >= maxEnd) link.line -= over;
};

/** One open block: where its lines belong. */
interface Frame {
  element: Element;
  tag: string;
  area: Area;
  block: boolean;
}

class Walk {
  readonly out: Walked;
  readonly micro = new MicrodataReader();
  frames: Frame[] = [];
  text = '';
  linked = 0;
  total = 0;
  pendingSpace = false;
  openLink: { link: Link<number>; element: Element } | null = null;
  readonly areas = new Map<Area, number>();
  readonly held = new Map<Element, number>();
  readonly times = new Map<Element, Element | null>();
  /** Most pages have no time element at all. */
  hasTimes: boolean | null = null;
  readonly named = new Set<string>();
  embeddedText = 0;

  constructor(out: Walked) {
    this.out = out;
  }

  from(root: Element): void {
    this.out.lang = root.getAttribute('lang');
    let node: Node | null = root;
    // Walks by pointers: a document 100,000 deep must not overflow a stack.
    while (node) {
      if (++this.out.nodes > maxNodes || this.total > maxText) break;
      const down: Node | null = this.enter(node);
      if (down) {
        node = down;
        continue;
      }
      while (node) {
        const next: Node | null = node === root ? null : node.nextSibling;
        if (node.nodeType === 1) this.leave(node as Element, next);
        if (next) {
          node = next;
          break;
        }
        node = node === root ? null : node.parentNode;
      }
    }
    this.flush();
    this.out.items = this.micro.items;
  }

  /** Returns the first child where the walk should go down. */
  enter(node: Node): Node | null {
    if (node.nodeType === 3) {
      this.write(node.nodeValue ?? '');
      return null;
    }
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    const tag = element.localName.toLowerCase();
    const outer = this.frames.at(-1);
    const area = areaOf(element, tag, outer?.area ?? mainArea);
    const block = !inline.has(tag);
    // What was read so far belongs to the block outside.
    if (block) this.flush();
    this.frames.push({ element, tag, area, block });
    if (tag === 'head') return element.firstChild;
    if (this.embedded(element, tag)) return null;
    if (skipped.has(tag) || area.hidden) {
      // Data may stand in what is not shown, but words there are not the page's.
      return null;
    }
    this.micro.enter(element);
    if (tag === 'a') this.startLink(element, area);
    if (tag === 'img') this.image(element, area);
    if (tag === 'input') {
      this.out.forms.inputs++;
      if (element.getAttribute('type')?.toLowerCase() === 'password') this.out.forms.passwords++;
    }
    return element.firstChild;
  }

  leave(element: Element, next: Node | null): void {
    const frame = this.frames.at(-1);
    if (!frame || frame.element !== element) return;
    if (frame.block) this.flush();
    this.frames.pop();
    this.micro.leave(element);
    if (this.openLink?.element === element) {
      // Menus often have no space between their links.
      if (next?.nodeType === 1 && (next as Element).localName.toLowerCase() === 'a') this.flush();
      this.openLink.link.text = untruncated(this.openLink.link.text, element);
      this.openLink = null;
    }
    if (!frame.block && next?.nodeType === 1) this.pendingSpace = true;
  }

  embedded(element: Element, tag: string): boolean {
    if (tag === 'meta') this.metaTag(element);
    else if (tag === 'title') {
      const inSvg = this.frames.some((frame) => frame.tag === 'svg');
      if (!this.out.title && !inSvg) this.out.title = squash((element.textContent ?? '').slice(0, 2000));
    } else if (tag === 'link') this.linkTag(element);
    else if (tag === 'base') this.out.base = absoluteBase(element.getAttribute('href'));
    else if (tag === 'script') this.script(element);
    else if (tag === 'iframe') this.frame(element);
    else if (tag === 'noscript') return true;
    else return false;
    return true;
  }

  metaTag(element: Element): void {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    const content = element.getAttribute('content');
    if (content === null) return;
    const key = (
      name ?? (element.hasAttribute('itemprop') ? `itemprop:${element.getAttribute('itemprop')}` : '')
    )
      .toLowerCase()
      .trim();
    if (key && !this.named.has(key) && content.trim()) {
      this.named.add(key);
      this.out.meta.push([key, content.trim().slice(0, 5000)]);
    }
    this.micro.enter(element);
    this.micro.leave(element);
  }

  linkTag(element: Element): void {
    const rel = (element.getAttribute('rel') ?? '').toLowerCase();
    const href = element.getAttribute('href');
    if (!href) return;
    if (rel === 'canonical' && !this.out.canonical) this.out.canonical = href;
    if (/(^|\s)(icon|apple-touch-icon|shortcut icon)/.test(rel)) this.out.icons.push(href);
    this.micro.enter(element);
    this.micro.leave(element);
  }

  script(element: Element): void {
    this.out.scripts++;
    const source = element.getAttribute('src');
    if (source && this.out.scriptSources.length < maxSources)
      this.out.scriptSources.push(source.slice(0, 500));
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    const id = element.getAttribute('id') ?? '';
    if (type.includes('ld+json')) {
      if (this.out.jsonLd.length < 60) this.out.jsonLd.push(this.embeddedOf(element));
    } else if (type === 'application/json' || id === '__NEXT_DATA__') {
      if (this.out.states.length < maxStates) this.out.states.push({ id, text: this.embeddedOf(element) });
    } else if (!source) this.assigned(element);
  }

  /** `window.__appData = {…}`: state that one script hands to another. What follows the object is left to who reads it. */
  assigned(element: Element): void {
    const text = element.textContent ?? '';
    if (!handsOver.test(text.slice(0, 200))) return;
    let at = 0;
    for (let found = 0; found < 5 && at >= 0; found++, at = text.indexOf('window.', at + 1)) {
      const [whole, name] = assignment.exec(text.slice(at, at + 200)) ?? [];
      if (!whole || !name || this.out.states.length >= maxStates) continue;
      const room = Math.max(0, maxEmbedded - this.embeddedText);
      const kept = text.slice(at + whole.length, at + whole.length + room);
      this.embeddedText += kept.length;
      this.out.states.push({ id: name, text: kept });
    }
  }

  frame(element: Element): void {
    const source = element.getAttribute('src') || element.getAttribute('data-src');
    if (source && this.out.frames.length < maxFrames) this.out.frames.push(source.slice(0, 2000));
  }

  /** Embedded data of all scripts together is capped: it has to leave the page. */
  embeddedOf(element: Element): string {
    const text = (element.textContent ?? '').slice(0, Math.max(0, maxEmbedded - this.embeddedText));
    this.embeddedText += text.length;
    return text;
  }

  startLink(element: Element, area: Area): void {
    const href = element.getAttribute('href');
    if (!href) return;
    const at = { area: this.areaIndex(area), line: this.out.lines.length };
    const link: Link<number> = { href: href.slice(0, 2000), text: '', ...at };
    this.openLink = { link, element };
    if (this.out.links.length < 20_000) this.out.links.push(link);
  }

  image(element: Element, area: Area): void {
    const src = element.getAttribute('src') ?? element.getAttribute('data-src') ?? '';
    const alt = squash((element.getAttribute('alt') ?? '').slice(0, 300));
    const mark = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 200);
    if (this.out.images.length < 3000)
      this.out.images.push({ src: src.slice(0, 2000), alt, area: this.areaIndex(area), mark });
    const link = this.openLink?.link;
    if (link && alt && !link.text) link.text = alt;
  }

  write(raw: string): void {
    if (this.text.length > maxLine) return;
    const frame = this.frames.at(-1);
    if (!frame || frame.tag === 'head' || frame.tag === 'html') return;
    const text = squashInside(raw.slice(0, maxLine));
    if (!text) return;
    if (text === ' ') {
      this.pendingSpace = false;
      if (this.text && !this.text.endsWith(' ')) this.text += ' ';
      return;
    }
    // Two neighbouring inline elements are often styled as blocks: "JaneCEO" was meant as "Jane CEO".
    if (this.pendingSpace && /[\p{Ll}\p{N}.)]$/u.test(this.text.slice(-2)) && /^\p{Lu}/u.test(text))
      this.text += ' ';
    this.pendingSpace = false;
    const added = this.text.endsWith(' ') || this.text === '' ? text.trimStart() : text;
    this.text += added;
    if (this.openLink) {
      const { link } = this.openLink;
      this.linked += added.length;
      if (link.text.length < 400) link.text = squash(`${link.text} ${added}`);
    }
  }

  flush(): void {
    const text = this.text.trim();
    this.pendingSpace = false;
    if (text && this.out.lines.length < maxLines) {
      const frame = this.holder();
      if (frame) {
        this.out.lines.push({
          text,
          tag: frame.tag,
          element: this.hold(frame.element, heldUp),
          time: this.timeIn(frame, text),
          area: this.areaIndex(frame.area),
          linked: Math.min(1, this.linked / text.length),
          index: this.out.lines.length,
        });
        this.total += text.length;
      }
    }
    this.text = '';
    this.linked = 0;
  }

  areaIndex(area: Area): number {
    const known = this.areas.get(area);
    if (known !== undefined) return known;
    const index = this.out.areas.push(area) - 1;
    this.areas.set(area, index);
    return index;
  }

  /** Notes an element and those around it, as far up as rules look. */
  hold(element: Element, up: number): number {
    const index = this.held.get(element) ?? this.out.elements.length;
    const held = this.out.elements[index] ?? {
      tag: element.localName,
      parent: -1,
      names: (element.getAttribute('class') ?? '').slice(0, 60),
    };
    this.held.set(element, index);
    this.out.elements[index] = held;
    if (held.parent < 0 && up > 0 && element.parentElement)
      held.parent = this.hold(element.parentElement, up - 1);
    return index;
  }

  /** Dates stand near the top: further down nobody asks. */
  timeIn({ element, tag }: Frame, text: string): string | null {
    if (this.out.lines.length >= 120 || text.length >= 200) return null;
    const time = tag === 'time' ? element : this.firstTime(element);
    return time ? (time.getAttribute('datetime') ?? time.textContent ?? '').slice(0, 100) : null;
  }

  /** Looked for once an element: one that holds thousands of lines would be searched through for each of them. */
  firstTime(element: Element): Element | null {
    this.hasTimes ??= element.ownerDocument.querySelector('time') !== null;
    if (!this.hasTimes) return null;
    const known = this.times.get(element);
    if (known !== undefined) return known;
    const found = element.querySelector('time');
    this.times.set(element, found);
    return found;
  }

  /** The innermost open block; the one that is just being entered holds nothing yet. */
  holder(): Frame | null {
    for (let at = this.frames.length - 1; at >= 0; at--) {
      const frame = this.frames[at];
      if (frame?.block && frame.tag !== 'br') return frame;
    }
    return null;
  }
}

/** "Senior data engineer for the …": pages keep the whole of a cut text in its title attribute. */
const untruncated = (text: string, element: Element): string => {
  const cut = /^(.{3,})(?:…|\.{3})$/.exec(text)?.[1];
  const whole = cut ? squash((element.getAttribute('title') ?? '').slice(0, 400)) : '';
  return cut && whole.startsWith(cut.trim()) ? whole : text;
};

const squashInside = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff\u3000]+/g, ' ');
export const squash = (text: string): string => squashInside(text).trim();
