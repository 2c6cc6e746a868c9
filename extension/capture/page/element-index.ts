/** Notes the elements that hold lines, and those around them as far up as rules look, each once. */
import type { Held } from './walked.ts';

/** A list in a cell lies seven deep in its table. */
const lookUp = 8;

export class ElementIndex {
  readonly out: Held[];
  readonly known = new Map<Element, number>();

  constructor(out: Held[]) {
    this.out = out;
  }

  of(element: Element, up = lookUp): number {
    const known = this.known.get(element);
    const index = known ?? this.out.length;
    const held = this.out[index] ?? {
      tag: element.localName,
      parent: -1,
      names: element.hasAttribute('class') ? (element.getAttribute('class') ?? '').slice(0, 60) : '',
    };
    if (known === undefined) {
      this.known.set(element, index);
      this.out[index] = held;
    }
    if (held.parent < 0 && up > 0) {
      const around = element.parentElement;
      if (around) held.parent = this.of(around, up - 1);
    }
    return index;
  }
}
