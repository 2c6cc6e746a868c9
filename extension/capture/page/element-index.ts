/** Notes the elements that hold lines, and those around them as far up as rules look, each once. */
import type { Held } from './walked.ts';

/** A list in a cell lies seven deep in its table. */
const lookUp = 8;

/** An element that is open, and those around it. */
export interface Holder {
  /** Lower-case name. */
  tag: string;
  /** Value of its class attribute. */
  names: string | null;
  outer: Holder | null;
  /** Its index in the list; -1 until it holds a line. */
  held: number;
}

export class ElementIndex {
  readonly out: Held[];

  constructor(out: Held[]) {
    this.out = out;
  }

  of(holder: Holder, up = lookUp): number {
    const held = this.out[holder.held] ?? this.note(holder);
    if (held.parent < 0 && up > 0 && holder.outer) held.parent = this.of(holder.outer, up - 1);
    return holder.held;
  }

  note(holder: Holder): Held {
    const held: Held = { tag: holder.tag, parent: -1, names: (holder.names ?? '').slice(0, 60) };
    holder.held = this.out.push(held) - 1;
    return held;
  }
}
