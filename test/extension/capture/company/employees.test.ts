import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

it.each([
  ['<p>Our day of bees: more than 4,500 employees have joined it.</p>', null],
  ['<p>公司团队超860人，遍布各地。</p>', { min: 860, max: null }],
  ['<p>We are a firm of between 50 and 99 employees.</p>', { min: 50, max: 99 }],
  ['<ul><li>Team size: 1 developer</li><li>Premium support: 6 months</li></ul>', null],
  ['<ul><li>Team size: 12</li></ul>', { min: 12, max: 12 }],
  ['<p>职位：</p><p>生产经理</p><p>人数：</p><p>2</p>', null],
  ['<p>人数：</p><p>200</p>', { min: 200, max: 200 }],
])('how many work there, of %s', (body, size) => {
  expect(readPage(`<h1>About us</h1>${body}`).company.employees?.value ?? null).toEqual(size);
});
