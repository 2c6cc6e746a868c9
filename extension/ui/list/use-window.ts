/**
 * Which of many rows of one height stand in a box that scrolls, and some beyond its edges; the others are space. Rows of
 * one height are a division: a library that measures each would do no better.
 */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows beyond each edge: as far as a wheel turns before the next frame. */
const spare = 12;
/** The window moves by steps of this many rows, so that not every pixel is drawn anew. */
const step = 6;
/** Milliseconds until what was drawn is on screen. */
const afterPaint = 100;

export interface RowWindow {
  from: number;
  /** Exclusive. */
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
  const [{ from, to }, setRange] = useState({ from: 0, to: 48 });
  const drawn = useRef({ from, to });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let spares: ReturnType<typeof setTimeout> | undefined;
    const draw = (next: { from: number; to: number }) => {
      if (drawn.current.from === next.from && drawn.current.to === next.to) return;
      drawn.current = next;
      setRange(next);
    };
    const look = () => {
      clearTimeout(spares);
      const first = Math.floor(element.scrollTop / rowHeight / step) * step;
      const rows = Math.ceil(element.clientHeight / rowHeight / step) * step;
      const inSight = { from: first, to: first + rows + step };
      const whole = { from: Math.max(0, first - spare), to: inSight.to + spare };
      const jumped = inSight.from >= drawn.current.to || inSight.to <= drawn.current.from;
      // After a jump nothing stands there yet: what is in sight comes first, the rows beyond once that is painted.
      draw(jumped ? inSight : whole);
      if (jumped) spares = setTimeout(() => draw(whole), afterPaint);
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      clearTimeout(spares);
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, rowHeight]);
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
  return { from: Math.min(from, count), to: Math.min(to, count), reveal };
};
