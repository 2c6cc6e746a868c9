/** What a story speaks of in passing, and whom it names besides the company. */
import { describe, expect, it } from 'vitest';
import { readStory as read } from './read-story.ts';

describe('a story', () => {
  it.each([
    [
      'who is a partner in a launch',
      'Why upgrades take long',
      'The paper is a launch partner of Southgate and wrote this.',
    ],
    [
      'a ceremony held together',
      'Finalists of the year',
      'The gala will be held in the north in partnership with Southgate Games.',
    ],
    [
      'coins bought',
      'Profit up',
      'The report showed that Northwind bought roughly 25,250 BTC at an average price.',
    ],
    ['what stays', 'Why robots are here: the robot is here to stay', 'The chief of the firm explains it.'],
    [
      'a guide',
      'The guide on how to launch a robot',
      'It takes a year. For example, farms are introducing them one by one.',
    ],
    [
      'a share in a firm',
      'Exit of Woolf looms',
      'Woolf invested $5 million in Northwind, acquiring an undisclosed company share.',
    ],
    [
      'the life of who is asked',
      'Q&A with Ada Park, CEO of Northwind',
      'Ada Park was appointed CEO of Northwind in 2016. Before that she led Mapwell, which was acquired by Southgate.',
    ],
    [
      'what one speaks of in passing',
      'Robots of tomorrow',
      'In this role Ada Park will lead the team, including the recent acquisition of Mapwell.',
    ],
    [
      'a guest who is welcomed',
      'Robots of tomorrow',
      'In the latest episode Liam Wright welcomed Ada Park, the CEO and co-founder of Northwind, to talk.',
    ],
    [
      'rumours of something else',
      'Northwind meets the rules',
      'Northwind has met the rules of the north amid ongoing reports of layoffs at the firm.',
    ],
    [
      'figures that are published',
      '北风机器人：第二季度净收入14.7亿元',
      '北风机器人发布2026年第二季度未经审计的财务业绩。上半年净收入达28.1亿元。',
    ],
    [
      'rules that are published',
      '九部门：鼓励县域消费',
      '南港市商务局等9部门发布《关于进一步激发县域消费活力的意见》。',
    ],
    ['what is put off', '北风的带摄像头机器人或将延期至2027年发布', '北风的机器人原计划今年面世。'],
    ['what was once sought', '北风曾寻求收购南港芯片', '双方仍在讨论合作。'],
    [
      'talks of a purchase',
      '报道：北风与南门谈判',
      '北风正与南门公司就可能的收购进行早期谈判，双方高管已会面。',
    ],
    [
      'a purchase that its text tells to be talked of',
      '北风收购南门芯片部门',
      '据报道，北风正与南门就收购芯片资产展开谈判，交易预计超过10亿美元。',
    ],
    ['a rumour of a purchase', '传北风收购南门便利店', '双方没有回应，具体金额未知。'],
    ['a purchase that is considered', 'Harbourline mulls a bid for Southgate', 'Nothing has been decided.'],
    ['a purchase that was given up', '南港所宣布放弃收购北港所的计划', '双方没有说明理由。'],
    [
      'a prize that readers may win',
      '北风股份10月8日耗资5万元回购',
      '2026“金穗杯”理财大赛来袭，报名即可领取课程，还有机会获得专家指导，拿万元奖金。',
    ],
    [
      'what has been out for long',
      '浏览器三十年的战争',
      '自三十年前第一个浏览器北风推出以来，浏览器一直引发战争。',
    ],
    ['who has won a prize once', '北门学者的故事', '北门学会由某人于2011年创立，为每位获奖者提供 10 万元。'],
    [
      'a launch that is to come',
      'Investors back Pumpwell ahead of launch',
      'They like it before it even launched.',
    ],
    [
      'what has been since its launch',
      'Pumpwell in talks',
      'It is its third round since launching last year.',
    ],
    ['what spies plant', 'A maker of spyware', 'Researchers have found a new case of how to plant spyware.'],
    [
      'a purchase that came close',
      'Once close enough for an acquisition, two rivals part',
      'They now compete.',
    ],
    ['a launch that was stopped', '北风水泵的消息', '北风在两个多月前暂停了新水泵的发布。'],
    ['jobs that may be cut', '北风预计每年节省1.2亿美元，可能裁员500人', '计划将在年底前完成。'],
    ['a purchase that somebody expects', '专家：预计南门今年就会被北风收购', '市场对此看法不一。'],
    ['a purchase that fell through', '北风更换首席', '北风与投资者南门的收购交易告吹。'],
    ['a rocket to watch', 'Watch Northwind launch a satellite live', 'The rocket starts on Monday.'],
    [
      'what was launched last year',
      'A fund reopens',
      'Northwind, which launched last year with a record sum, collects more.',
    ],
    ['a launch that was blocked', 'Kite Dating launch blocked in Europe', 'It failed to show its workings.'],
    [
      'a share that somebody is to buy',
      'Ada Park to buy stake',
      'Ada Park has agreed to buy a 20 percent stake in Northwind.',
    ],
    ['a purchase that a writer wishes for', '为什么北风应该收购南门', '北风在移动领域的收益令人惊叹。'],
    ['the rate of a loan', '央行开展500亿元逆回购操作 中标利率为2.7%', '央行昨日没有开展操作。'],
  ])('holds %s for no news', (_, title, text) => {
    expect(read(title, text).signals).toEqual([]);
  });

  it.each([
    [
      'what shares gained',
      'Deals of the week',
      'Northwind Adds $19 Billion in Value in Best Week Since Debut',
    ],
    [
      'what a firm spends at home',
      'Northwind to Invest $28 Billion Over Three Years in Cloud',
      'It is for datacenters.',
    ],
    ['what many were given', '谁会赢？', '北风资本投资了7家公司，这几家公司最近融资额高达15亿美元。'],
    ['an example', '南门推出新平台', '例如，本周北风宣布获得由长岭资本牵头的 1.2 亿美元融资。'],
    [
      'one that closed',
      'A new fund, and the latest on pumps',
      'Pumpwell shut down after raising $75 million.',
    ],
    [
      'a bond',
      '南港城投：成功发行10亿元短期融资券 票面利率3.30%',
      '南港城投成功发行2026年度第三期短期融资券。',
    ],
    ['what a works costs', '北风汽车将投资至多5亿欧元升级南港工厂', '工厂明年开工。'],
    ['what a state spends', '南港省共下达教育领域投资55.26亿元', '项目700余个，有效改善了学校条件。'],
  ])('holds %s for no round', (_, title, text) => {
    expect(read(title, text).funding).toEqual([]);
  });

  it('holds what a firm gives to its own work for no round', () => {
    const { funding } = read(
      '北风科技设立研究项目，未来十年将提供100亿美元投资支持',
      '北风科技将在未来十年提供100亿美元投资支持，用于存储技术。',
    );
    expect(funding).toEqual([]);
  });

  it('takes no department of a state for a company', () => {
    const { signals } = read(
      'Deals are made',
      'The U.S. Department of Water has signed contracts with Harbourline and others.',
    );
    expect(signals[0]?.company ?? null).toBeNull();
  });

  it('takes the name without its country', () => {
    const { signals } = read('Japan’s Kitakaze Robotics launches a robot', 'It picks apples.');
    expect(signals[0]?.company).toBe('Kitakaze Robotics');
  });

  it('takes the name before an adverb with a capital', () => {
    const { signals } = read(
      'Family firm Southgate Financial Officially Launches a Coin',
      'Southgate Financial is here.',
    );
    expect(signals[0]).toMatchObject({ kind: 'launch', company: 'Southgate Financial' });
  });

  it.each([
    ['Former President Ada Park announced the launch of the list of Southgate Financial on Monday.'],
    ['President-elect Ada Park announced the launch of the list of Southgate Financial on Monday.'],
  ])('takes nobody who holds an office of state for a company: %s', (text) => {
    expect(read('A list is launched', text).signals.map(({ company }) => company)).not.toContain('Ada Park');
  });
});
