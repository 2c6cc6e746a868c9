import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

it('a profile of the firm comes before a group that its news lead to', () => {
  const body = `<h1>About us</h1><a href="https://www.linkedin.com/groups/Robots-in-the-Making-5550100">Robots in the Making</a>
    <footer><a href="https://www.linkedin.com/company/northwind">LinkedIn</a></footer>`;
  expect(readPage(body).company.social[0]?.value.url).toBe('https://www.linkedin.com/company/northwind');
});
