import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import whole from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { expect, it } from 'vitest';
import { withoutFormats, withoutPhoneFormats } from '../../extension/without-phone-formats.ts';

const at = (path: string) =>
  fileURLToPath(new URL(`../../node_modules/libphonenumber-js/${path}`, import.meta.url));
const table = readFileSync(at('metadata.min.json.js'), 'utf8');
const left = JSON.parse(withoutFormats(table).slice('export default '.length)) as MetadataJson;

const read = (text: string, country: CountryCode | undefined, metadata: MetadataJson) => {
  const parsed = country
    ? parsePhoneNumberFromString(text, country, metadata)
    : parsePhoneNumberFromString(text, metadata);
  return parsed ? [parsed.number, parsed.ext, parsed.country, parsed.isPossible()] : null;
};

it('numbers of every country are read as with the formats', () => {
  const countries = Object.keys(examples) as CountryCode[];
  expect(countries.length).toBeGreaterThan(200);
  for (const country of countries) {
    const international = parsePhoneNumberFromString(examples[country], country, whole)?.number ?? '';
    for (const text of [examples[country], `0${examples[country]}`, `${examples[country]} ext. 12`])
      expect(read(text, country, left)).toEqual(read(text, country, whole));
    for (const text of [international, international.slice(0, -3)])
      expect(read(text, undefined, left)).toEqual(read(text, undefined, whole));
  }
});

it('what is left of the table is less than half of it', () => {
  expect(withoutPhoneFormats().load(at('metadata.min.json.js'))?.length).toBeLessThan(table.length / 2);
});

it('leaves every other module as it is', () => {
  expect(withoutPhoneFormats().load(at('core/index.js'))).toBeNull();
});
