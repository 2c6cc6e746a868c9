/** Gathers microdata items while the page is walked. A property keeps its first ten values. */

export interface MicroItem {
  types: string[];
  /** Values by name; a number is the index of another item. Plain data: it leaves the page as JSON. */
  props: [string, (string | number)[]][];
}

const maxItems = 500;
const maxProps = 4000;
const maxValue = 2000;
/** Nodes of all properties together. */
const maxTextNodes = 100_000;

export class MicrodataReader {
  readonly items: MicroItem[] = [];
  readonly open: { element: Element; item: MicroItem }[] = [];
  props = 0;
  nodes = 0;

  enter(element: Element): void {
    const scoped = element.hasAttribute('itemscope');
    const prop = element.getAttribute('itemprop');
    if (!scoped && !prop) return;
    const outer = this.open.at(-1)?.item;
    let value: string | number | null = null;
    if (scoped && this.items.length < maxItems) {
      const item: MicroItem = { types: typesOf(element), props: [] };
      value = this.items.push(item) - 1;
      this.open.push({ element, item });
    }
    // An item too many is none, and no text either.
    if (!prop || !outer || (scoped && value === null) || ++this.props > maxProps) return;
    value ??= attributeValue(element) ?? this.textIn(element);
    for (const name of prop.split(/\s+/).slice(0, 5)) {
      const known = outer.props.find(([other]) => other === name);
      if (!known) outer.props.push([name, [value]]);
      else if (known[1].length < 10) known[1].push(value);
    }
  }

  /** Its first text. Properties within properties would have the same nodes read over and over: all share one budget. */
  textIn(root: Element): string {
    let text = '';
    let node: Node | null = root.firstChild;
    while (node && text.length < maxValue && this.nodes++ < maxTextNodes) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      let next: Node | null = node.firstChild;
      for (let up: Node | null = node; !next && up && up !== root; up = up.parentNode) next = up.nextSibling;
      node = next;
    }
    return text.slice(0, maxValue).replace(/\s+/g, ' ').trim();
  }

  leave(element: Element): void {
    if (this.open.at(-1)?.element === element) this.open.pop();
  }
}

const typesOf = (element: Element): string[] =>
  (element.getAttribute('itemtype') ?? '')
    .split(/\s+/)
    .slice(0, 5)
    .map((type) => type.replace(/^.*[/#]/, ''))
    .filter(Boolean);

const attributes: Record<string, string> = {
  meta: 'content',
  a: 'href',
  link: 'href',
  img: 'src',
  time: 'datetime',
  data: 'value',
};

const attributeValue = (element: Element): string | null =>
  (element.getAttribute('content') ?? element.getAttribute(attributes[element.localName] ?? 'content'))
    ?.trim()
    .slice(0, maxValue) ?? null;
