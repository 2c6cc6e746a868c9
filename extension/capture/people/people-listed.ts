/** People under the heading of what they are: "Partners", "Geschäftsführer:", then names. */
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../rule.ts';
import type { Named } from './named.ts';
import { mayName } from './team-context.ts';

const plural: readonly (readonly [RegExp, string])[] = [
  [/^(?:our |the )?(?:equity |managing )?partners$/i, 'Partner'],
  [/^senior associates$/i, 'Senior Associate'],
  [/^associates$/i, 'Associate'],
  [/^of counsel$/i, 'Of Counsel'],
  [/^(?:our )?(?:co-?)?founders$/i, 'Founder'],
  [/^(?:board of )?directors$/i, 'Director'],
  [/^principals$/i, 'Principal'],
  [/^advis[oe]rs$/i, 'Advisor'],
  [/^geschäftsführer(?:in|ung)?:?$|^managing directors?:?$|^vertretungsberechtigte:?$/i, ''],
  [/^staff(?: & law clerks)?$/i, ''],
];

export const listedUnder = (page: Page): Found<Named>[] => {
  const found: Found<Named>[] = [];
  const lines = page.lines.filter(
    (line) => mayName(line) && line.area.part !== 'footer' && line.text.length < 200,
  );
  let title: string | null = null;
  let gap = 0;
  for (const line of lines) {
    const heading = plural.find(([pattern]) => pattern.test(line.text.trim()));
    if (heading) {
      title = heading[1] || line.text.replace(/:$/, '');
      gap = 0;
      continue;
    }
    if (title === null) continue;
    const names = line.text
      .split(/\s*(?:,(?!\s*(?:jr|sr|i{1,3}|iv|md|phd|esq)\b)|;|\bund\b|\band\b|、)\s*/i)
      .filter(Boolean);
    const people = names.filter((name) => cleanPersonName(name) !== null);
    // In a long list of names the one that no rule knows is a name as well.
    const all = people.length >= 4 && people.length >= names.length * 0.7 && names.every(isShortName);
    if (people.length && (people.length === names.length || all)) {
      for (const name of all ? names : people) found.push({ value: { name, title }, quote: line.text });
      gap = 0;
    } else if (++gap > 2 || /^h[1-3]$/.test(line.tag)) title = null;
  }
  // One name under "Our partners" may be a brand's.
  return found.length > 1 ? found : found.filter(({ value }) => value.title !== 'Partner');
};

const isShortName = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’ -]{3,40}$/u.test(text) && text.split(' ').length <= 5;
