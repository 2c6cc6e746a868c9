/**
 * Walks a document once, without recursion, and gathers lines of visible text, links, meta tags and embedded data.
 * This is all that is injected into a page. What it gathers is plain data: it leaves the page as JSON, and the reading
 * of it, with its tables of words, runs in the extension.
 */
import { type Area, AreaReader, mainArea } from './area.ts';
import { EmbeddedReader } from './embedded.ts';
import { LineWriter, type Open } from './line-writer.ts';
import { MicrodataReader } from './microdata.ts';
import { inlineTags, skippedTags } from './tags.ts';
import { nothingWalked, type Walked } from './walked.ts';
import { squash } from './white-space.ts';

/** Beyond these the walk ends: what is over them is no page that anybody reads, and the page waits meanwhile. */
const maxNodes = 150_000;
const maxText = 1_500_000;
const maxImages = 3000;
/** Lines kept of either end of a very long page. */
const maxEnd = 1500;

export const walk = (document: Document): Walked => {
  const walked = nothingWalked();
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

/** An element that is open. */
interface Frame extends Open {
  outer: Frame | null;
  isBlock: boolean;
  /** The innermost open block, itself or one around it: the lines within are its own. */
  block: Frame | null;
}

class Walk {
  readonly out: Walked;
  readonly micro = new MicrodataReader();
  readonly areas = new AreaReader();
  readonly lines: LineWriter;
  readonly embedded: EmbeddedReader;
  /** The innermost open element. */
  top: Frame | null = null;

  constructor(out: Walked) {
    this.out = out;
    this.lines = new LineWriter(out);
    this.embedded = new EmbeddedReader(out, this.micro);
  }

  from(root: Element): void {
    this.out.lang = root.getAttribute('lang');
    let node: Node | null = root;
    // Walks by pointers: a document 100,000 deep must not overflow a stack.
    while (node) {
      if (++this.out.nodes > maxNodes || this.lines.total > maxText) break;
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
    this.endLine();
    this.lines.times.settle();
    this.out.items = this.micro.items;
  }

  /** Returns the first child where the walk should go down. */
  enter(node: Node): Node | null {
    const { nodeType } = node;
    if (nodeType === 3) {
      const tag = this.top?.tag;
      if (tag !== 'head' && tag !== 'html') this.lines.write(node.nodeValue ?? '');
      return null;
    }
    if (nodeType === 8) this.embedded.comment(node.nodeValue ?? '');
    return nodeType === 1 ? this.enterElement(node as Element) : null;
  }

  enterElement(element: Element): Node | null {
    const tag = element.localName.toLowerCase();
    const hasAttributes = element.hasAttributes();
    // As its node: some DOMs make up what getAttribute says of a class anew each time.
    const names = hasAttributes ? (element.getAttributeNode('class')?.value ?? null) : null;
    const { top } = this;
    const area = this.areas.of(element, tag, names, top?.area ?? mainArea, hasAttributes);
    const isBlock = !inlineTags.has(tag);
    // What was read so far belongs to the block outside.
    if (isBlock) this.endLine();
    const frame: Frame = { element, tag, names, area, outer: top, held: -1, isBlock, block: null };
    frame.block = isBlock && tag !== 'br' ? frame : (top?.block ?? null);
    this.top = frame;
    if (tag === 'head') return element.firstChild;
    if (this.embedded.read(element, tag)) return null;
    // Data may stand in what is not shown, but words there are not the page's.
    if (skippedTags.has(tag) || area.hidden) return null;
    if (hasAttributes) this.micro.enter(element);
    if (tag === 'a') this.lines.startLink(element, area);
    else if (tag === 'img') this.image(element, names, area);
    else if (tag === 'input') this.input(element);
    else if (tag === 'time') this.lines.times.enter(element, this.out.lines.length);
    return element.firstChild;
  }

  leave(element: Element, next: Node | null): void {
    const frame = this.top;
    if (!frame || frame.element !== element) return;
    if (frame.isBlock) this.endLine();
    this.top = frame.outer;
    this.micro.leave(element);
    if (frame.tag === 'a') {
      // Menus often have no space between their links.
      const isMenu = this.lines.openLink?.element === element && isLink(next);
      if (isMenu) this.endLine();
      this.lines.endLink(element);
    }
    if (!frame.isBlock && next?.nodeType === 1) this.lines.pendingSpace = true;
  }

  image(element: Element, names: string | null, area: Area): void {
    const src = element.getAttribute('src') ?? element.getAttribute('data-src') ?? '';
    const alt = squash((element.getAttribute('alt') ?? '').slice(0, 300));
    const mark = `${names ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 200);
    if (this.out.images.length < maxImages)
      this.out.images.push({ src: src.slice(0, 2000), alt, area: this.lines.areaIndex(area), mark });
    const link = this.lines.openLink?.link;
    if (link && alt && !link.text) link.text = alt;
  }

  input(element: Element): void {
    this.out.forms.inputs++;
    if (element.getAttribute('type')?.toLowerCase() === 'password') this.out.forms.passwords++;
  }

  endLine(): void {
    this.lines.flush(this.top?.block ?? null);
  }
}

const isLink = (node: Node | null): boolean =>
  node?.nodeType === 1 && (node as Element).localName.toLowerCase() === 'a';
