import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';
import { readStory } from './read-story.ts';

const article = (story: string, footer = '') =>
  `<!doctype html><html lang="en"><head><title>Northwind Robotics raises €18 million | The Daily Ledger</title>
   <meta property="og:site_name" content="The Daily Ledger"><meta property="og:type" content="article">
   <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-17",
     "publisher":{"@type":"Organization","name":"The Daily Ledger","email":"desk@dailyledger.example"}}</script></head>
   <body><header><a href="/">The Daily Ledger</a></header><main><article>
   <h1>Northwind Robotics raises €18 million Series B</h1>${story}</article></main>
   <footer><a href="mailto:desk@dailyledger.example">Contact</a> <a href="tel:+498900000">+49 89 00000</a>
   ${footer}</footer></body></html>`;
const read = (html: string, url = 'https://dailyledger.example/2026/11/17/northwind') =>
  capture(parseHTML(html).document as unknown as Document, url);

const raised = 'has raised €18 million in a Series B round led by Beacon Partners.';

describe('a funding article', () => {
  it('is about the company that raised, with its own site where the story links it', () => {
    const { page, company, funding } = read(
      article(`<p><a href="https://www.northwind.example/">Northwind Robotics</a> ${raised}</p>`),
    );
    expect(page.kind).toBe('news');
    expect(company.name?.value).toBe('Northwind Robotics');
    expect(company.name?.evidence.rule).toBe('text.subject');
    expect(company.domain).toEqual({
      value: 'northwind.example',
      evidence: { quote: 'Northwind Robotics', rule: 'link.subject' },
    });
    expect(funding).toMatchObject([{ company: 'Northwind Robotics', amount: 18_000_000, round: 'B' }]);
  });

  it('is about whom its writer invested in', () => {
    const { funding } = read(
      `<!doctype html><html lang="en"><head><title>Why we invested in Soapstone</title>
       <meta property="og:type" content="article"></head><body><main><article><h1>Why we invested in Soapstone</h1>
       <p>We are excited to announce that we have led the $9M seed round of Soapstone.</p>
       <p>Soapstone builds compliance tools for small banks.</p></article></main></body></html>`,
      'https://harbour-ventures.example/notes/2026/03/soapstone',
    );
    expect(funding).toMatchObject([{ company: 'Soapstone', amount: 9_000_000, round: 'seed' }]);
  });

  it('gives nothing of the paper: no domain, contact or year', () => {
    const { company } = read(article(`<p>Northwind Robotics ${raised}</p>`, '<p>Founded in 1987</p>'));
    expect(company).toMatchObject({
      domain: null,
      founded: null,
      emails: [],
      phones: [],
      social: [],
      identifiers: [],
      logo: null,
    });
  });

  it('takes what the story itself tells of the company', () => {
    const { company } = read(
      article(`<p>Northwind Robotics ${raised}</p><p>The company, founded in 2016, employs 140 people.</p>`),
    );
    expect(company.founded?.value).toBe(2016);
    expect(company.employees?.value).toEqual({ min: 140, max: 140 });
  });

  it('sits where a sentence of the story says so, and not at an address that stands in it', () => {
    const told = `<p>Northwind Robotics ${raised}</p><p>The company is headquartered in Vienna, Austria.</p>
      <p>The fair takes place at 12 Harbour Street, Dublin 2, Ireland.</p>`;
    const { company } = read(article(told));
    expect([company.city?.value, company.country?.value]).toEqual(['Vienna', 'AT']);
    const elsewhere = read(article(told.replace(/<p>The company.*?<\/p>/, ''))).company;
    expect([elsewhere.city, elsewhere.country]).toEqual([null, null]);
  });

  it('is not the paper to which somebody told it, nor the one that signs its headline', () => {
    const site = '<meta property="og:site_name" content="Northpaper">';
    for (const [title, text] of [
      [
        'A former fellow just launched a drone',
        'The drone is fast, he told Northpaper. It flies for an hour.',
      ],
      ['Council unveils plan : Northpaper', 'The plan was unveiled on Friday. It costs a lot.'],
    ] as const)
      expect(readStory(title, text, site).signals.map(({ company }) => company)).not.toContain('Northpaper');
  });

  it('is the paper of the title, though a heading bears its name', () => {
    const page =
      '<!doctype html><html><head><title>News | Northwind</title></head><body><main><article><h1>Northwind</h1><p>By Ada Park, 3 May 2024</p><p>Pumps have a long history, and so do those who make them, as the reader will see below.</p></article></main></body></html>';
    expect(read(page, 'https://northwind.example/blog/2024/05/pumps').company.name?.value).toBe('Northwind');
  });

  it('is no sentence with which a headline begins', () => {
    const { company } = readStory('张北称负债接近1亿元，本月还清', '张北发布视频称，本月会把债务全部还清。');
    expect(company.name).toBeNull();
  });

  it.each([
    [
      'whom its headline opens with and its text introduces',
      'Pump Breaks – Harbourline Inc. (NASDAQ: HRBL) Sets Date for Its Meeting',
      'Harbourline (NASDAQ: HRBL) told its shareholders when to meet.',
      'Harbourline Inc.',
    ],
    [
      'behind place and day',
      'Harbourline Now Takes Cards of Every Bank',
      'PHOENIX, AZ, June 05, 2025 /24-7PressRelease/ -- Harbourline, a trusted provider of pumps, now takes every card.',
      'Harbourline',
    ],
    [
      'nobody who is a person',
      'Ada Park Tells of Her Work',
      'Ada Park, a painter from Leeds, told us of her work of many years.',
      null,
    ],
  ])('is about %s, where it tells no event', (_, title, text, name) => {
    expect(readStory(title, text).company.name?.value ?? null).toBe(name);
  });

  it('on the company’s own site keeps what the site says of itself', () => {
    const own = article(`<p>Northwind Robotics ${raised}</p>`)
      .replaceAll('The Daily Ledger', 'Northwind Robotics')
      .replaceAll('dailyledger.example', 'northwind.example');
    const { company } = read(own, 'https://northwind.example/news/series-b');
    expect(company.domain?.value).toBe('northwind.example');
    expect(company.emails.map((email) => email.value)).toEqual(['desk@northwind.example']);
  });
});
