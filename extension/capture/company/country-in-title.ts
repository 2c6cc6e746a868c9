/** What tells a company's country where no address does. Calling codes, licences and domains' endings do not: many a site has
 * those of a country that the company only sells to. */
import { readCountries } from '../../../shared/text/place/countries.ts';
import type { Page } from '../page/page.ts';
import { pageTitleParts } from '../page/title.ts';
import type { Found, Rule } from '../rule.ts';

export const countryInTitle: Rule<string> = { name: 'title.country', read: inTitle };

/** "Northwind UK" */
function inTitle(page: Page): Found<string> | null {
  for (const part of pageTitleParts(page)) {
    const [country] = readCountries(part);
    if (country && part.length < 40 && country.start > 0 && part.endsWith(country.text))
      return { value: country.code, quote: null };
  }
  return null;
}
