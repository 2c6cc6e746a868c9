/** Hostile pages: broken mark-up, random trees, poisoned data, mutations of the invented sample pages, and huge ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { escaped, jsonLd, microdata } from './embedded.ts';
import { hugePages } from './huge-pages.ts';
import { text } from './texts.ts';

export interface FuzzPage {
  /** Which generator made it. */
  made: string;
  html: string;
  url: string;
}

const tags = [
  ...'div p span a b i ul ol li table tr td th dl dt dd form input h1 h2 h3 h4 section article header footer nav'.split(
    ' ',
  ),
  ...'aside main address blockquote dialog img br hr time svg title template noscript select option textarea'.split(
    ' ',
  ),
  ...'iframe script style meta link base body html head button label figure figcaption details x-y'.split(
    ' ',
  ),
];
const names = [
  ...'team member name title role footer header nav menu sidebar testimonial comment cookie-banner modal job jobs'.split(
    ' ',
  ),
  ...'opening position location hero logo card price related breadcrumb contact address news article-body'.split(
    ' ',
  ),
];
const hrefs = [
  ...[
    '/about',
    '/jobs/1',
    'mailto:hello@northwind.example',
    'tel:+49 89 5550 0123',
    'https://www.linkedin.com/company/x',
  ],
  ...[
    'https://twitter.com/northwind',
    'javascript:void(0)',
    'data:text/html,x',
    '//',
    'http://[',
    '%',
    '',
    '#',
    '?a=%ff',
  ],
  ...[
    'mailto:',
    'mailto:%',
    'tel:',
    'http://web.archive.org/web/2016/http://northwind.example/',
    'https://a.b.c.d.e.f',
  ],
];
const urls = [
  ...['https://northwind.example/', 'https://northwind.example/about', 'https://northwind.example/careers/'],
  ...[
    'https://northwind.example/jobs/sales-engineer',
    'https://dailyledger.example/2026/11/17/round',
    'http://127.0.0.1/%ff',
  ],
  ...[
    'https://web.archive.org/web/2016/http://northwind.example/',
    'https://xn--55qx5d.example/gongsijianjie/',
  ],
  ...[
    'https://en.wikipedia.org/wiki/Northwind',
    'https://www.linkedin.com/in/jane',
    'https://www.crunchbase.com/organization/x',
  ],
  ...[
    'https://boards.greenhouse.io/northwind/jobs/1',
    'https://www.qcc.com/firm/x.html',
    'https://baike.baidu.com/item/x',
  ],
  ...[
    'https://www.zhipin.com/job_detail/x.html',
    'https://36kr.com/p/1',
    'https://www.indeed.com/viewjob?jk=1',
  ],
];

const attribute = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names).map((name) => ` class="${name}"`) },
  { weight: 3, arbitrary: fc.constantFrom(...hrefs).map((href) => ` href="${href}"`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' hidden', ' style="display:none"', ' role="dialog"', ' type="password"'),
  },
  { weight: 1, arbitrary: text.map((value) => ` title="${escaped(value).slice(0, 300)}"`) },
  {
    weight: 1,
    arbitrary: text.map((value) => ` name="description" property="og:title" content="${escaped(value)}"`),
  },
);

const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    text.map(escaped),
    fc
      .record({
        tag: fc.constantFrom(...tags),
        attributes: fc.array(attribute, { maxLength: 3 }),
        inner: tie('nodes'),
        end: fc.constantFrom('close', 'close', 'close', 'leave open', 'close another'),
      })
      .map(({ tag, attributes, inner, end }) => {
        const closing = end === 'close' ? `</${tag}>` : end === 'close another' ? '</table></p>' : '';
        return `<${tag}${attributes.join('')}>${inner}${closing}`;
      }),
  ),
  nodes: fc.array(tie('node'), { maxLength: 8 }).map((nodes) => nodes.join('')),
})).nodes;

const samplesAt = fileURLToPath(new URL('../samples/', import.meta.url));
const samples = readdirSync(samplesAt, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => readFileSync(`${samplesAt}${path}`, 'utf8'));

const edit = fc.record({
  /** Where, as a share of the page. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat(400),
  put: fc.oneof(
    fc.constant(''),
    text,
    tree,
    fc.constantFrom(
      '<',
      '>',
      '"',
      '<!--',
      '<script>',
      '</div>',
      '<table>',
      '<form>',
      '<![CDATA[',
      '&#xd800;',
      '&#0;',
    ),
  ),
});

const mutated = fc
  .record({
    sample: fc.constantFrom(...samples),
    edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
    cut: fc.oneof(
      { weight: 4, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    ),
  })
  .map(({ sample, edits, cut }) => {
    let html = sample.slice(0, Math.ceil(sample.length * cut));
    for (const { at, take, put } of edits) {
      const from = Math.floor(html.length * at);
      html = html.slice(0, from) + put + html.slice(from + take);
    }
    return html;
  });

const withData = fc
  .record({ data: fc.array(fc.oneof(jsonLd, microdata), { minLength: 1, maxLength: 3 }), body: tree })
  .map(({ data, body }) => `<title>Northwind</title>${data.join('')}${body}`);

/** Hard texts where rules look first: title, meta, what was taken out, headings, tables, lists and paragraphs of an article. */
const worded = fc.array(text, { minLength: 4, maxLength: 12 }).map((texts) => {
  const said = texts.map(escaped);
  const [title, description, heading, label] = said;
  const rest = said.slice(4);
  return (
    `<html><head><title>${title}</title><meta name="description" content="${description}">` +
    `<meta property="og:type" content="article"></head><body><!--<p>Posted on ${label} 2021</p>${title}-->` +
    `<h1>${heading}</h1><table>` +
    `${rest.map((value) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>` +
    `<article>${rest.map((value) => `<p>${value}</p>`).join('')}</article>` +
    `<ul>${rest.map((value) => `<li><h3>${value}</h3><p>${label}</p></li>`).join('')}</ul><footer>${title}</footer>`
  );
});

const huge = fc
  .record({ shape: fc.constantFrom(...Object.keys(hugePages)), filler: text })
  .map(({ shape, filler }) => hugePages[shape]?.(escaped(filler.slice(0, 400)) || 'x') ?? '');

const made = (name: string, html: fc.Arbitrary<string>): fc.Arbitrary<FuzzPage> =>
  fc.record({ made: fc.constant(name), html, url: fc.constantFrom(...urls) });

/** Sizes that a unit test can afford. */
export const smallPage: fc.Arbitrary<FuzzPage> = fc.oneof(
  { weight: 30, arbitrary: made('mutated', mutated) },
  { weight: 30, arbitrary: made('tree', tree) },
  { weight: 20, arbitrary: made('data', withData) },
  { weight: 20, arbitrary: made('worded', worded) },
);
export const hugePage: fc.Arbitrary<FuzzPage> = made('huge', huge);
