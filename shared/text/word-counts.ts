/** How often a text holds the words of each of several groups: one pass over it, whatever the number of words. */
import { letterRuns } from './word-glance.ts';

/** @param groups of words in small letters; a word may be in several. */
export const wordCounts = (groups: readonly (readonly string[])[]): ((text: string) => number[]) => {
  const byWord = new Map<string, number[]>();
  for (const [at, words] of groups.entries())
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  const longest = Math.max(...[...byWord.keys()].map((word) => word.length));
  return (text) => {
    const counts = groups.map(() => 0);
    const small = text.toLowerCase();
    letterRuns(small, (start, end) => {
      if (end - start > longest) return;
      const groupsOf = byWord.get(small.slice(start, end));
      if (groupsOf) for (const at of groupsOf) counts[at] = (counts[at] ?? 0) + 1;
    });
    return counts;
  };
};
