import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';

const read = (title: string, body: string, url = 'https://paper.example/2024/02/23/roundup') =>
  capture(
    parseHTML(`<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2024-02-23T09:00:00Z"></head>
      <body><main><article><h1>${title}</h1>${body}</article></main></body></html>`).document,
    url,
  ).funding.map(({ company, amount, round }) => [company, amount, round]);

it('one round is one, though its paper is called a digest', () => {
  const { document } =
    parseHTML(`<!doctype html><html><head><title>Pumpwell raises $12 million Series B - Northern Digest</title></head>
    <body><article><h1>Pumpwell raises $12 million Series B</h1>
    <p>Pumpwell, a maker of pumps, has raised $12 million in a Series B led by Tidewater Ventures.</p>
    <p>Kitewell raised $3 million in seed funding led by Marsh Capital, too.</p></article></body></html>`);
  expect(capture(document, 'https://paper.example/a/3').funding.map(({ company }) => company)).toEqual([
    'Pumpwell',
  ]);
});

describe('a page that tells of several rounds', () => {
  it('gives one event for each item of a list, with its own company and sum', () => {
    const found = read(
      'Venture deals of the week',
      `<ul><li>Gantrix, a New York-based maker of crane software, raised $28 million in Series B funding.</li>
       <li>Petalmade, a London-based flower company, raised £5 million in seed funding led by Bloomfield.</li></ul>`,
    );
    expect(found).toEqual([
      ['Gantrix', 28e6, 'B'],
      ['Petalmade', 5e6, 'seed'],
    ]);
  });
  it('reads the rows of a table by its head', () => {
    const found = read(
      'Startup funding tracker: week 14',
      `<table><tr><th>Company</th><th>Amount</th><th>Round</th><th>Investors</th></tr>
       <tr><td>Ambercrest</td><td>$14M</td><td>Series A</td><td>Lodestar</td></tr>
       <tr><td>Jumperly</td><td>€2.5M</td><td>Seed</td><td>Kiln Capital</td></tr></table>`,
    );
    expect(found).toEqual([
      ['Ambercrest', 14e6, 'A'],
      ['Jumperly', 2.5e6, 'seed'],
    ]);
  });
  it('reads a Chinese digest item by item, vague sums kept as said', () => {
    const found = read(
      '投融资周报：上周国内融资事件',
      '<p>数据中台服务商「甲乙科技」完成1亿元B轮融资，由晨壹资本领投。</p><p>低代码平台「丙丁云」获数千万元A轮融资。</p>',
    );
    expect(found).toEqual([
      ['甲乙科技', 1e8, 'B'],
      ['丙丁云', null, 'A'],
    ]);
  });
  it('leaves a story about one company with one event, whatever rivals it mentions', () => {
    const found = read(
      'Gantrix raises $28 million Series B',
      '<p>Gantrix has raised $28 million in a Series B led by Highline.</p><p>Its rival Ferrox raised $12 million in Series A funding last year.</p>',
    );
    expect(found).toEqual([['Gantrix', 28e6, 'B']]);
  });
});

it.each([
  [
    'entries that begin with company, sum and field',
    'The week’s biggest funding rounds',
    [
      '1. Loomwell, $500M, looms: The company raised $500 million in a Series D led by Tidewater.',
      '2. Otterly, $200M, pumps: Boston-based Otterly locked up a $200 million Series C led by Marsh Capital.',
      '3. (tied) Pumpwell, $150M, energy: Pumpwell closed a $150 million round.',
    ],
    ['Loomwell', 'Otterly', 'Pumpwell'],
  ],
  [
    'entries whose headline stands in brackets, and no giver',
    '投融资日报：今日多家公司获融资',
    [
      '【甲一科技获1亿元A轮融资】甲一科技宣布完成1亿元A轮融资，由长岭资本领投。',
      '02 乙二医疗获数千万元天使轮融资',
      '北风与三大旅行社达成战略投资合作，此前北风还对“海燕旅游”进行战略投资。',
    ],
    ['甲一科技', '乙二医疗'],
  ],
])('reads %s', (_, title, lines, companies) => {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
  );
  expect(capture(document, 'https://paper.example/a/2').funding.map(({ company }) => company)).toEqual(
    companies,
  );
});
