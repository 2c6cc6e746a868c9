/** Gives lines near the top the first time element of their block: dates stand there, further down nobody asks. */
import type { Line } from './walked.ts';

const maxLines = 120;
const maxText = 200;
const maxTime = 100;
/** A block that goes on for longer before its first time holds more than the one matter that a date could be of. */
const maxLinesBefore = 12;

interface Time {
  element: Element;
  line: number;
}

export class FirstTimes {
  readonly waiting: { line: Line<number>; block: Element }[] = [];
  /** By element: the first time element in it. Most pages have none at all. */
  readonly first = new Map<Element, Time>();

  /** Its block may go on after the line, so that the answer is known only at the end. */
  await(line: Line<number>, block: Element): void {
    if (line.index < maxLines && line.text.length < maxText) this.waiting.push({ line, block });
  }

  /** @param line index of the line that is being read. */
  enter(element: Element, line: number): void {
    const time = { element, line };
    // Where one is known already, it is known all the way up.
    for (let up: Element | null = element; up && !this.first.has(up); up = up.parentElement)
      this.first.set(up, time);
  }

  settle(): void {
    const words = new Map<Time, string>();
    for (const { line, block } of this.first.size ? this.waiting : []) {
      const time = this.first.get(block);
      if (!time || time.line - line.index > maxLinesBefore) continue;
      line.time = words.get(time) ?? wordsOf(time.element);
      words.set(time, line.time);
    }
  }
}

const wordsOf = (time: Element): string =>
  (time.getAttribute('datetime') ?? time.textContent ?? '').slice(0, maxTime);
