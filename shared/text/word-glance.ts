/**
 * Whether a text may hold a word of a table: one pass over its characters, without a pattern. It keeps long
 * patterns from texts that they cannot match. A yes may be wrong, a no never is.
 */

/**
 * Letters of most European languages, in small letters; others part words. Texts are made small first: a loop that
 * tells capitals apart takes twice as long.
 */
const isSmall = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 0xde && code < 0x100 && code !== 0xf7);
/** From here to here small and capital letters alternate in ways that a glance does not follow: it says yes. */
const [firstOther, lastOther] = [0x100, 0x24f];
const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
};

/** Words share a bucket now and then: that makes a yes wrong, and no more. */
const buckets = 0x4000;
const bucketOf = (hash: number): number => (hash ^ (hash >>> 14)) & (buckets - 1);

/** Calls with the start and end of each run of letters in a text of small letters. */
export const letterRuns = (text: string, found: (start: number, end: number) => void): void => {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isSmall(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found(start, at);
      start = -1;
    }
  }
};

export type WordGlance = (text: string) => boolean;

/** @param words small letters alone, no spaces; a word with other signs counts by its longest run of letters. */
export const wordGlance = (words: Iterable<string>): WordGlance => {
  const marked = new Uint8Array(buckets);
  let isBlind = false;
  for (const word of words) {
    const [telling] = (word.match(/[a-z\u00df-\u00f6\u00f8-\u024f]+/g) ?? []).sort(
      (a, b) => b.length - a.length,
    );
    if (telling) marked[bucketOf(hashOf(telling))] = 1;
    else isBlind = true;
  }
  if (isBlind) return () => true;
  return (text) => {
    const small = text.toLowerCase();
    let hash = 0;
    for (let at = 0; at < small.length; at++) {
      const code = small.charCodeAt(at);
      if (isSmall(code)) hash = step(hash, code);
      else if (code >= firstOther && code <= lastOther) return true;
      else if (hash !== 0) {
        if (marked[bucketOf(hash)] === 1) return true;
        hash = 0;
      }
    }
    return hash !== 0 && marked[bucketOf(hash)] === 1;
  };
};
