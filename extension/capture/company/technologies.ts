/** What the company runs, by the scripts, images and links of its page: hints for a seller, each with the address that tells. */
import { marksIn } from '../../../shared/text/marks-in.ts';
import type { Page } from '../page/page.ts';
import type { Found, ListRule } from '../rule.ts';
import { technologyMarks } from './technology-marks.ts';

export const technologyRules: readonly ListRule<string>[] = [
  { name: 'meta.generator', read: generator },
  { name: 'script.source', read: (page) => marked(page.walked.scriptSources) },
  { name: 'image.source', read: (page) => marked(page.images.slice(0, 200).map((image) => image.src)) },
];

function generator(page: Page): Found<string>[] {
  const name = page.meta.get('generator')?.toLowerCase();
  if (!name) return [];
  return technologyMarks
    .filter(({ generators }) => generators.some((mark) => name.startsWith(mark)))
    .map((technology) => ({ value: technology.name, quote: null }));
}

const addressMarks = marksIn(technologyMarks.flatMap(({ addresses }) => addresses));

/** All addresses are looked through as one text: a page has hundreds, the table some two hundred marks. */
const marked = (addresses: readonly string[]): Found<string>[] => {
  const text = addresses
    .filter((address) => !address.startsWith('data:'))
    .map((address) => address.slice(0, 300))
    .join('\n')
    .toLowerCase()
    .slice(0, 60_000);
  const marks = addressMarks(text);
  if (!marks.size) return [];
  return technologyMarks
    .filter((technology) => technology.addresses.some((mark) => marks.has(mark)))
    .map((technology) => ({ value: technology.name, quote: null }));
};
