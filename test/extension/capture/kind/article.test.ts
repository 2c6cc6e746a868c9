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

it('a disclaimer is none either, where a plug-in calls every page of the site an article', () => {
  const terms = `<p>${'We are not liable for what you do with what you read here. '.repeat(60)}</p>`;
  const html = `<!doctype html><html lang="en"><head><title>Disclaimer - Northwind</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02"></head>
    <body><main><h1>Disclaimer</h1>${terms}</main></body></html>`;
  const { page } = capture(
    parseHTML(html).document as unknown as Document,
    'https://www.northwind.example/disclaimer/',
  );
  expect(page.kind).toBe('other');
});

it('an answer to a question is no story, on an address of such', () => {
  const answer = `<p>${'You close it by a call, and the rest is sent to you within a week. '.repeat(60)}</p>`;
  const html = `<!doctype html><html lang="en"><head><title>How can I close my account?</title></head>
    <body><main><h1>How can I close my account?</h1><p>March 2, 2026</p>${answer}</main></body></html>`;
  const { page } = capture(
    parseHTML(html).document as unknown as Document,
    'https://www.northwind.example/help/close-account.html',
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

it('a sentence that begins with "Von der" signs no story', () => {
  const text = `<p>${'Wir reinigen Wohnungen und Büros in der ganzen Stadt, an jedem Tag der Woche. '.repeat(60)}</p>`;
  const calls = ['Leistungen', 'Kontakt', 'Pricing'].map((word) => `<a href="/x">${word}</a>`).join('');
  const html = `<!doctype html><html lang="de"><head><title>Reinigung in Hamburg | Nordwind</title></head>
    <body><nav>${calls}<a href="tel:+494000001234">Anruf</a></nav><main><h1>Reinigung in Hamburg</h1>
    <p>Von der Treppe bis zum Dach – alles aus einer Hand.</p>${text}</main></body></html>`;
  const { page } = capture(
    parseHTML(html).document as unknown as Document,
    'https://www.nordwind.example/reinigung-hamburg/',
  );
  expect(page.kind).toBe('company');
});

it('a band of stories that nobody has written yet makes no sample of a page of a firm', () => {
  const told = `<p>${'Northwind builds robots for farms and mends them where they work. '.repeat(45)}</p>`;
  const stories = '<h3>A story</h3><p>Lorem ipsum dolor sit amet.</p>'.repeat(5);
  const html = `<!doctype html><html lang="en"><head><title>About us | Northwind</title></head>
    <body><main><h1>About us</h1>${told}${stories}</main></body></html>`;
  const { page } = capture(
    parseHTML(html).document as unknown as Document,
    'https://www.northwind.example/about/',
  );
  expect(page.kind).toBe('company');
});

const prose = 'The machine serves farms of any size, and is made to order in our own works. '.repeat(20);
const pageOf = (body: string, url: string, head = '') =>
  capture(
    parseHTML(
      `<!doctype html><html lang="en"><head><title>Seed drill</title>${head}</head><body>${body}</body></html>`,
    ).document as unknown as Document,
    url,
  ).page;

it.each([
  ['/drills/', '<a href="/contact">Contact us</a><a href="/about">About us</a>', ''],
  ['/products/seed-drill/', '<a href="mailto:hello@northwind.example">Ask us</a>', ''],
  [
    '/seed-drill/',
    '<p>Northwind drills.</p><p>Northwind lasts.</p><p>Northwind serves.</p><a href="mailto:hello@northwind.example">Ask</a>',
    '<script type="application/ld+json">{"@type":"Product","name":"Seed drill"}</script>',
  ],
])('what a firm offers at %s is its own page, however long the text', (path, body, head) => {
  const foot = '<footer>© 2026 Northwind</footer>';
  const page = pageOf(
    `<h1>Seed drill</h1><p>${prose}</p>${body}${foot}`,
    `https://www.northwind.example${path}`,
    head,
  );
  expect(page.kind).toBe('company');
});

it.each([
  ['<p>$ 40</p><button>Add to cart</button>', ''],
  [
    '',
    '<script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer","price":"40"}}</script>',
  ],
])('what a shop sells is no page of a prospect', (body, head) => {
  const page = pageOf(
    `<h1>Mug</h1><p>A mug.</p>${body}`,
    'https://www.northwind.example/products/mug/',
    head,
  );
  expect(page.kind).toBe('other');
});

it('work and schooling under headings are a life, and no company', () => {
  const page = pageOf(
    '<h3>Nora Elwin</h3><h2>Work experience</h2><h3>Northwind</h3><h2>Education</h2><h3>School</h3><a href="/about">About us</a>',
    'https://page.example/b7',
  );
  expect(page.kind).toBe('other');
});

it('what a firm offers, told at one place, is its own page', () => {
  const page = pageOf(
    `<h1>What we do</h1><p>${prose}</p><a href="/about">About us</a><a href="mailto:hello@northwind.example">Ask</a>`,
    'https://page.example/services/index.html',
  );
  expect(page.kind).toBe('company');
});

it('a page that a plug-in calls an article beside data that calls it a page is none', () => {
  const page = pageOf(
    `<h1>Robots</h1><p>${prose}</p><a href="/about">About us</a><a href="mailto:hello@northwind.example">Ask</a>`,
    'https://page.example/robots/',
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"WebPage","name":"Robots"}</script>',
  );
  expect(page.kind).toBe('company');
});

it('a legal notice tells who runs a site, and its privacy page does not', () => {
  const foot = '<p>Northwind GmbH</p><a href="mailto:hello@northwind.example">Mail</a>';
  const titled = (title: string, path: string) =>
    capture(
      parseHTML(`<html><head><title>${title}</title></head><body><h1>${title}</h1>${foot}</body></html>`)
        .document as unknown as Document,
      `https://www.northwind.example${path}`,
    ).page.kind;
  expect(titled('Legal Notice · Northwind', '/impressum-en.html')).toBe('company');
  expect(titled('Northwind | Datenschutz', '/de/datenschutz/')).toBe('other');
});
