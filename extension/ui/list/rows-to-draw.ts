/** Which of many rows of one height are drawn for where a box is scrolled to. */

/** Rows beyond each edge: as far as a wheel turns before the next frame. */
const spare = 8;
/** The rows drawn move by steps of this many, so that not every pixel is drawn anew. */
const step = 6;

export interface RowRange {
  from: number;
  /** Exclusive. */
  to: number;
}

export interface Sight {
  /** Pixels, all three. */
  scrollTop: number;
  height: number;
  rowHeight: number;
  /** Rows of the whole list. */
  count: number;
}

/** In sight, and as many rows wherever that is, at the ends too: a row that is there is written over, a missing one made. */
export const rowsAround = ({ scrollTop, height, rowHeight, count }: Sight): RowRange => {
  const size = Math.ceil(height / rowHeight) + step + 2 * spare;
  const first = Math.floor(scrollTop / rowHeight / step) * step - spare;
  const from = Math.max(0, Math.min(first, count - size));
  return { from, to: Math.min(from + size, count) };
};

/**
 * After a jump to where nothing stands yet: what is in sight alone, and of the rows that were drawn as many as are not
 * needed for that, where they are. Those become the rows beyond once what is in sight is painted.
 * @returns null where some of what is in sight stands there already
 */
export const rowsAfterJump = (sight: Sight, drawn: RowRange): RowRange[] | null => {
  const { scrollTop, height, rowHeight, count } = sight;
  const from = Math.floor(scrollTop / rowHeight);
  const to = Math.min(count, Math.ceil((scrollTop + height) / rowHeight));
  if (from < drawn.to && to > drawn.from) return null;
  const left = Math.max(0, drawn.to - drawn.from - (to - from));
  // On the far side, so that no row of the document changes its place among the others.
  return from >= drawn.to
    ? [
        { from: drawn.from, to: drawn.from + left },
        { from, to },
      ]
    : [
        { from, to },
        { from: drawn.to - left, to: drawn.to },
      ];
};
