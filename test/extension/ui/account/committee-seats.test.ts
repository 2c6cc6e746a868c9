import { expect, it } from 'vitest';
import { committeeSeats, type Person } from '../../../../extension/ui/account/committee-seats.ts';

const person = (name: string, about: Partial<Person>): Person => ({
  name,
  title: null,
  seniority: null,
  function: null,
  decisionMaker: null,
  buyingRole: null,
  set: null,
  source: {
    url: 'https://northwind.example/team',
    quote: null,
    at: '2026-01-05T09:00:00Z',
    by: 'm1',
    rule: 'list.person',
  },
  collectedAt: '2026-01-05T09:00:00Z',
  noticedAt: null,
  ...about,
});
const namesBySeat = (people: readonly Person[]) =>
  committeeSeats(people).seats.map(({ role, people: sitting }) => [role, sitting.map(({ name }) => name)]);

it('has a seat for each buying role, also where nobody is known', () => {
  expect(namesBySeat([person('P. Stand-In', { buyingRole: 'pays' })])).toEqual([
    ['decides', []],
    ['pays', ['P. Stand-In']],
    ['advises', []],
    ['uses', []],
  ]);
});

it('counts the roles that somebody is known in, not the people', () => {
  const { taken } = committeeSeats([
    person('A. Example', { buyingRole: 'uses' }),
    person('B. Example', { buyingRole: 'uses' }),
    person('C. Example', { buyingRole: 'decides' }),
    person('D. Example', {}),
  ]);
  expect(taken).toBe(2);
});

it('names who decides first in a seat, and leaves the others as they came', () => {
  const people = [
    person('A. Buyer', { buyingRole: 'pays', decisionMaker: false }),
    person('B. Buyer', { buyingRole: 'pays' }),
    person('C. Chief', { buyingRole: 'pays', decisionMaker: true }),
  ];
  expect(namesBySeat(people)[1]).toEqual(['pays', ['C. Chief', 'A. Buyer', 'B. Buyer']]);
});

it('keeps whoever has no known role beside the seats', () => {
  const { seats, others } = committeeSeats([person('G. Somebody', {})]);
  expect(seats.every(({ people }) => people.length === 0)).toBe(true);
  expect(others.map(({ name }) => name)).toEqual(['G. Somebody']);
});
