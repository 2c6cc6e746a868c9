/** Makes lines of a page's text as it is walked, and the words of its links. */
import type { Area } from './area.ts';
import { cutText } from './cut-text.ts';
import { ElementIndex, type Holder } from './element-index.ts';
import { FirstTimes } from './first-times.ts';
import type { Line, Link, Walked } from './walked.ts';
import { squash, squashInside } from './white-space.ts';

const maxLines = 40_000;
const maxLine = 8_000;
const maxLinks = 20_000;

/** An element that is open: lines and links may stand in it. */
export interface Open extends Holder {
  element: Element;
  area: Area;
}

export class LineWriter {
  readonly out: Walked;
  readonly elements: ElementIndex;
  readonly times = new FirstTimes();
  readonly areas = new Map<Area, number>();
  text = '';
  /** Characters of `text` that stand in links. */
  linked = 0;
  /** Characters of all lines so far. */
  total = 0;
  /** Two inline elements meet here without a space. */
  pendingSpace = false;
  openLink: { link: Link<number>; element: Element } | null = null;

  constructor(out: Walked) {
    this.out = out;
    this.elements = new ElementIndex(out.elements);
  }

  write(raw: string): void {
    if (this.text.length > maxLine) return;
    const text = squashInside(raw.length > maxLine ? raw.slice(0, maxLine) : raw);
    if (!text) return;
    const isSpaced = this.text === '' || this.text.endsWith(' ');
    if (text === ' ') {
      this.pendingSpace = false;
      if (!isSpaced) this.text += ' ';
      return;
    }
    // Two neighbouring inline elements are often styled as blocks: "JaneCEO" was meant as "Jane CEO".
    const isTorn =
      this.pendingSpace && /[\p{Ll}\p{N}.)]$/u.test(this.text.slice(-2)) && /^\p{Lu}/u.test(text);
    this.pendingSpace = false;
    if (isTorn) this.text += ' ';
    const added = isSpaced || isTorn ? text.trimStart() : text;
    this.text += added;
    if (!this.openLink) return;
    const { link } = this.openLink;
    this.linked += added.length;
    if (link.text.length < 400) link.text = `${link.text} ${added.trimStart()}`.trim();
  }

  /** Ends the line: what was written belongs to this block. */
  flush(block: Open | null): void {
    this.pendingSpace = false;
    if (!this.text) return;
    const text = this.text.trim();
    if (text && block && this.out.lines.length < maxLines) {
      const line: Line<number> = {
        text,
        tag: block.tag,
        element: this.elements.of(block),
        time: null,
        area: this.areaIndex(block.area),
        linked: Math.min(1, this.linked / text.length),
        index: this.out.lines.length,
      };
      this.out.lines.push(line);
      this.times.await(line, block.element);
      this.total += text.length;
    }
    this.text = '';
    this.linked = 0;
  }

  startLink(element: Element, area: Area): void {
    const href = element.getAttribute('href');
    if (!href) return;
    const at = { area: this.areaIndex(area), line: this.out.lines.length };
    const link: Link<number> = { href: href.slice(0, 2000), text: '', ...at };
    this.openLink = { link, element };
    if (this.out.links.length < maxLinks) this.out.links.push(link);
  }

  endLink(element: Element): void {
    if (this.openLink?.element !== element) return;
    this.openLink.link.text = untruncated(this.openLink.link.text, element);
    this.openLink = null;
  }

  areaIndex(area: Area): number {
    const known = this.areas.get(area);
    if (known !== undefined) return known;
    const index = this.out.areas.push(area) - 1;
    this.areas.set(area, index);
    return index;
  }
}

/** "Senior data engineer for the …": pages keep the whole of a cut text in its title attribute. */
const untruncated = (text: string, element: Element): string => {
  const cut = cutText(text);
  const whole = cut ? squash((element.getAttribute('title') ?? '').slice(0, 400)) : '';
  return cut && whole.startsWith(cut) ? whole : text;
};
