/** Country and city of the company: its data, its head office, its addresses; never where somebody else sits. */

import type { Valued } from '../../../shared/capture.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { type Address, readAddresses } from '../../../shared/text/place/address.ts';
import { countryOfPlace } from '../../../shared/text/place/cities.ts';
import { countryCode, readCountries } from '../../../shared/text/place/countries.ts';
import { isRegion } from '../../../shared/text/place/regions.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { lineOf } from '../draft.ts';
import { textOf, thingsOf } from '../page/data.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import type { Line } from '../page/walked.ts';
import { type Found, firstOf, type Rule } from '../rule.ts';
import { bareCity } from './bare-city.ts';
import { countryInTitle } from './country-in-title.ts';
import { countryOfDomain, countryOfSigns } from './country-of-domain.ts';
import { ownOrganizations } from './own.ts';
import { basedIn, ofPeople, states } from './place-in-prose.ts';
import type { Placed } from './placed.ts';

export const cityRules: readonly Rule<string>[] = [
  { name: 'jsonld.organization.address', read: (page) => fromData(page, 'city') },
  { name: 'pair.headquarters', read: (page) => pick(headquarters(page), 'city') },
  { name: 'text.head-office', read: (page) => pick(headOffice(page), 'city') },
  { name: 'text.address', read: (page) => pick(mainAddress(page), 'city') },
  { name: 'text.based-in', read: (page) => pick(basedIn(page), 'city') },
  { name: 'text.place-line', read: (page) => pick(placeLine(page), 'city') },
];
export const countryRules: readonly Rule<string>[] = [
  { name: 'jsonld.organization.address', read: (page) => fromData(page, 'country') },
  { name: 'pair.headquarters', read: (page) => pick(headquarters(page), 'country') },
  { name: 'text.head-office', read: (page) => pick(headOffice(page), 'country') },
  { name: 'text.address', read: (page) => pick(mainAddress(page), 'country') },
  { name: 'text.based-in', read: (page) => pick(basedIn(page), 'country') },
  { name: 'text.place-line', read: (page) => pick(placeLine(page), 'country') },
  countryInTitle,
  {
    name: 'domain.of-city',
    read: (page) => ofCity(page),
  },
  { name: 'text.demonym', read: (page) => pick(ofPeople(page), 'country') },
  { name: 'domain.of-signs', read: countryOfSigns },
];

const ofCity = (page: Page): Found<string> | null => {
  const address = mainAddress(page)?.address;
  return address?.city ? countryOfDomain(page, address.text) : null;
};

/** What a sentence tells of where somebody sits: in a story, addresses and head offices are anybody's. */
export const placeInStory = (page: Page, part: 'city' | 'country'): Valued<string> | null =>
  firstOf(
    `story.${part}`,
    [
      { name: 'text.based-in', read: () => pick(basedIn(page), part) },
      { name: 'text.demonym', read: () => (part === 'country' ? pick(ofPeople(page), part) : null) },
    ],
    page,
    null,
  );

const pick = (placed: Placed | null, part: 'city' | 'country'): Found<string> | null => {
  const value = placed?.address[part];
  if (part === 'city' && states.has(value ?? '')) return null;
  return value && placed ? { value: part === 'city' ? inSmall(value) : value, quote: placed.quote } : null;
};

/** "HYDERABAD" is Hyderabad. */
const inSmall = (city: string): string =>
  /^[A-Z][A-Z .'-]{3,}$/.test(city) ? city.replace(/(?<=[A-Z])[A-Z]+/g, (rest) => rest.toLowerCase()) : city;

const fromData = (page: Page, part: 'city' | 'country'): Found<string> | null => {
  for (const org of ownOrganizations(page)) {
    for (const holder of [org, ...thingsOf(org, 'location')]) {
      const [address] = thingsOf(holder, 'address');
      if (!address) continue;
      const city = lineOf(textOf(address, 'addressLocality'), 120);
      const named = textOf(address, 'addressCountry');
      const country =
        (named ? countryCode(named) : null) ??
        (city ? countryOfPlace(city) : null) ??
        readAddresses(
          ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode']
            .flatMap((prop) => textOf(address, prop) ?? [])
            .join(' '),
        )[0]?.country ??
        null;
      const value = part === 'city' ? city : country;
      // Data in another script than the page was made for search engines; the page's own words come first.
      if (part === 'city' && value && !holdsHan(value) && /\p{Script=Han}.{0,40}市/u.test(page.text))
        continue;
      if (value && !/\d{3}/.test(value)) return { value, quote: null };
    }
  }
  return null;
};

const headLabel = pattern(
  'i',
  /^/,
  [
    /headquarters?(?: location| address)?|head ?office|corporate (?:headquarters|office)|hq/,
    /registered (?:office|address)|main office|location|company address|address/,
    /总部(?:地点|地址)?|公司总部|注册地址|企业地址|公司地址|公司所在地|地址|地\s?址|联系地址/,
    /本社(?:所在地)?|所在地(?:[（(]本社[)）])?|住所|公司地點|本店/,
    /sitz|hauptsitz|firmensitz|anschrift|(?:adresse du )?siège(?: social)?|adresse/,
    /direcci[oó]n|indirizzo|sede(?: legale| operativa)?|endereço|morada|bezoekadres|adresa?|plats|siedziba|sídlo/,
  ],
  /$/,
);

/** "Seattle, Washington and Arlington, Virginia": of two seats the first. */
const secondSeat = /(?<=, \p{L}[\p{L} ]{2,20}) and \p{Lu}[\p{L} ]{2,30}, \p{Lu}\p{L}[^\n]*/u;

const headquarters = onceAPage(
  (page): Placed | null =>
    findPair(page, headLabel, (said, pair) => {
      const value = said.replace(secondSeat, '');
      // A town that nobody knows is one behind its label.
      const label = pair.label.endsWith('址') ? '地址：' : '';
      const text = `${label}${value.replace(/[,\s]*\n[,\s]*/g, ', ')}`;
      const known =
        readAddresses(text).find((one) => /\d{3}|[市都]/.test(one.text)) ??
        bareCity(value) ??
        readAddresses(text)[0];
      return known ? { address: known, quote: pair.line.text } : null;
    })?.value ?? null,
);

const headWords =
  /head ?quarter|head ?office|corporate office|home office|main office|\bhq\b|总部|本社|hauptsitz|siège social|registered (?:office|address)/i;
const window = 7;

/** Short lines below or beside the words "headquarters" or "head office". */
const headOffice = onceAPage((page): Placed | null => {
  for (const [index, line] of page.lines.entries()) {
    if (line.text.length > 300 || line.area.quoted || !headWords.test(line.text)) continue;
    const placed = markedPlace(line) ?? addressIn(page, index, window);
    if (placed) return placed;
  }
  return null;
});

const marked =
  /^(\p{Lu}[\p{L}.'’ -]{2,30}?)(?:\s(?:head ?office|headquarters|office))?\s?[-–—·|,:(]?\s?\(?(?:hq|head ?office|headquarters)\)?$/iu;

/** "Oakland office (HQ)", "Berlin – Headquarters": the place is in the heading itself. */
const markedPlace = (line: Line): Placed | null => {
  const city = marked.exec(line.text.trim())?.[1]?.trim();
  const country = city ? countryOfPlace(city) : null;
  return city && country ? { address: { city, country, text: line.text, start: 0 }, quote: line.text } : null;
};

const addressIn = (page: Page, from: number, count: number): Placed | null => {
  const lines = page.lines.slice(from, from + count).filter((line) => line.text.length < 300);
  const text = lines.map((line) => line.text).join('\n');
  const found = readAddresses(text);
  // Of a place and the address below it, the address says more.
  const address = found.find((one) => one.city !== null && /\d{3}/.test(one.text)) ?? found[0];
  if (!address) return null;
  const quote =
    lines.find((line) => line.text.includes(address.text.split('\n')[0] ?? address.text))?.text ??
    address.text;
  return { address: withCountry(address, text), quote };
};

const withCountry = (address: Address, around: string): Address => {
  if (address.country) return address;
  const country = readCountries(around)[0]?.code ?? (address.city ? countryOfPlace(address.city) : null);
  return { ...address, country };
};

/** Of a very long page its head and its foot: that is where addresses stand. */
const ends = (lines: readonly Line[]): readonly Line[] =>
  lines.length <= 2000 ? lines : [...lines.slice(0, 800), ...lines.slice(-1200)];

const mayHoldAddress = (text: string): boolean =>
  /\d|,\s[A-Z]{2}\b|\p{Script=Han}(?:号|號|路|街|区|區)/u.test(text) || readCountries(text).length > 0;

/** The address that most places of the page repeat; the first where all differ. */
const mainAddress = onceAPage((page): Placed | null => {
  const found: Placed[] = [];
  // The same lines one below the other, as in a list of a thousand, are read once.
  const known = new Map<string, Address[]>();
  const told = page.lines.filter((line) => !line.area.quoted && line.text.length <= 500);
  // How to park before one office of many lies in a dialog.
  const shown = told.filter((line) => !line.area.notice);
  const lines = ends(shown.some((line) => mayHoldAddress(line.text)) ? shown : told);
  for (let index = 0; index < lines.length && found.length < 40; index++) {
    const line = lines[index];
    if (!line || !mayHoldAddress(line.text)) continue;
    // An address may stand on several short lines.
    const before = lines
      .slice(Math.max(0, index - 3), index)
      .filter((one) => one.text.length < 80 && one.index >= line.index - 4);
    const head = before.map((one) => `${one.text}\n`).join('');
    const next = lines[index + 1];
    const text = `${head}${line.text}${next && next.text.length < 80 ? `\n${next.text}` : ''}`;
    // What names a city and bears neither a number nor a street is no address.
    let street: boolean | null = null;
    const isStreet = () => (street ??= nearStreet(text));
    if (!/\d/.test(text) && !isStreet()) continue;
    const addresses = known.get(text) ?? readAddresses(text);
    known.set(text, addresses);
    for (const address of addresses) {
      if (
        address.start + address.text.length <= head.length ||
        address.start > head.length + line.text.length
      )
        continue;
      if (!/\d/.test(address.text) && !isStreet()) continue;
      found.push({ address: withCountry(address, text), quote: line.text });
    }
  }
  const city = mostOf(found);
  return found.find(({ address }) => address.city === city) ?? found[0] ?? null;
});

/** The city that most of them share; where all differ the first that is told in no sentence; null where none has one. */
const mostOf = (found: readonly Placed[]): string | null => {
  const counts = new Map<string, number>();
  for (const { address, quote } of found) {
    const { city } = address;
    if (city) counts.set(city, (counts.get(city) ?? 0) + (quote.length < 200 ? 1 : 0.9));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const addressWords = pattern('iu', [
  inRow(
    /\b/,
    [
      /street|st\.|avenue|ave|road|rd|drive|blvd|lane|suite|floor|p\.?o\.? box|no\.\s?\d|building/,
      /house|park|office|room|level|unit|plot|tower|sector|block|quay|wharf|plaza|square|strasse/,
      /straße|rue|via|calle|carrera|avenida|rua|paseo|piazza|viale|boulevard|chemin|ulica/,
    ],
    /\b/,
  ),
  /\p{Ll}-(?:ro|gil|daero|dong|gu|ku|cho|machi|shi)\b|\d+\s?(?:号|號|室|楼|樓)|[A-Za-z\d][座栋幢]/u,
  /\p{L}(?:stra(?:ß|ss)e|straat|gracht|laan|kade|weg|gasse|gatan|vej)\s\d/u,
]);

const nearStreet = (text: string): boolean => addressWords.test(text);

const isBeside = ({ area }: Line): boolean => area.part === 'footer' || area.address;

/** "Mill Gardens, Hyderabad", "Woodbridge, Virginia": the last is a city that everybody knows, or a region. */
const endOf = (part: string): Address | null => {
  const last = part.slice(part.lastIndexOf(', ') + 2);
  const address = countryOfPlace(last) !== null || isRegion(last) ? bareCity(part) : null;
  return address?.city && part.includes(address.city) && address.city.split(' ').length < 4 ? address : null;
};

/** "San Francisco, CA" in the footer, on a line of its own or between dots, where it is the only one: several are a list of offices. */
const placeLine = (page: Page): Placed | null => {
  const found = page.lines.flatMap((line): Placed[] => {
    if (!isBeside(line) || line.text.length > 160 || line.area.quoted || !line.text.includes(', ')) return [];
    return line.text.split(/\s[·•|–—]\s|\s\S{1,64}@\S+/).flatMap((piece) => {
      const part = piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
      if (part.length > 60 || !/^\p{Lu}[\p{L} .'’-]+,\s[\p{L} .,'’-]+$/u.test(part)) return [];
      const address = readAddresses(part)[0] ?? endOf(part);
      return address?.country && address.city ? [{ address, quote: line.text }] : [];
    });
  });
  return new Set(found.map(({ address }) => address.city)).size === 1 ? (found[0] ?? null) : null;
};
