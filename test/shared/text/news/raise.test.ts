import { describe, expect, it } from 'vitest';
import { isPlanOf, readRaise } from '../../../../shared/text/news/raise.ts';

describe('a sentence that tells of a new round', () => {
  it.each([
    ['Mapwright scoops up $21 million from Tailwind', 21e6, null],
    ['Indie publisher Pinecrest has closed an eight-figure funding round led by Lantern.', null, null],
    ['A £7.5m investment has been secured by Otterly.', 7.5e6, null],
    ['It has received $30 million in additional funds from Bay Street Partners.', 30e6, null],
    ['It clinched $22m in growth funding from Bay Street Partners.', 22e6, 'growth'],
    ['Khetika has bagged Rs 120 crore in its Series B round.', 1.2e9, 'B'],
    ['It raised $25 million in a round led by Paragon.', 25e6, null],
    ['「鹿鸣机器人」获近亿元B+轮融资', 1e8, 'B+'],
    ['喵汪元气宣布获得数千万元天使轮融资', null, 'angel'],
    ['帆海通宣布拿下超千万美元A轮融资', 1e7, 'A'],
    ['米多家居获千万级天使轮融资', null, 'angel'],
    ['“甲乙科技”宣布完成新一轮融资', null, null],
    ['Harbour Valuation raises $12 million more to automate appraisal', 12e6, null],
    ['Calmora raises $100M to fund trials', 100e6, null],
    ['Freightloom secures a new round of investments', null, null],
    [
      'The Harbour Group is leading a funding round of €22.5 million in the US company Mapwell.',
      22.5e6,
      null,
    ],
    ['Freightloom closes private equity investment round', null, null],
    ["An operator's coin project Bakely brings in $182M", 182e6, null],
    ['Creditwell concludes $5.2 million funding round, led by Gnome', 5.2e6, null],
    ['Gate Capital and Fourpoint Ventures lead $1,075,000 investment in Ledgerly', 1.075e6, null],
    ['Holdwell has received a 7-figure investment from Gate Capital', null, null],
    ['We are coming out of stealth with $9.5M in funding from Redwood Row', 9.5e6, null],
    ['甲乙科技完成数千万元种子+轮融资', null, 'seed+'],
    ['甲乙科技宣布募资1亿元', 1e8, null],
    ['具身智能公司「甲乙科技」宣布完成累计数亿元天使轮融资', null, 'angel'],
    ['甲乙筹集新一轮风险投资，推出公开测试版', null, null],
    ['醫智雲宣布完成 1,200 萬美元 A 輪募資', 12e6, 'A'],
  ])('%s', (text, amount, round) => {
    const raise = readRaise(text);
    expect(raise?.money?.amount ?? null).toBe(amount);
    expect(raise?.round?.name ?? null).toBe(round);
  });
});

describe('a sentence that tells of something else', () => {
  it.each([
    '北风智能产业园获批落地，总投资30亿元',
    'Greyfriar has raised $150 million for its second fund, which will write seed and Series A cheques of up to $5 million.',
    'Greyfriar raises $150 million to back climate founders',
    'Harbour Acquires Southgate Advisors, Adds $292 Billion',
    'Harbour Advisors, a firm with over $70 billion in assets under management, announced an investment in its strategy.',
    'Otterly wins £50,000 innovation prize',
    'Orbitline wins $42 million contract from the space agency',
    'The town raises $40,000 for a new playground',
    'Banterly is in talks to raise about $50 million',
    'Harbour alumni have collectively raised $32 billion.',
    'Part of the plan involves selling $10 billion in stock to Harbour.',
    'Five months after raising $1.5 billion, it is back for more.',
    'Data startup Mapwell reaches $500M gross run rate',
    'The $25 million Open Call was announced by the Capital One Foundation.',
    'Northwind announces letter of intent for up to $15 million in funding',
    'Harbour Realty closes a $90 million investment in a portfolio refinance',
    'Northwind today announced the sale of Mapwell for $100 million in cash',
    'Southgate and Harbour Club campaign raises $378,000 for the town food bank',
    'Pawcoin presale raises over $3 million',
    'Northwind Bio Inc. (NYSE: NWB) closes $6 million registered direct offering',
    'Northwind Inc. (NASDAQ: NWND) secures $750 million in oversubscribed private placement',
    'Northwind (OTC: NWND) closes $35 million asset acquisition',
    'Coretide initiates seed round of financing',
    'Calmora has secured $2 million in funding from the Department of Energy',
    'Ada Park raised more than $2.5 million in the first half, say campaign finance reports',
    'Northwind secures $5.3 million from warrant exercises',
    'Park Law secures $598,790 personal injury verdict',
    'Northwind secures $11.6 million football partnership in India',
    'Throughout her career, Park has successfully raised over $250M in capital through VC and institutions.',
    'Parkside recently participated in the latest funding round for the startup',
    'Northwind 完成首次公开募股并筹集了 3600 万美元，成为第一家上市的公司',
    '一周后，铜叶正式宣布完成A轮融资。',
    '去年 12 月，该公司刚刚从顺风资本获得了 1.8 亿美元的融资。',
    '它的最后一轮融资是 6 月份 1000 万美元的 B 轮融资。',
    '长岭资本宣布完成第三期人民币基金的募集，总规模20亿元',
    '零度智能正在洽谈新一轮5亿美元融资',
    '用户过亿的甲乙发布新产品',
    '甲乙科技拟于年内完成新一轮融资',
  ])('%s', (text) => {
    expect(readRaise(text)).toBeNull();
  });
});

it('a headline is only a plan where the text says so of the same sum', () => {
  const money = readRaise('甲乙再融资2.5亿美元')?.money ?? null;
  expect(isPlanOf('根据文件，甲乙计划在2017年初筹集2.5亿美元。', money)).toBe(true);
  expect(isPlanOf('甲乙计划在2017年初筹集9亿美元。', money)).toBe(false);
});
