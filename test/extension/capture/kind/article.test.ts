import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';

const kindOf = (heading: string): string => {
  const html = `<!doctype html><html lang="en"><head><title>${heading}</title></head>
    <body><article><h1>${heading}</h1><p>Four cups a day, and no regrets.</p></article></body></html>`;
  return capture(parseHTML(html).document as unknown as Document, 'https://page.example/why').page.kind;
};

it.each(['Why I love tea', 'Why you should walk', 'Why the sea is salt'])(
  '%s is an essay, of no company',
  (heading) => {
    expect(kindOf(heading)).toBe('other');
  },
);

it('the terms of a site are no news of its company, dated as they are', () => {
  const terms = `<p>${'These terms set forth the agreement between you and us. '.repeat(60)}</p>`;
  const html = `<!doctype html><html lang="en"><head><title>Northwind Terms of Use</title></head>
    <body><main><h1>Terms of use</h1><p>Last updated: 2 March 2026</p>${terms}</main></body></html>`;
  const { page } = capture(
    parseHTML(html).document as unknown as Document,
    'https://www.northwind.example/terms/',
  );
  expect(page.kind).toBe('other');
});

it('a page of a product under a menu that says "Overview" is no posting', () => {
  const html = `<!doctype html><html lang="en"><head><title>Robots for AI | Northwind</title></head>
    <body><nav><div>Overview of our platform</div><div>Requirements</div></nav>
    <main><h1>Robots for farms</h1><h2>Governance for engineers and AI</h2><p>Global</p><p>Full-time</p><p>It does.</p></main></body></html>`;
  const { page } = capture(
    parseHTML(html).document as unknown as Document,
    'https://www.northwind.example/partners/southgate/',
  );
  expect(page.kind).not.toBe('job');
});
