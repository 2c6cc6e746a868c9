import { expect, it } from 'vitest';
import { readParts } from '../../worker/enrich/page-parts.ts';

it('takes a page apart with the Worker’s own parser', async () => {
  const page = `<!doctype html><head><title>Northwind</title>
    <meta property="og:site_name" content="North &amp; Wind"><meta property="og:site_name" content="Other">
    <script type="application/ld+json">{"@type":"Organization","name":"Northwind & Co"}</script>
    <script src="/app.js"></script></head>
    <body><nav><p>Products</p></nav><p>Org.nr.<b> 999</b>
    999 905<p>Founded <svg viewBox="0 0 1 1"/>in 2012<br>in Oslo</p><script>var secret = 1;</script><style>p{}</style>
    <div>Tom &amp; Jerry&#39;s</div><a href="/about?a=1&amp;b=2">About</a><iframe src="https://jobs.lever.co/northwind"></iframe>
    <section class="home Testimonials-grid"><p>They tripled our sales.</section><blockquote>Ours is a team of 900.</blockquote>
    <div hidden><p>Not yet</div>Last`;
  const { meta, lines, ...parts } = await readParts(page, 'https://northwind.example/');
  expect([...meta]).toEqual([['og:site_name', 'North & Wind']]);
  expect(parts).toEqual({
    url: 'https://northwind.example/',
    jsonLd: ['{"@type":"Organization","name":"Northwind & Co"}'],
    links: ['/about?a=1&b=2'],
    embeds: ['/app.js', 'https://jobs.lever.co/northwind'],
  });
  expect(lines).toEqual([
    'Northwind',
    'Org.nr. 999 999 905',
    'Founded in 2012',
    'in Oslo',
    "Tom & Jerry's",
    'About',
    'Last',
  ]);
});

it.each([
  ['a page that breaks off', '<!doctype html><p>Northwind<script>var a ='],
  ['no page at all', 'Northwind'],
  ['nothing', ''],
])('reads what there is of %s', async (_, html) => {
  expect(await readParts(html, 'https://northwind.example/')).toMatchObject({ links: [], jsonLd: [] });
});
