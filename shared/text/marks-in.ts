/** Which of many marks stand in a text: one pass over it, whatever their number. */

const width = 4;
const buckets = 4096;

export type MarksIn = (text: string) => ReadonlySet<string>;

/** @param marks of four characters at least. */
export const marksIn = (marks: Iterable<string>): MarksIn => {
  const byStart = Map.groupBy(new Set(marks), (mark) => mark.slice(0, width));
  /** Most places of a text begin no mark, and need no look into the map. */
  const mayStart = new Uint8Array(buckets);
  for (const start of byStart.keys()) mayStart[bucketOf(start, 0)] = 1;
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at + width <= text.length; at++) {
      if (mayStart[bucketOf(text, at)] !== 1) continue;
      for (const mark of byStart.get(text.slice(at, at + width)) ?? [])
        if (text.startsWith(mark, at)) found.add(mark);
    }
    return found;
  };
};

const bucketOf = (text: string, at: number): number =>
  (text.charCodeAt(at) +
    text.charCodeAt(at + 1) * 37 +
    text.charCodeAt(at + 2) * 613 +
    text.charCodeAt(at + 3) * 1901) %
  buckets;
