import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../extension/capture/capture.ts';

const read = (title: string, ...story: string[]) =>
  capture(
    parseHTML(`<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2026-02-20T09:00:00Z"></head>
      <body><main><article><h1>${title}</h1>${story.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`)
      .document as unknown as Document,
    'https://paper.example/news/2026/02/20/story',
  );

describe('a story that announces no round', () => {
  it.each([
    [
      'talks',
      'Copperleaf reportedly in talks to raise $200M at a $4B valuation',
      'Copperleaf is close to a $200 million round led by Tailwind, people said. It announced a $50 million Series B last spring.',
    ],
    [
      'a round that is still raised',
      'Copperleaf reportedly raising $1.5B months after its last round',
      'The company is close to finalizing a $1.5 billion funding round, the paper reports.',
    ],
    [
      'talks, in Chinese',
      '据报道，铜叶科技正商谈以40亿美元估值进行融资',
      '铜叶科技据称正在进行新一轮融资。知情人士称，本轮融资规模约2亿美元。',
    ],
    [
      'what many raised',
      'Every battery startup that has raised over $100M',
      'Copperleaf added $120 million in its latest round, a Series C led by Tailwind.',
    ],
    ['what many raised, in Chinese', '每一家融资超过1亿美元的电池公司', '铜叶科技完成了1.2亿美元的C轮融资。'],
    [
      'what one founder raised for several',
      'Ada Park has raised more than $2B across three startups',
      'She has raised more than $2.1 billion from venture firms for her three startups.',
    ],
    [
      'a fund',
      'After its bet on batteries, Tailwind Ventures raises victorious $3B fund',
      'Tailwind Ventures announced $3 billion in funds on Tuesday, after it led the Series E of Copperleaf.',
    ],
    ['a fund, in Chinese', '顺风资本募集了20亿美元资金', '顺风资本周二宣布募集20亿美元。'],
    [
      'shares of a public company',
      'Copperleaf plans a $10 billion offering',
      'Part of the plan involves selling $1 billion in stock to Tailwind. The offering raised $9 billion.',
    ],
  ])('%s', (_, title, text) => {
    expect(read(title, text).funding).toEqual([]);
  });
});

describe('whom a round is about', () => {
  it.each([
    [
      'a name that ends in a word of many uses',
      'Mapwright AI lands $50M',
      'Mapwright AI is a maker of maps. AI needs maps, and AI firms buy them. On Thursday, the company announced a $50 million Series B round. AI is its field, AI its market.',
      'Mapwright AI',
    ],
    [
      'a round that somebody leads for it',
      'Tailwind’s Ada Park leads $1B round for battery startup Copper Leaf',
      'The battery maker said that the money goes into a plant.',
      'Copper Leaf',
    ],
    [
      'the startup of its founder',
      'From hacker to researcher, this founder raised $28M to fight fraud',
      'She built her career in defence. Her startup Otterly, a filter for mail, has left stealth mode with $28 million. The round was led by Tailwind, with angels such as the co-founders of Lockwise.',
      'Otterly',
    ],
    [
      'a round led for it, in Chinese',
      '顺风资本领投电池初创公司Copperleaf 10亿美元融资',
      '这笔资金将用于建厂。',
      'Copperleaf',
    ],
    [
      'whom its founder left',
      '铜叶科技完成1亿美元B轮融资',
      '由前北风首席执行官林某创立的电池初创公司铜叶科技已完成1亿美元的B轮融资。',
      '铜叶科技',
    ],
  ])('%s', (_, title, text, company) => {
    expect(read(title, text).funding).toMatchObject([{ company }]);
  });
});

it('reads the new round and not the one that it follows', () => {
  const { funding } = read(
    'Copperleaf raises $200M 5 months after $100M Series A',
    'Just five months after announcing a $100 million Series A led by Oldgate, it has closed a $200 million Series B led by Tailwind.',
    'This comes six months after the startup announced its seed round led by Kite Hill.',
  );
  expect(funding).toMatchObject([{ amount: 2e8, round: 'B', lead: ['Tailwind'], investors: ['Tailwind'] }]);
  const chinese = read(
    '铜叶科技在完成1亿美元A轮融资5个月后，以20亿美元估值完成2亿美元融资',
    '铜叶科技完成了2亿美元的B轮融资，由顺风资本领投。',
  );
  expect(chinese.funding).toMatchObject([{ company: '铜叶科技', amount: 2e8, round: 'B' }]);
});

it('holds a sum that is worth little in dollars for yen', () => {
  const { funding } = read(
    'Letterbox raises ¥2.6 billion',
    'Letterbox has raised ¥2.6 billion (~$16 million) in funding led by Tailwind.',
  );
  expect(funding).toMatchObject([{ amount: 2.6e9, currency: 'JPY' }]);
});
