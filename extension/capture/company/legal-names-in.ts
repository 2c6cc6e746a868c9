/** The names with a legal form in a line: the page's kind and the company's name both ask for them. */
import { legalNames } from '../../../shared/text/company/company-name.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';

/** By index of the line. */
const known = onceAPage((): (readonly string[] | undefined)[] => []);

export const legalNamesIn = (page: Page, line: Line): readonly string[] => {
  const names = known(page);
  const before = names[line.index];
  if (before) return before;
  const found = legalNames(line.text);
  names[line.index] = found;
  return found;
};
