import { expect, it } from 'vitest';
import { parsePage } from '../../../extension/cli/parse-page.ts';

const page = '<html lang="en"><head><title>Northwind</title></head><body><p>Robots</p></body></html>';

it.each([
  ['as it is', page],
  ['below a part of its template', `\n <!-- CSS -->\n<link href="a.css"/>\n<!DOCTYPE html>\n${page}`],
  ['below marks for old browsers', `<!DOCTYPE html><!--[if IE]><html class="ie"><![endif]-->\n${page}`],
])('a document is read %s', (_how, html) => {
  const document = parsePage(html);
  expect(document.title).toBe('Northwind');
  expect(document.querySelector('p')?.textContent).toBe('Robots');
});

it('a part of a document becomes a whole one', () => {
  expect(parsePage('<!doctype html><p>Robots</p>').querySelector('body > p')?.textContent).toBe('Robots');
  expect(parsePage('<!-- nothing').body).not.toBeNull();
});
