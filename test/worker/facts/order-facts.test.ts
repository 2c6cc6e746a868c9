/** Which of two or more conflicting values wins, and why: precedence of sources, freshness, confidence, reception. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../shared/observe.ts';
import type { EditedField } from '../../../worker/account-edits/edit-fact.ts';
import { agree } from '../../../worker/facts/agree.ts';
import { confidences, orderFacts } from '../../../worker/facts/order-facts.ts';
import { viewFacts } from '../../../worker/facts/view-facts.ts';

const now = new Date('2026-11-24T12:00:00Z');
const domain = 'northwind.example';

/** Places that a value can come from: page, provider and rule. */
const places = {
  edit: { url: '', by: 'ada', rule: 'edit' },
  typed: { url: 'https://dailyledger.example/a', by: 'ada', rule: 'member' },
  register: { url: 'https://register.example/1', by: 'brreg', rule: 'register.entity' },
  french: { url: 'https://register.example/3', by: 'recherche-entreprises', rule: 'register.band' },
  edgar: { url: 'https://register.example/4', by: 'edgar', rule: 'edgar.name' },
  xbrl: { url: 'https://register.example/5', by: 'edgar', rule: 'edgar.revenues' },
  gleif: { url: 'https://register.example/2', by: 'gleif', rule: 'register.lei' },
  paid: { url: 'https://paid.example/1', by: 'paid', rule: 'paid.company' },
  wikidata: { url: 'https://wikidata.example/Q1', by: 'wikidata', rule: 'wikidata.claim' },
  wikipedia: { url: 'https://wikipedia.example/Northwind', by: 'wikipedia', rule: 'wikipedia.infobox' },
  data: { url: 'https://www.northwind.example/', by: 'ben', rule: 'jsonld.organization.name' },
  micro: { url: 'https://northwind.example/about', by: 'ben', rule: 'microdata.organization.name' },
  page: { url: 'https://northwind.example/about', by: 'ben', rule: 'text.based-in' },
  careers: { url: 'https://careers.northwind.example/', by: 'mia', rule: 'meta.og-site-name' },
  news: { url: 'https://dailyledger.example/a', by: 'ben', rule: 'text.based-in' },
  other: { url: 'https://directory.example/northwind', by: 'mia', rule: 'pair.employees' },
  third: { url: 'https://gazette.example/b', by: 'mia', rule: 'text.based-in' },
};
type Place = keyof typeof places;

const from = (place: Place, value: unknown, daysAgo = 1): Fact => ({
  value,
  source: { quote: null, at: new Date(now.getTime() - daysAgo * 86_400_000).toISOString(), ...places[place] },
});
const winner = (field: EditedField, facts: Fact[]) => orderFacts(field, facts, domain, now)[0]?.value;

type Case = [field: EditedField, why: string, first: [Place, number?], second: [Place, number?], wins: 0 | 1];

describe('of two values, received in this order, the last first', () => {
  it.each<Case>([
    // A member's word.
    ['name', 'an edit is above a register', ['edit'], ['register'], 0],
    ['name', 'an edit is above what was received later', ['register'], ['edit'], 1],
    ['name', 'an edit wins however old it is', ['register'], ['edit', 900], 1],
    ['employees', 'an edit wins over what a member typed later', ['typed'], ['edit', 30], 1],
    ['name', 'what a member typed is above a register', ['register'], ['typed'], 1],
    ['industry', 'what a member typed is above a paid source', ['paid'], ['typed'], 1],
    ['city', 'what a member typed is above the own page', ['page'], ['typed'], 1],
    ['city', 'but what they typed goes stale', ['page'], ['typed', 200], 0],
    // Names and dates: what the law makes it say.
    ['name', 'a register is above embedded data', ['data'], ['register'], 1],
    ['name', 'a register is above the own page', ['page'], ['register'], 1],
    ['name', 'embedded data is above the words of the page', ['page'], ['data'], 1],
    ['name', 'microdata counts as embedded data', ['page'], ['micro'], 1],
    ['name', 'the own page is above a paid source', ['paid'], ['page'], 1],
    ['name', 'a paid source is above Wikidata', ['wikidata'], ['paid'], 1],
    ['name', 'Wikidata is above an article', ['news'], ['wikidata'], 1],
    ['founded', 'a register is above the own page', ['page'], ['register'], 1],
    ['founded', 'the own page is above Wikidata', ['wikidata'], ['page'], 1],
    ['founded', 'Wikidata is above a directory', ['other'], ['wikidata'], 1],
    // Industry, size, money.
    ['industry', 'a register’s code is above a paid label', ['paid'], ['register'], 1],
    ['industry', 'a paid label is above Wikidata', ['wikidata'], ['paid'], 1],
    ['industry', 'Wikidata is above what the page calls itself', ['data'], ['wikidata'], 1],
    ['industry', 'what the page calls itself is above an article', ['news'], ['page'], 1],
    ['employees', 'a register’s count is above a paid one', ['paid'], ['register'], 1],
    ['employees', 'a paid count is above the band on the page', ['page'], ['paid'], 1],
    ['employees', 'the band on the page is above Wikidata', ['wikidata'], ['page'], 1],
    ['revenue', 'filed accounts are above a paid estimate', ['paid'], ['register'], 1],
    ['revenue', 'a paid estimate is above Wikidata', ['wikidata'], ['paid'], 1],
    ['revenue', 'Wikidata is above an article', ['news'], ['wikidata'], 1],
    // Where it works, not where it is registered.
    ['country', 'the own page is above the register', ['register'], ['page'], 1],
    ['city', 'the own page is above the register', ['register'], ['page'], 1],
    ['city', 'embedded data is above the words of the page', ['page'], ['data'], 1],
    ['city', 'the register is above a paid source', ['paid'], ['register'], 1],
    ['country', 'any site of the company counts as its own', ['news'], ['careers'], 1],
    ['domain', 'the own page is above an article', ['news'], ['page'], 1],
    ['description', 'the own page is above Wikidata', ['wikidata'], ['page'], 1],
    ['logo', 'the own page is above a directory', ['other'], ['page'], 1],
    // Freshness.
    ['employees', 'a stale register loses to a fresh page', ['page'], ['register', 91], 0],
    ['employees', 'a register on its last fresh day still wins', ['page'], ['register', 90], 1],
    ['name', 'a stale name loses to a fresh one of a lesser source', ['news'], ['page', 120], 0],
    ['founded', 'a founding year stays fresh for a year', ['news'], ['register', 364], 1],
    ['industry', 'a stale label loses to a fresh article', ['news'], ['paid', 181], 0],
    ['name', 'of two stale ones the better source wins', ['news', 200], ['register', 400], 1],
    // Of one rank.
    ['city', 'of two looks at one kind of page the fresher wins', ['page', 1], ['page', 100], 0],
    ['city', 'the fresher wins, even received first', ['news', 150], ['other', 1], 1],
    ['city', 'of equals the one received last wins', ['news'], ['other'], 0],
    ['city', 'hours on a client’s clock decide nothing', ['news', 1.2], ['other', 1], 0],
    ['city', 'of two registers the one received last wins', ['gleif'], ['register'], 0],
    // Providers that a field trusts otherwise than their kind.
    ['name', 'a country’s own register is above GLEIF, which copies it', ['gleif'], ['register'], 1],
    ['name', 'GLEIF is above EDGAR, which takes a name as it is filed', ['edgar'], ['gleif'], 1],
    ['name', 'EDGAR is above the own page', ['page'], ['edgar'], 1],
    ['employees', 'Norway’s count is above a paid source', ['paid'], ['register'], 1],
    ['employees', 'France’s band is below the own page', ['french'], ['page'], 1],
    ['employees', 'France’s band is above Wikidata', ['wikidata'], ['french'], 1],
    ['revenue', 'a filed figure is above a register', ['register'], ['xbrl'], 1],
    ['revenue', 'a filed figure is above a paid source', ['paid'], ['xbrl'], 1],
    ['revenue', 'a filed figure that is stale gives way to a fresh one', ['xbrl', 200], ['paid'], 1],
  ])('%s: %s', (field, _, [one, oneAge], [other, otherAge], wins) => {
    const facts = [from(one, 'first', oneAge), from(other, 'second', otherAge)];
    expect(winner(field, facts)).toBe(['first', 'second'][wins]);
  });

  it.each<[why: string, first: [Place, string, number?], second: [Place, string, number?], wins: 0 | 1]>([
    ['a register’s capitals lose to the own page', ['register', 'NORTHWIND AS'], ['page', 'Northwind'], 1],
    ['to an old look at it', ['register', 'NORTHWIND AS'], ['page', 'Northwind', 200], 1],
    ['to how others write it', ['gleif', 'NORTHWIND AS'], ['wikidata', 'Northwind'], 1],
    ['to a register that writes it', ['edgar', 'NORTHWIND AS'], ['register', 'Northwind AS'], 1],
    ['but not what a register writes as people do', ['page', 'Northwind'], ['register', 'Northwind AS'], 1],
    ['a page may write itself in capitals', ['page', 'NORTHWIND'], ['wikidata', 'Northwind'], 0],
    ['what has no capitals has none', ['page', '北风'], ['register', '北风机器人有限公司'], 1],
    ['a member may write it so', ['edit', 'NORTHWIND'], ['page', 'Northwind'], 0],
  ])('name: %s', (_, one, other, wins) => {
    expect(winner('name', [from(...one), from(...other)])).toBe([one, other][wins]?.[1]);
  });
});

describe('witnesses', () => {
  it('that agree win over one that was received later', () => {
    const facts = [
      from('third', 'Lyon'),
      from('news', 'Munich'),
      from('other', 'München'.replace('München', 'munich')),
    ];
    expect(winner('city', facts)).toBe('Munich');
  });

  it('never lift a lesser kind of source over a better one', () => {
    const facts = [
      from('news', 'Lyon'),
      from('other', 'Lyon'),
      from('third', 'Lyon'),
      from('page', 'Munich'),
    ];
    expect(winner('city', facts)).toBe('Munich');
  });

  it('of one site are one, however many pages say it; Wikipedia and Wikidata are one', () => {
    const sure = (...facts: [Fact, ...Fact[]]) => confidences('city', facts, domain, now)[0] ?? 0;
    expect(sure(from('page', 'Munich'), from('careers', 'Munich'))).toBeCloseTo(
      sure(from('page', 'Munich')),
      5,
    );
    expect(sure(from('wikidata', 'Munich'), from('wikipedia', 'Munich'))).toBeCloseTo(
      sure(from('wikidata', 'Munich')),
      5,
    );
    expect(sure(from('news', 'Munich', 0), from('other', 'Munich', 0))).toBeCloseTo(0.75, 5);
  });

  it('are half as sure after the time for which a field stays fresh', () => {
    const old = from('register', 'Northwind', 90);
    expect(confidences('name', [old], domain, now)[0]).toBeCloseTo(0.475, 3);
  });
});

describe('two values', () => {
  it.each<[EditedField, unknown, unknown, boolean]>([
    ['name', 'Northwind Robotics GmbH', 'NORTHWIND ROBOTICS', true],
    ['name', 'Northwind', 'Nordwind', false],
    ['domain', 'www.northwind.example', 'northwind.example', true],
    ['employees', { min: 100, max: 200 }, { min: 150, max: null }, true],
    ['employees', { min: 10, max: 20 }, { min: 150, max: null }, false],
    ['revenue', { amount: 10e6, currency: 'EUR' }, { amount: 12e6, currency: 'EUR' }, true],
    ['revenue', { amount: 10e6, currency: 'EUR' }, { amount: 10e6, currency: 'USD' }, false],
    ['city', 'Zürich', 'zurich', true],
    ['founded', 2016, 2017, false],
  ])('%s: %j and %j agree: %s', (field, a, b, expected) => {
    expect(agree(field, a, b)).toBe(expected);
  });
});

describe('the view of facts', () => {
  it('says what is stale, locked, how sure, and where sources disagree', () => {
    const { facts, conflicts } = viewFacts(
      {
        city: [from('edit', 'Munich', 300), from('page', 'Berlin', 2)],
        country: [from('page', 'DE'), from('news', 'DE')],
        employees: [from('page', { min: 10, max: 50 }, 120), from('page', { min: 1, max: 9 }, 300)],
        description: [from('page', 'Builds robots.'), from('news', 'A maker of robots.')],
        emails: [from('page', 'hello@northwind.example')],
      },
      now,
    );
    expect(conflicts).toEqual(['city']);
    expect(facts.city?.map(({ stale, locked }) => [stale, locked])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(facts.employees?.[0]).toMatchObject({ stale: true });
    expect(facts.country?.[0]?.confidence).toBeGreaterThan(0.7);
    expect(facts.emails?.[0]).toMatchObject({ confidence: null, stale: false, locked: false });
  });

  it('sees no conflict in what the winner’s own site said before', () => {
    const facts = {
      city: [from('page', 'Munich', 1), from('page', 'Berlin', 60)],
      domain: [from('page', domain)],
    };
    expect(viewFacts(facts, now).conflicts).toEqual([]);
  });
});
