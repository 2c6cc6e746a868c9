import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture, read } from '../../../extension/capture/capture.ts';
import { captureTab } from '../../../extension/capture/capture-tab.ts';
import { walk } from '../../../extension/capture/page/walk.ts';
import { type Draft, draftSchema } from '../../../shared/capture.ts';

const documentOf = (html: string) => parseHTML(html).document as unknown as Document;
const page = (body: string, head = '<title>Northwind Robotics</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const at = (html: string, url = 'https://northwind.example/') => capture(documentOf(html), url);

const samples = [
  ['northwind.example/', 'company', 'Northwind Robotics', { city: 'Oslo', country: 'NO', founded: 2016 }],
  ['northwind.example/about/', 'company', 'Northwind Robotics', {}],
  ['northwind.example/careers/', 'jobs', 'Northwind Robotics', {}],
  ['northwind.example/careers/sales-engineer-dach/', 'job', 'Northwind Robotics', {}],
  ['dailyledger.example/2026/11/17/northwind-robotics-series-b/', 'news', 'Northwind Robotics', {}],
  ['beifeng.example/', 'company', '北风机器人', { country: 'CN' }],
  ['beifeng.example/careers/', 'jobs', '北风机器人', {}],
  ['beifeng.example/careers/sales-engineer-east/', 'job', '北风机器人', {}],
  ['chuangtou.example/news/20261116-beifeng/', 'news', '北风机器人', {}],
  ['kettleandthyme.example/lentil-soup/', 'other', null, {}],
  // A diary of recipes: an article, and of no company.
  ['kettleandthyme.example/zh/doufu-tang/', 'news', null, {}],
] as const;
const sample = (path: string) =>
  readFileSync(new URL(`../../samples/${path}index.html`, import.meta.url), 'utf8');
const sampleDraft = (path: string): Draft => at(sample(path), `http://${path}`);

describe('a sample page', () => {
  it.each(samples)('%s is of kind %s and about %s', (path, kind, name, facts) => {
    const draft = sampleDraft(path);
    expect(draft.page.kind).toBe(kind);
    expect(draft.company.name?.value ?? null).toBe(name);
    for (const [field, value] of Object.entries(facts))
      expect(draft.company[field as 'city']?.value).toBe(value);
    expect(draftSchema.safeParse(draft).error).toBeUndefined();
  });

  it('of people gives those who decide', () => {
    const people = new Map(sampleDraft('northwind.example/about/').people.map((one) => [one.name, one]));
    expect(people.get('Mara Lindqvist')).toMatchObject({
      title: 'Chief Executive Officer and co-founder',
      decisionMaker: true,
    });
    expect(people.get('Henrik Solberg')?.decisionMaker).toBe(false);
    expect(people.has('Northwind Robotics')).toBe(false);
  });

  it('of open roles gives their number, each with its place, kind and date', () => {
    const { jobs, openRoles } = sampleDraft('northwind.example/careers/');
    expect(openRoles?.value).toBe(9);
    expect(jobs[0]).toMatchObject({
      title: 'Sales Engineer, DACH',
      locations: ['Munich, Germany'],
      employmentType: 'FULL_TIME',
      datePosted: '2026-11-03',
      function: 'sales',
    });
  });

  it.each([
    ['dailyledger.example/2026/11/17/northwind-robotics-series-b/', 18_000_000, 'EUR', '2026-11-17'],
    ['chuangtou.example/news/20261116-beifeng/', 120_000_000, 'CNY', '2026-11-16'],
  ])('of funding, %s, gives the round', (path, amount, currency, announcedAt) => {
    expect(sampleDraft(path).funding).toMatchObject([{ amount, currency, round: 'B', announcedAt }]);
  });
});

describe('every value', () => {
  it.each(samples)('of %s quotes words of the page', (path) => {
    const html = sample(path);
    const words = (documentOf(html).documentElement.textContent ?? '').replace(/\s+/g, '');
    const quotes: string[] = [];
    JSON.stringify(sampleDraft(path), (key, value) => {
      if (key === 'quote' && typeof value === 'string') quotes.push(value);
      return value;
    });
    for (const quote of quotes) {
      // A title or an attribute is a quote too.
      const said = words + html.replace(/&amp;/g, '&').replace(/\s+/g, '');
      expect(said).toContain(quote.replace(/\s+/g, ''));
    }
  });
});

describe('reading a page', () => {
  it('does not change it, and gives the same answer twice', () => {
    for (const [path] of samples) {
      const document = documentOf(sample(path));
      const before = document.documentElement.outerHTML;
      const first = capture(document, `http://${path}`);
      expect(capture(document, `http://${path}`)).toEqual(first);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('gives the same where what was gathered has left the page as JSON', () => {
    for (const [path] of samples) {
      const url = `http://${path}`;
      const gathered = JSON.parse(JSON.stringify(walk(documentOf(sample(path)))));
      expect(read(gathered, url)).toEqual(sampleDraft(path));
    }
  });

  it('believes no publisher’s data: a paper is not the company', () => {
    const draft = at(
      page(
        '<main><article><h1>Ten tips for a tidy desk</h1><p>Start with the drawers.</p></article></main>',
        `<title>Ten tips | The Daily Ledger</title><script type="application/ld+json">
         {"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Daily Ledger"}}</script>`,
      ),
      'https://dailyledger.example/2026/11/01/tips',
    );
    expect(['news', 'other']).toContain(draft.page.kind);
    expect(draft.funding).toEqual([]);
  });

  it('takes givers of testimonials for no staff', () => {
    const { people } = at(
      page(`<h1>Northwind Robotics</h1><section class="testimonials"><blockquote>“Quiet Mondays at last.”</blockquote>
        <p>Ines Kaltenbach</p><p>Head of Logistics, Halden Freight</p></section>`),
    );
    expect(people).toEqual([]);
  });

  it('knows unknown from none: a list that a script has yet to draw has no number', () => {
    const shell = page(
      '<h1>Careers</h1><div id="root"></div><script src="/app.js"></script>',
      '<title>Careers | Northwind</title>',
    );
    expect(at(shell, 'https://northwind.example/careers').openRoles).toBeNull();
    const none = page(
      '<h1>Careers at Northwind</h1><p>There are currently no open positions.</p>',
      '<title>Careers | Northwind</title>',
    );
    expect(at(none, 'https://northwind.example/careers').openRoles?.value ?? 0).toBe(0);
  });

  it('keeps to its own keys in poisoned data', () => {
    const poison =
      '{"@type":"Organization","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name":"Northwind"}';
    at(page(`<script type="application/ld+json">${poison}</script><h1>Northwind</h1>`));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('takes the company of a page on a local address from its canonical link', () => {
    const { company } = at(sample('northwind.example/'), 'http://127.0.0.1:8788/northwind.example/');
    expect(company.domain?.value).toBe('northwind.example');
  });

  it('never throws, and always gives what the Worker takes', () => {
    const bits = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="mailto:a@b.example">',
      '</a>',
      '<script type="application/ld+json">{"@type":',
      '</script>',
      '<table><tr><td>Employees</td><td>',
      '<li>',
      'raised $',
      '18 million',
      'Series B',
      '融资',
      '亿元',
      '\u202e',
      '\u200b',
      '<h1>',
      '&#0;',
      'CEO',
      'Jane Example',
      '<meta property="og:title" content="',
      '">',
      '<div hidden>',
      '<time datetime="x">',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bits, fc.string({ maxLength: 20 })), { maxLength: 60 }),
        fc.webUrl(),
        (parts, url) => {
          expect(draftSchema.safeParse(at(page(parts.join('')), url)).error).toBeUndefined();
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('LinkedIn', () => {
  it.each([
    [
      '(3) Tobias Achterberg - VP Sales - Northwind Robotics | LinkedIn',
      'Tobias Achterberg',
      'VP Sales',
      'Northwind Robotics',
    ],
    ['陈若溪 - 销售副总裁 - 北风机器人 | 领英', '陈若溪', '销售副总裁', '北风机器人'],
  ])('is read by its tab alone: %s', (title, name, headline, company) => {
    const draft = captureTab({ url: 'https://www.linkedin.com/in/someone/', title });
    expect(draft.page.kind).toBe('person');
    expect(draft.people).toMatchObject([{ name, title: headline }]);
    expect(draft.company.name?.value).toBe(company);
  });

  it('has a title that is no sentence about it', () => {
    const body =
      '<main><h1>Clara Whitfield</h1><p>Let’s introduce you to our chief designer.</p><p>My favourite project</p><p>It holds a content management system and more.</p><p>UX Designer</p></main>';
    const html = `<html><head><title>Clara Whitfield | Northwind</title><meta property="og:type" content="profile"></head><body>${body}</body></html>`;
    const { people } = capture(
      parseHTML(html).document as unknown as Document,
      'https://northwind.example/people/clara/',
    );
    expect(people).toMatchObject([{ name: 'Clara Whitfield', title: 'UX Designer' }]);
  });

  it("quotes the tab's own words, whatever parts them", () => {
    const title = '(3) Tobias Achterberg | VP Sales | Northwind Robotics | LinkedIn';
    const draft = captureTab({ url: 'https://www.linkedin.com/in/someone/', title });
    expect(draft.people[0]?.evidence.quote).toBe('Tobias Achterberg | VP Sales | Northwind Robotics');
  });

  it.each([
    ['Northwind hiring Head of Sales in Berlin | LinkedIn', 'Head of Sales', 'Northwind', ['Berlin']],
    [
      'Sales Trainee | Class of 2027 at Northwind — Utrecht, Netherlands | LinkedIn Jobs',
      'Sales Trainee | Class of 2027',
      'Northwind',
      ['Utrecht, Netherlands'],
    ],
    ['北风机器人正在招聘 大客户经理 | 领英', '大客户经理', '北风机器人', []],
    ['Head of Sales - Northwind | LinkedIn', 'Head of Sales', 'Northwind', []],
  ])('a posting is read by its tab alone: %s', (title, role, employer, locations) => {
    const draft = captureTab({ url: 'https://www.linkedin.com/jobs/view/1/', title });
    expect(draft.jobs).toMatchObject([{ title: role, organization: employer, locations }]);
  });

  it('gives nothing of a login wall', () => {
    const draft = captureTab({ url: 'https://www.linkedin.com/authwall?x=1', title: 'LinkedIn' });
    expect(draft).toMatchObject({ page: { kind: 'other' }, reason: 'login-wall', people: [] });
  });
});
