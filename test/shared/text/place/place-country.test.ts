import { expect, it } from 'vitest';
import { placeCountry } from '../../../../shared/text/place/place-country.ts';

it.each([
  ['Austin, TX', 'US'],
  ['Munich, Germany', 'DE'],
  ['London, England, United Kingdom', 'GB'],
  ['上海·浦东新区', 'CN'],
  ['上海-浦东新区', 'CN'],
  ['Toronto', 'CA'],
  ['Boston, MA, US', 'US'],
  ['Anywhere', null],
  ['', null],
])('a role in "%s" is in %s', (place, country) => {
  expect(placeCountry(place)).toBe(country);
});
