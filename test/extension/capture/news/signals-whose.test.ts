/** Whose news it is: the buyer, not what was bought; the company, not the person; nobody where it is a digest. */
import { describe, expect, it } from 'vitest';
import { readStory as read } from './read-story.ts';

describe('the company of the news', () => {
  it.each([
    [
      'the buyer, though the other has its legal form in the headline',
      'Northwind Interactive Completes the Acquisition of Mapwell Bankers LLC to Expand its Services',
      'Northwind Interactive today announced it has completed the acquisition of Mapwell Bankers LLC.',
      'Northwind Interactive',
    ],
    [
      'before a plan, in Chinese',
      '北风筹备8月推出无人驾驶出租车',
      '北风已告知内部员工，公司正准备面向公众推出这款车型。',
      '北风',
    ],
    ['without what is said of its thing', '全新领帆 20 系列首发，9 月上市', '领帆带来多款在售车型。', '领帆'],
    [
      'before the first of several verbs',
      'Northwind Goes Shopping Again, Buys Mapwell Technology',
      'The deal is worth $40 million.',
      'Northwind',
    ],
    [
      'before a verb that brings a noun',
      'Harbour Street Lot Inks Deal to Acquire Seven Shops',
      'The shops will open in May.',
      'Harbour Street Lot',
    ],
    [
      'with what belongs to its name',
      'Park J. Lind & Co. Acquires First Agency, Inc.',
      'Park J. Lind & Co. today announced the acquisition of First Agency, Inc.',
      'Park J. Lind & Co.',
    ],
    [
      'after its country and what it is',
      'US legal business Liftwell acquires UK law company Hallow as it eyes London float',
      'The price was not told.',
      'Liftwell',
    ],
    [
      'of several words, by the first two',
      'Silver Harbour Opens Lisbon Office',
      'Silver Harbour Resources has opened an office in Lisbon.',
      'Silver Harbour',
    ],
    [
      'who announces what an agency approved',
      'FDA Approves Calmora for Children',
      'Brightloom plc today announced that the FDA has approved Calmora for children.',
      'Brightloom',
    ],
    [
      'after place, day and wire',
      'Harbour Engineers and Swisscraft Partner to Train the Young',
      'LAGOS, NIGERIA, December 05, 2024 /24-7PressRelease/ -- Harbour Engineers, an engineering company, has entered into a partnership with Swisscraft.',
      'Harbour Engineers',
    ],
    [
      'whole, though it begins like a description',
      'Brand Street Network Partners With Valo Technologies',
      'With Brand Street Network the two will help with care.',
      'Brand Street Network',
    ],
    [
      'before a verb, though a country stands last',
      'Massif Group (NASDAQ: MASF) Accelerates Reach with Vietnam Partnership',
      'The carts will be sold from May.',
      'Massif Group',
    ],
    [
      'who wins what another gives',
      'Pump Weekly Names Northwind as a 2024 Power Award Winner',
      'Pump Weekly has named Northwind as one of its winners of the year.',
      'Northwind',
    ],
    [
      'no word of the headline',
      'Prosona and Southgate Digital Announce Strategic Partnership to Change Care',
      'The two will build a solution for care.',
      'Prosona',
    ],
    [
      'no department of its officer',
      'Harbourline Appoints Veteran Ada Park as Vice-President of Finance',
      'Harbourline has appointed Ada Park, who was a banker before.',
      'Harbourline',
    ],
    [
      'no person who was appointed',
      'Growth of the finance team',
      'Ada Park has been appointed as Head of Debt Finance. She was a lawyer before.',
      null,
    ],
    [
      'before what is planned',
      '北风收购南门地图',
      '北风周三表示，计划收购初创公司南门地图，扩展到地图市场。',
      '北风',
    ],
    [
      'before what is going on',
      '北风与南门的实验室',
      '北风正与南门公司携手共建实验室，双方高管已会面。',
      '北风',
    ],
    [
      'before what it is to do',
      'Harbourline Pharma To Receive Shares For Merger Of Southgate',
      'The deal is worth $40 million.',
      'Harbourline Pharma',
    ],
    [
      'no quality of the launch',
      'Finwell: Four Years of Work Lead to Public Launch',
      'Finwell is open to all from today on, after years of work.',
      'Finwell',
    ],
    [
      'no topic of its vice president',
      'Harbourline Appoints Ada Park as Senior Vice President of Retail Strategy',
      'Harbourline has appointed Ada Park.',
      'Harbourline',
    ],
    [
      'no people whose wins it tells',
      'Harbourline grows',
      'The agreement builds on European wins, including a $7 million national contract.',
      null,
    ],
    [
      'in a headline of capitals',
      'HARBOUR PARENTS NETWORK ANNOUNCES THE LAUNCH OF ITS SCHOOL',
      'The school opens in May.',
      'HARBOUR PARENTS NETWORK',
    ],
    [
      'the first of two',
      'Harbour and Southgate Team Up to Expand Sales',
      'Southgate is a maker of pumps. Southgate sells them abroad.',
      'Harbour',
    ],
    [
      'the buyer by whom another was bought',
      '南门签署协议',
      '竞赛网站南门已经签署协议，将被北风收购，负责人将留任。',
      '北风',
    ],
    ['the first of several', '北风、南门发布水冷硬盘', '两家公司的努力有了结果。', '北风'],
    ['no person from abroad', '北风发布官方版本', '凯文·洛斯宣布为手机发布官方版北风。', '北风'],
    [
      'before an adverb',
      '南门收购一家网站',
      '报道称，北风集团最终收购了南门，这是一家求职网站。',
      '北风集团',
    ],
    [
      'whose vice president somebody becomes',
      '北风国际迎来人事变动',
      '集团战略部负责人马明正式兼任北风国际副总裁，此前他在银行工作。',
      '北风国际',
    ],
    [
      'with a word that is a verb elsewhere',
      'Trust & Will Named to the 2024 List of Makers',
      'Trust & Will, a maker of deeds, will grow. It will hire.',
      'Trust & Will',
    ],
    [
      'with its purpose',
      'Crossroads for Recovery Announces Yearly Event',
      'Crossroads for Recovery today announced its event. Recovery takes time.',
      'Crossroads for Recovery',
    ],
    [
      'before the verb of its first half',
      'Finwell Boosts Investor Support: Unveils Service by Day and Night',
      'The service is open to all.',
      'Finwell',
    ],
    [
      'whole, though the text says the half of its town',
      'Harbour New York unveils its archive',
      'York is told of here. York has been told of before.',
      'Harbour New York',
    ],
    [
      'behind a town and a wire in brackets',
      'White Label Partnerships Help Brokers',
      'Leeds, UK (Northwire.ai) Monday Mar 17, 2025 @ 4:45 PM Eastern — Finwell, the leading specialist, has launched a partnership with brokers.',
      'Finwell',
    ],
    [
      'no person who is given a prize',
      'Ada Park to Receive the Pump Award',
      'Ada Park is a painter. She lives in Leeds, and her work is known. She has won before, and her prize is hers.',
      null,
    ],
    ['before what it spends', '北风斥资31亿美元收购南门', '这笔交易让南门归入旗下。', '北风'],
    [
      'before what is going on, in Latin letters',
      'Northw 和 Southgate 结成伙伴关系',
      '英国运营商 Northw 正与移动应用的领导者 Southgate 合作。',
      'Northw',
    ],
    [
      'who made what a headline names alone',
      'Pumpkit Beta Launches on the Network',
      'Leeds, August 13, 2024 - Harbourline, a maker of pumps, is thrilled to announce the launch of Pumpkit Beta. Pumpkit is fast.',
      'Harbourline',
    ],
    [
      'who made what a headline names alone, in Chinese',
      '泵宝上线，操作更简单',
      '近日，北风科技旗下的泵宝正式上线，用户可以下载。',
      '北风科技',
    ],
    [
      'and not another who launched something with it',
      'Harbourline Launches a Pump',
      'Southgate launched Harbourline pumps in its shops. Harbourline said that sales are good.',
      'Harbourline',
    ],
    [
      'where a person was given a post of the whole world',
      'Ada Park Appointed Global Chief Marketing Officer of Harbour Club',
      'The club grows in all countries.',
      'Harbour Club',
    ],
    [
      'before what it was selected for',
      'Harbourline Selected for Row Labs Program, Launches a Platform',
      'The platform is open to all.',
      'Harbourline',
    ],
    [
      'behind whom it promotes',
      'Who is Ada Park?',
      "Ada Park, Harbourline's SVP of hardware since 2021, takes over as CEO in May.",
      'Harbourline',
    ],
    [
      'before what it agreed to',
      'Harbourline to Buy Storage Firm Southgate Tech at $4.75 a Share',
      '(Northwire) -- Harbourline Inc. agreed to acquire battery-technology company Southgate Technologies Inc. for about $218 million.',
      'Harbourline',
    ],
    [
      'not with its paper, where somebody who is quoted says we',
      'Target price is raised',
      '“We are in a sweet spot where new data centers are opened by us,” the analyst wrote.',
      null,
    ],
    [
      'before the officer who leads it with another',
      'Harbourline co-CEO Ada Park steps down',
      'Ada Park, the co-CEO, is leaving for good.',
      'Harbourline',
    ],
    [
      'without its legal form',
      'Harbourline to Buy Southgate in Its Biggest Deal Yet',
      'Harbourline Inc. agreed to buy Southgate on Thursday.',
      'Harbourline',
    ],
    [
      'behind a day with its ending',
      'A New Shop',
      'Leeds Park, KS - May 12th, 2021 - Harbourline announced that it has opened a new office in Leeds.',
      'Harbourline',
    ],
    [
      'with its ampersand',
      'Park&Co. Celebrates Grand Opening in Reading',
      'Park&Co. is thrilled to announce the grand opening of its new space.',
      'Park&Co.',
    ],
    [
      'with its application',
      '文心助手升级',
      '北风 APP 在开放日推出新引擎，覆盖办公与教育，所有用户免费。',
      '北风 APP',
    ],
    [
      'after place and day',
      '北風快遞總部全新升級',
      '台北，2026年1月7日—北風快遞今日宣布正式啟用全新升級的總部辦公室。',
      '北風快遞',
    ],
  ])('stands %s', (_, title, text, company) => {
    const { signals } = read(title, text);
    expect(signals[0]?.company ?? null).toBe(company);
  });

  it.each([
    ['早报｜北风科技推出新手机/南门集团裁员', '北风科技推出新手机。'],
    ['8点1氪丨北风科技发布机器人；南门集团换帅', '北风科技发布机器人。'],
    ['Morning newsletter: Northwind launches a robot', 'Northwind launches a robot.'],
  ])('is none in a digest: %s', (title, text) => {
    expect(read(title, text).signals).toEqual([]);
  });
});
