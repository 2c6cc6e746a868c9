/** How the company earns: what most of the lines that tell of it say; where two ways are told alike, none is. */
import { businessModelOf } from '../../../shared/text/company/business-model.ts';
import type { BusinessModel } from '../../../shared/words.ts';
import type { Page } from '../page/page.ts';
import type { Found, Rule } from '../rule.ts';

/** One "add to cart" may be a footer's shop; prices by the month stand at every plan. */
const fewest = 2;

export const businessModelRules: readonly Rule<BusinessModel>[] = [
  { name: 'text.business-model', read: (page) => mostTold(page) },
];

const mostTold = (page: Page): Found<BusinessModel> | null => {
  const told = new Map<BusinessModel, string[]>();
  for (const { text } of page.lines) {
    const model = businessModelOf(text);
    if (model) told.set(model, [...(told.get(model) ?? []), text]);
  }
  const [first, second] = [...told].sort((a, b) => b[1].length - a[1].length);
  const quote = first?.[1][0];
  if (!first || !quote || first[1].length < fewest || second?.[1].length === first[1].length) return null;
  return { value: first[0], quote };
};
