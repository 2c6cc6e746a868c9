/**
 * Which of many rows of one height stand in a box that scrolls, and some beyond its edges; the others are space. Rows of
 * one height are a division: a library that measures each would do no better.
 */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RowRange, rowsAfterJump, rowsAround } from './rows-to-draw.ts';

/** Milliseconds until what was drawn is on screen. */
const afterPaint = 100;
/** Rows until the box is measured. */
const atFirst: RowRange = { from: 0, to: 48 };

export interface RowWindow {
  /** In their order, apart from each other. */
  ranges: readonly RowRange[];
  /** The last row in sight or near it; exclusive. */
  to: number;
  /** Scrolls no further than it must to show the row. */
  reveal(row: number): void;
}

/** @param rowHeight pixels */
export const useWindow = (
  box: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow => {
  const [ranges, setRanges] = useState<readonly RowRange[]>([atFirst]);
  const drawn = useRef(atFirst);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let beyond: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const sight = { scrollTop: element.scrollTop, height: element.clientHeight, rowHeight, count };
      const whole = rowsAround(sight);
      if (drawn.current.from === whole.from && drawn.current.to === whole.to) return;
      clearTimeout(beyond);
      const first = rowsAfterJump(sight, drawn.current);
      drawn.current = whole;
      setRanges(first ?? [whole]);
      // Looked at again meanwhile with nothing new to see, or with more leads, it still comes.
      if (first) beyond = setTimeout(() => setRanges([drawn.current]), afterPaint);
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, count, rowHeight]);
  const reveal = useCallback(
    (row: number) => {
      const element = box.current;
      if (!element) return;
      const hidden = head.current?.offsetHeight ?? 0;
      const top = row * rowHeight;
      const bottom = top + rowHeight - (element.clientHeight - hidden);
      if (element.scrollTop > top) element.scrollTop = top;
      else if (element.scrollTop < bottom) element.scrollTop = bottom;
    },
    [box, head, rowHeight],
  );
  return { ranges, to: Math.min(drawn.current.to, count), reveal };
};
