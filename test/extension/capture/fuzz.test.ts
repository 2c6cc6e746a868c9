/** A slice of `npm run fuzz` without its clock: hostile pages and texts, the same ones each time. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPage } from '../../fuzz/check-page.ts';
import { checkReaders, readers } from '../../fuzz/check-readers.ts';
import { hugePages } from '../../fuzz/huge-pages.ts';
import { smallPage } from '../../fuzz/pages.ts';
import { text } from '../../fuzz/texts.ts';
import { vocabulary } from '../../fuzz/vocabulary.ts';

/** Long enough for a machine with other things to do. */
const patience = 120_000;

it(
  'a hostile page is read without a throw or a change, twice the same, in quotes of its own words',
  () => {
    fc.assert(
      fc.property(smallPage, (page) => {
        expect(checkPage(page).broken).toEqual([]);
      }),
      { seed: 1, numRuns: 200 },
    );
  },
  patience,
);

it.each(['deep links', 'deep data', 'wide headings'])(
  'a page past every cap, %s, too',
  (shape) => {
    const html = hugePages[shape]?.('Jane Okafor, Head of Sales') ?? '';
    expect(html.length).toBeGreaterThan(100_000);
    expect(checkPage({ made: shape, html, url: 'https://northwind.example/about' }).broken).toEqual([]);
  },
  patience,
);

it(
  'a hostile text is read by every reader without a throw, twice the same',
  () => {
    expect(readers.length).toBeGreaterThan(25);
    fc.assert(
      fc.property(text, (hard) => {
        expect(checkReaders(hard).broken).toEqual([]);
      }),
      { seed: 1, numRuns: 100 },
    );
  },
  patience,
);

it('the fuzzed words are those that the reader looks for', () => {
  expect(vocabulary()).toEqual(
    expect.arrayContaining(['领投', 'Series', 'raised', 'Impressum'.toLowerCase()]),
  );
});

it('a broken promise is seen', () => {
  const html = '<p>Northwind</p>';
  const url = 'not an address';
  expect(checkPage({ made: 'by hand', html, url }).broken).toEqual([expect.stringContaining('page.url')]);
});
