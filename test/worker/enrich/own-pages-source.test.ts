import { expect, it } from 'vitest';
import { isTold, originOf, sourceKind } from '../../../worker/facts/source-kind.ts';

const source = (by: string, rule: string) => ({
  by,
  rule,
  quote: 'Northwind',
  url: 'https://www.northwind.example/',
  at: '2026-11-20T09:00:00.000Z',
});

it('ranks what is read on the own pages as a capture of them is ranked, by its rule', () => {
  const data = source('own-pages', 'jsonld.organization.name');
  expect(sourceKind(data, 'northwind.example')).toBe('own-data');
  expect(sourceKind(source('own-pages', 'meta.name'), 'northwind.example')).toBe('own-page');
  expect(sourceKind(source('member-1', 'meta.name'), 'northwind.example')).toBe('own-page');
});

it('is one witness with the captures of the same site, and no capture', () => {
  const [read, captured] = [source('own-pages', 'meta.name'), source('member-1', 'meta.og-site-name')];
  expect(originOf(read)).toBe(originOf(captured));
  expect(isTold(read)).toBe(true);
  expect(isTold(captured)).toBe(false);
});
