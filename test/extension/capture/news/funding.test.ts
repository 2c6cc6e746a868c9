import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';

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
      'a plan in a few words',
      'Copperleaf to raise $1.2B at $18B valuation',
      'Its rival Otterly raised $180 million in November.',
    ],
    [
      'a round that may come',
      '消息人士：铜叶科技可能在两周内完成2亿美元融资',
      '北风科技完成了一轮3亿美元融资。',
    ],
    [
      'what a thief received',
      'Exchange robbed of $13.7 million',
      'A suspicious address had received approximately $3.7 million in coins, the analysts said.',
    ],
    ['money spent on something', 'Man invested $45M in a film', 'Nobody has seen the film.'],
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
      'a startup whose round another co-leads',
      'RTE Co-Leads $11M Series A for Coin Startup True Harbour',
      'Coin startup True Harbour has announced the closing of an $11 million Series A round.',
      'True Harbour',
    ],
    [
      'a name that is written small in a headline of capitals',
      'harbourcompare Raises USD $8 Million in New Funding Round',
      'The company compares harbours.',
      'harbourcompare',
    ],
    [
      'a manager of funds that raises a round itself',
      'Creditwell Concludes $5.2 Million Funding Round, Led by Gnome',
      'Creditwell, the private credit fund manager, is pleased to announce the successful close of its $5.2 million funding round.',
      'Creditwell',
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
      'a new company of somebody known for another',
      'The founder of Pumpwell raised $18M to build Otterly',
      'Pumpwell founder Ada Park announced an $18 million fundraise for her new water company, Otterly.',
      'Otterly',
    ],
    [
      'what its giver pays into',
      'Tailwind leads $1.1B round into 2-month-old River Pumps',
      'The sum is large.',
      'River Pumps',
    ],
    [
      'a daughter, beside the group that tells of it',
      '云康健获11亿元A轮融资',
      '8月18日晚，北风医药集团股份有限公司（下称“北风医药”）发布公告，宣布旗下北风云康健股份有限公司（下称“云康健”）完成A轮融资。',
      '云康健',
    ],
    [
      'a name after a colon',
      '逆势扩张：铜叶科技融资3亿美元',
      '该公司周二宣布，公司已完成3亿美元融资，资金将用于建设新的水泵工厂。',
      '铜叶科技',
    ],
    [
      'a sum that stands before it',
      '顺风创投数千万元投资Otterly，家用机器人或成现实',
      '资金将用于研发。',
      'Otterly',
    ],
    [
      'a round of which only the giver is told',
      'Otterly 水务平台获顺风资本投资',
      '本轮融资的具体金额并未透露。',
      'Otterly',
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

it('calls a round by what its headline calls it, and by nothing of a year ago', () => {
  const headed = read(
    'Seed Funding for Copperleaf',
    'Today Copperleaf announces $3M in funding. It makes robots.',
  );
  expect(headed.funding).toMatchObject([{ amount: 3e6, round: 'seed' }]);
  const cut = read(
    'Copperleaf raises $400,000',
    'Copperleaf, which won a prize earlier this year, has raised $400,000 in pre-seed ...',
  );
  expect(cut.funding).toMatchObject([{ round: 'pre-seed' }]);
  const chinese = read(
    '铜叶科技获超 6 亿元融资',
    '「铜叶科技」完成新一轮融资，金额超 6 亿元，顺风资本参与投资。自去年 8 月完成 3 亿元 A 轮融资至今，铜叶累计融资 12 亿元。',
  );
  expect(chinese.funding).toMatchObject([{ amount: 6e8, round: null }]);
});

it('calls a round of debt and equity by its letter', () => {
  const { funding } = read(
    'Copperleaf raises $90 million',
    'Copperleaf has raised $90 million of combined debt and equity funding in a Series B round led by Tailwind.',
  );
  expect(funding).toMatchObject([{ round: 'B', lead: ['Tailwind'] }]);
});

it('finds the startup that its headline likens to another, and the one that speaks of itself', () => {
  const likened = read(
    'Tailwind leads $6M investment in Kiteboard-like asset manager Copperleaf',
    'The round was announced today.',
  );
  expect(likened.funding).toMatchObject([{ company: 'Copperleaf' }]);
  const given = read(
    'Copperleaf raises $500 million at a $5.5 billion valuation',
    'Fintech startup Copperleaf is raising a large Series D round of funding. Tailwind is leading the $500 million round.',
  );
  expect(given.funding).toMatchObject([{ company: 'Copperleaf' }]);
  const theirs = read(
    'Former Kiteboard execs raise $15M for their data startup Copperleaf',
    'The startup emerges from stealth today.',
  );
  expect(theirs.funding).toMatchObject([{ company: 'Copperleaf' }]);
});

it('takes a valuation for no sum that was raised', () => {
  const { funding } = read(
    'Copperleaf hits $18B valuation',
    'Copperleaf on Thursday announced a new round of funding that values the company at $18 billion.',
  );
  expect(funding).toMatchObject([{ company: 'Copperleaf', amount: null }]);
  const chinese = read(
    '铜叶科技以25亿美元投前估值融资1亿美元',
    '该公司周三宣布，公司已完成超过1亿美元融资，资金将用于建设新的水泵工厂。',
  );
  expect(chinese.funding).toMatchObject([{ company: '铜叶科技', amount: 1e8 }]);
});

it('holds a sum that is worth little in dollars for yen', () => {
  const { funding } = read(
    'Letterbox raises ¥2.6 billion',
    'Letterbox has raised ¥2.6 billion (~$16 million) in funding led by Tailwind.',
  );
  expect(funding).toMatchObject([{ amount: 2.6e9, currency: 'JPY' }]);
});
