import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../extension/capture/capture.ts';

const read = (title: string, body: string, url = 'https://paper.example/2024/02/23/roundup') =>
  capture(
    parseHTML(`<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2024-02-23T09:00:00Z"></head>
      <body><main><article><h1>${title}</h1>${body}</article></main></body></html>`).document,
    url,
  ).funding.map(({ company, amount, round }) => [company, amount, round]);

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
