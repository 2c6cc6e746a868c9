/** The words that the reader's own patterns look for, taken from its source, so that new patterns are fuzzed unasked. */
import { readProductFiles } from '../house/product-files.ts';

const read = /^(?:shared\/text|extension\/capture)\//;
const literals =
  /\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g;

/** Runs of letters or digits in regular expressions and strings, each once, as they are written. */
export const vocabulary = (): string[] => {
  const words = new Set<string>();
  for (const { path, source } of readProductFiles()) {
    if (!read.test(path)) continue;
    for (const [literal] of source.matchAll(literals)) {
      const plain = literal.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\{\d+,?\d*\}/g, ' ');
      for (const [word] of plain.matchAll(/\p{L}{2,20}|\p{N}{1,4}/gu)) words.add(word);
    }
  }
  return [...words];
};
