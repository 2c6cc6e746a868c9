/** Gathers microdata items while the page is walked. A property keeps its first ten values. */

export interface MicroItem {
  types: string[];
  /** Values by name; a number is the index of another item. Plain data: it leaves the page as JSON. */
  props: [string, (string | number)[]][];
}

const maxItems = 500;
const maxProps = 4000;
const maxValue = 2000;

export class MicrodataReader {
  readonly items: MicroItem[] = [];
  readonly open: { element: Element; item: MicroItem }[] = [];
  props = 0;

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
    if (!prop || !outer || ++this.props > maxProps) return;
    value ??= microValue(element);
    for (const name of prop.split(/\s+/).slice(0, 5)) {
      const known = outer.props.find(([other]) => other === name);
      if (!known) outer.props.push([name, [value]]);
      else if (known[1].length < 10) known[1].push(value);
    }
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

const microValue = (element: Element): string => {
  const attribute =
    element.getAttribute('content') ?? element.getAttribute(attributes[element.localName] ?? 'content');
  if (attribute !== null) return attribute.trim().slice(0, maxValue);
  return (element.textContent ?? '').slice(0, maxValue).replace(/\s+/g, ' ').trim();
};
