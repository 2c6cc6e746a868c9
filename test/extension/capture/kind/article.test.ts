import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';

const site = 'https://www.northwind.example';
const kindAt = (url: string, title: string, body: string, head = ''): string =>
  capture(
    parseHTML(
      `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    ).document as unknown as Document,
    url,
  ).page.kind;

it.each(['Why I love tea', 'Why you should walk', 'Why the sea is salt'])(
  '%s is an essay, of no company',
  (heading) => {
    const body = `<article><h1>${heading}</h1><p>Four cups a day, and no regrets.</p></article>`;
    expect(kindAt('https://page.example/why', heading, body)).toBe('other');
  },
);

it('the terms of a site are no news of its company, dated as they are', () => {
  const terms = `<p>${'These terms set forth the agreement between you and us. '.repeat(60)}</p>`;
  const body = `<main><h1>Terms of use</h1><p>Last updated: 2 March 2026</p>${terms}</main>`;
  expect(kindAt(`${site}/terms/`, 'Northwind Terms of Use', body)).toBe('other');
});

it('a disclaimer is none either, where a plug-in calls every page of the site an article', () => {
  const terms = `<p>${'We are not liable for what you do with what you read here. '.repeat(60)}</p>`;
  const body = `<main><h1>Disclaimer</h1>${terms}</main>`;
  expect(
    kindAt(
      `${site}/disclaimer/`,
      'Disclaimer - Northwind',
      body,
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02">',
    ),
  ).toBe('other');
});

it('an answer to a question is no story, on an address of such', () => {
  const answer = `<p>${'You close it by a call, and the rest is sent to you within a week. '.repeat(60)}</p>`;
  const body = `<main><h1>How can I close my account?</h1><p>March 2, 2026</p>${answer}</main>`;
  expect(kindAt(`${site}/help/close-account.html`, 'How can I close my account?', body)).toBe('other');
});

it('a page of a product under a menu that says "Overview" is no posting', () => {
  const body = `<nav><div>Overview of our platform</div><div>Requirements</div></nav>
    <main><h1>Robots for farms</h1><h2>Governance for engineers and AI</h2><p>Global</p><p>Full-time</p><p>It does.</p></main>`;
  expect(kindAt(`${site}/partners/southgate/`, 'Robots for AI | Northwind', body)).not.toBe('job');
});

it('a sentence that begins with "Von der" signs no story', () => {
  const text = `<p>${'Wir reinigen Wohnungen und Büros in der ganzen Stadt, an jedem Tag der Woche. '.repeat(60)}</p>`;
  const calls = ['Leistungen', 'Kontakt', 'Pricing'].map((word) => `<a href="/x">${word}</a>`).join('');
  const body = `<nav>${calls}<a href="tel:+494000001234">Anruf</a></nav><main><h1>Reinigung in Hamburg</h1>
    <p>Von der Treppe bis zum Dach – alles aus einer Hand.</p>${text}</main>`;
  expect(kindAt(`${site}/reinigung-hamburg/`, 'Reinigung in Hamburg | Nordwind', body)).toBe('company');
});

it('a band of stories that nobody has written yet makes no sample of a page of a firm', () => {
  const told = `<p>${'Northwind builds robots for farms and mends them where they work. '.repeat(45)}</p>`;
  const stories = '<h3>A story</h3><p>Lorem ipsum dolor sit amet.</p>'.repeat(5);
  const body = `<main><h1>About us</h1>${told}${stories}</main>`;
  expect(kindAt(`${site}/about/`, 'About us | Northwind', body)).toBe('company');
});

const prose = 'The machine serves farms of any size, and is made to order in our own works. '.repeat(20);
const kindOf = (body: string, url: string, head = ''): string => kindAt(url, 'Seed drill', body, head);

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
  const kind = kindOf(
    `<h1>Seed drill</h1><p>${prose}</p>${body}${foot}`,
    `https://www.northwind.example${path}`,
    head,
  );
  expect(kind).toBe('company');
});

it.each([
  ['<p>$ 40</p><button>Add to cart</button>', ''],
  [
    '',
    '<script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer","price":"40"}}</script>',
  ],
])('what a shop sells is no page of a prospect', (body, head) => {
  const kind = kindOf(
    `<h1>Mug</h1><p>A mug.</p>${body}`,
    'https://www.northwind.example/products/mug/',
    head,
  );
  expect(kind).toBe('other');
});

it('work and schooling under headings are a life, and no company', () => {
  const kind = kindOf(
    '<h3>Nora Elwin</h3><h2>Work experience</h2><h3>Northwind</h3><h2>Education</h2><h3>School</h3><a href="/about">About us</a>',
    'https://page.example/b7',
  );
  expect(kind).toBe('other');
});

it('what a firm offers, told at one place, is its own page', () => {
  const kind = kindOf(
    `<h1>What we do</h1><p>${prose}</p><a href="/about">About us</a><a href="mailto:hello@northwind.example">Ask</a>`,
    'https://page.example/services/index.html',
  );
  expect(kind).toBe('company');
});

it('a page that a plug-in calls an article beside data that calls it a page is none', () => {
  const kind = kindOf(
    `<h1>Robots</h1><p>${prose}</p><a href="/about">About us</a><a href="mailto:hello@northwind.example">Ask</a>`,
    'https://page.example/robots/',
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"WebPage","name":"Robots"}</script>',
  );
  expect(kind).toBe('company');
});

it('a legal notice tells who runs a site, and its privacy page does not', () => {
  const foot = '<p>Northwind GmbH</p><a href="mailto:hello@northwind.example">Mail</a>';
  const titled = (title: string, path: string) => kindAt(`${site}${path}`, title, `<h1>${title}</h1>${foot}`);
  expect(titled('Legal Notice · Northwind', '/impressum-en.html')).toBe('company');
  expect(titled('Northwind | Datenschutz', '/de/datenschutz/')).toBe('other');
});

const long = (sentence: string): string => `<p>${sentence.repeat(12)}</p>`;

it('what is given to the press is news, though neither its address nor a date says so', () => {
  const release = `<nav><a href="/about">About us</a><a href="/x">Careers</a><a href="/y">Products</a></nav><main>
    <h1>Northwind and Southgate Announce Partnership</h1>${long('Northwind and Southgate are pleased to announce a robot for farms. ')}</main>`;
  expect(kindAt('https://page.example/5f1c', 'Northwind and Southgate Announce Partnership', release)).toBe(
    'news',
  );
  const dated = `<main><h2>Northwind press release</h2><p>Oslo, 20 May, 2026 – Northwind said today that it will open a plant in the north of the country, and will take on those who work there now.</p>${long('It is the third. ')}<p>-Ends-</p></main>`;
  expect(kindAt('https://page.example/5f1d', 'Press release - a third plant', dated)).toBe('news');
});

it('a title that promises so many of a thing is that of a text', () => {
  const body = `<nav><a href="/about">About us</a><a href="tel:+494000001234">Call</a></nav><main><h1>Five things</h1>${long('Do not send a drawing by post, and do not ask for it back. ')}</main>`;
  expect(kindAt('https://page.example/65', 'Top 5 things to never do with a robot', body)).toBe('news');
});

it('a page titled by its owner alone, or as a home page, is a front page', () => {
  const body = `<main><h1>We build robots that farms can mend.</h1>${long('Farms call us when all else has failed, and we come within a day. ')}</main><footer>Call <a href="tel:+494000001234">us</a> © 2026 Northwind Robots</footer>`;
  expect(kindAt('https://page.example/53d8', 'Northwind Robots', body)).toBe('company');
  expect(kindAt('https://page.example/53d8', 'Robots that farms can mend', body)).not.toBe('company');
  expect(kindAt('https://page.example/53d8', 'Home', body)).toBe('company');
  const reached = body
    .replace('Call <a', 'Write to office@nord-wind.example, or call <a')
    .replace(/© .*(?=<.footer)/, '');
  expect(kindAt('https://page.example/53d9', 'Nord Wind', reached)).toBe('company');
});

it('what somebody wrote, listed, is nobody of a company', () => {
  const body = `<main><h1>Mara Lindqvist</h1><h2>Northwind opens a plant</h2><p>Read more</p></main>`;
  const head = '<meta property="og:type" content="profile">';
  expect(kindAt(`${site}/author/mara/`, 'Mara Lindqvist, Author at Northwind', body, head)).toBe('news');
});

it('a policy that a plug-in calls an article is one by its title too', () => {
  const terms = `<p>${'We are not liable for what you do with what you read here. '.repeat(60)}</p>`;
  const head =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02">';
  expect(kindAt('https://page.example/9f', 'Privacy Policy - Northwind', `<main>${terms}</main>`, head)).toBe(
    'other',
  );
});

it('a firm whose next site comes soon, and says what it does, is no parked domain', () => {
  const told = `<h5>New website coming soon</h5><h2>Robots for farms.</h2>${long('We build robots that farms can mend by themselves. ')}`;
  expect(kindAt(`${site}/`, 'Northwind', `<header>${told}</header>`)).toBe('company');
});

it('a policy is no posting, though it has an overview and tells what you have', () => {
  const body = `<main><h1>Datenschutzerklärung</h1><h2>Overview</h2><p>We keep little.</p><h2>You have rights</h2><p>Write to us.</p></main>`;
  expect(kindAt('https://page.example/6e', 'Northwind — Datenschutzerklärung / Privacy Policy', body)).toBe(
    'other',
  );
});
