/** The names with a legal form in a line: the page's kind and the company's name both ask for them. */
import { legalNames } from '../../../shared/text/company-name.ts';
import type { Line } from '../page/walked.ts';

const known = new WeakMap<Line, readonly string[]>();

export const legalNamesIn = (line: Line): readonly string[] => {
  const before = known.get(line);
  if (before) return before;
  const names = legalNames(line.text);
  known.set(line, names);
  return names;
};
