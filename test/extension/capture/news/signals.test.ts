import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';
import { readStory as read } from './read-story.ts';

describe('news that is a reason to call', () => {
  it.each([
    [
      'launch',
      'Otterly Biologicals',
      'OTTERLY BIOLOGICALS LAUNCHES NUTRIENT ENHANCER FOR BULK FERTILIZERS',
      'Otterly Biologicals, a supplier of agricultural biologicals, has launched Growmore, a nutrient enhancer.',
    ],
    [
      'executive',
      'Harbour Wealth Management',
      'Ada Park Named Chief Investment Officer at Harbour Wealth Management',
      'Pinecrest is pleased to announce that Ada Park has been named Chief Investment Officer of Harbour Wealth Management.',
    ],
    [
      'office',
      'Sunhill Collective',
      'Leading Flower Retailer Celebrates With Grand Opening on Aug. 22',
      'Sunhill Collective celebrates the grand opening of its newest store in Woodfield.',
    ],
    [
      'award',
      'Ada Park',
      'Ada Park, Attorneys at Law Named to 2025 List of the Best',
      'The firm ranked No. 28 among all of its kind.',
    ],
    [
      'partnership',
      'Northwind',
      'Northwind Releases RobotBlaze 2.0 And Enters A Co-Selling Partnership With Southgate',
      'The two will sell together.',
    ],
    [
      'executive',
      'Brightloom',
      'Former Googler joins Brightloom as CTO',
      'Analytics firm Brightloom has hired Ravi Menon as its chief technology officer.',
    ],
    [
      'executive',
      'Harbourline',
      'Harbourline names Dana Whitlock chief revenue officer',
      'Freight marketplace Harbourline today named Dana Whitlock chief revenue officer.',
    ],
    [
      'office',
      'Medisphere',
      'Medisphere to open Lisbon engineering hub',
      'Health software maker Medisphere will open an engineering hub in Lisbon next month.',
    ],
    [
      'layoffs',
      'Lockwise',
      'Okapi rival Lockwise plans to cut 80 jobs',
      'Lockwise plans to cut 80 jobs, a spokeswoman said.',
    ],
    [
      'partnership',
      'Sundrift Solar',
      'Sundrift Solar and Nordkap Utilities sign partnership',
      'The two will build 200 MW of rooftop solar.',
    ],
    [
      'office',
      'Otterly',
      'Otterly opens first US office in Denver',
      'Water-sensor maker Otterly has opened its first US office in Denver.',
    ],
    [
      'layoffs',
      'Pawsome',
      'Pawsome slashes a third of its workforce',
      'Pet-sitting marketplace Pawsome is cutting a third of its workforce.',
    ],
    [
      'award',
      'Orbitline',
      'Orbitline wins $42 million contract',
      'Orbitline has won a $42 million contract to build three relay satellites.',
    ],
    [
      'approval',
      'Corvagen',
      'Corvagen Receives FDA Approval for CRV-101',
      'Corvagen, Inc. today announced that the Food and Drug Administration has approved CRV-101.',
    ],
    [
      'acquisition',
      'Adyron',
      'Payments giant Adyron snaps up Candid',
      'Payments giant Adyron has acquired Candid, a fraud-detection startup.',
    ],
    [
      'executive',
      'Northwind Health',
      'Dr. Priya Raghunathan Joins Northwind Health as Medical Director',
      'Priya Raghunathan has joined Northwind Health as Medical Director.',
    ],
    [
      'executive',
      'Northwind',
      'Northwind names Ines Duarte chief revenue officer',
      'ROTTERDAM, Feb. 20, 2024 - Northwind, a maker of port software, today announced the appointment of Ines Duarte as Chief Revenue Officer.',
    ],
    [
      'layoffs',
      'Voltcase',
      'Voltcase to cut 15% of its workforce',
      'Battery maker Voltcase said on Monday it will lay off about 220 employees, or 15% of its staff.',
    ],
    [
      'office',
      'Gridloom',
      'Gridloom to open Lisbon engineering hub',
      'Munich energy software company Gridloom will open an engineering hub in Lisbon this autumn.',
    ],
    [
      'acquisition',
      'Datalark',
      'Mapwell bought by Datalark for undisclosed sum',
      'Mapwell, a mapping company, has been acquired by Datalark, the two companies said today.',
    ],
    [
      'acquisition',
      'Millstone Media',
      'Adnest acquired by Tapjump buyer Millstone Media for $108 million',
      'The deal closes in June.',
    ],
    ['layoffs', '星轨推进', '传星轨推进裁员20%，公司回应称属正常调整', '商业航天公司星轨推进近期启动裁员。'],
    [
      'partnership',
      'Nordwerk',
      'Nordwerk has selected Acme Sec as its first implementation partner',
      'The new cooperation will expand Nordwerk expertise for others.',
    ],
    ['office', '恒跃电能', '恒跃电能迪拜分公司正式成立', '恒跃电能迪拜分公司近日正式成立。'],
    ['award', '恒跃电能', '恒跃电能荣获创新奖', '恒跃电能参加了此次评选，并荣获应用创新奖。'],
    ['executive', '骐骥智行', '骐骥智行CTO张强离职', '自动驾驶公司骐骥智行联合创始人、CTO张强已于近日离职。'],
    ['office', '恒跃电能', '恒跃电能宜宾生产基地正式投产', '近日，恒跃电能宜宾生产基地正式投产。'],
    ['layoffs', '帆海通', '帆海通被曝裁员30%', '跨境电商公司帆海通启动大规模裁员，比例约30%。'],
    ['award', '云帆智造', '云帆智造中标智慧工厂项目', '据公示，云帆智造中标智慧工厂项目，中标金额3280万元。'],
    [
      'approval',
      '康睿医疗',
      '康睿医疗手术机器人获NMPA批准上市',
      '康睿医疗宣布其手术机器人获国家药监局批准上市。',
    ],
    ['executive', '醫智雲', '醫智雲聘任林佳蓉出任執行長', 'AI 醫療新創醫智雲宣布，聘任林佳蓉出任執行長。'],
  ])('%s of %s, never a round, with a sentence of the page', (kind, company, title, text) => {
    const { signals, funding } = read(title, text);
    expect(funding).toEqual([]);
    expect(signals.length).toBeLessThanOrEqual(2);
    const found = signals.find((signal) => signal.kind === kind);
    expect(found?.company).toBe(company);
    expect(`${title} ${text}`).toContain(found?.evidence.quote);
  });

  it('takes the day that the sentence writes before the day of the story', () => {
    const { signals } = read(
      '甲乙科技与丙丁银行签署战略合作协议',
      '甲乙科技与丙丁银行今天（2月16日）签署战略合作协议。',
    );
    expect(signals[0]).toMatchObject({ kind: 'partnership', occurredAt: '2024-02-16' });
  });
  it('is read on a page of the company itself, where it opens the text', () => {
    const { page, signals } = capture(
      parseHTML(`<!doctype html><html><head><title>Company | Northwind</title></head><body><h1>About us</h1>
        <p>Northwind Robotics today announced that it has appointed Priya Raghunathan as Chief Financial Officer.</p></body></html>`)
        .document as unknown as Document,
      'https://www.northwind.example/about-us/',
    );
    expect(page.kind).toBe('company');
    expect(signals.map(({ kind }) => kind)).toEqual(['executive']);
  });
  it('holds a prize that bears the name of its giver for none of its own', () => {
    const { signals } = read(
      'Example Award: Jonas Weidmann | Northwind',
      'Jonas Weidmann received the Northwind Example award at the gala of the year.',
      '<meta property="og:site_name" content="Northwind">',
    );
    expect(signals).toEqual([]);
  });
  it('takes the company whose house it is, and not where that stands', () => {
    const { signals } = read('北风新总部启用', '10月18日，上海北风科技临江新总部启用典礼在上海举行。');
    expect(signals.map(({ kind, company }) => [kind, company])).toEqual([['office', '北风科技']]);
  });

  it('holds a price set, results or a date for no launch', () => {
    const { signals } = read(
      'Corvane Holdings prices senior notes',
      'Corvane Holdings Inc. today announced the pricing of its senior notes due 2031.',
    );
    expect(signals).toEqual([]);
  });

  it('leaves what the text tells in passing under a headline about something else', () => {
    const { signals } = read(
      'Northwind says that thieves saw its customers’ addresses',
      'Northwind said on Monday that thieves had used a tool of its staff. The firm is known for its Northwind Air and recently introduced the Northwind Pro.',
    );
    expect(signals).toEqual([]);
  });

  it('takes what the text tells besides its headline’s news for background', () => {
    const { signals } = read(
      'Northwind hires new CRO',
      'Northwind has hired Dali Reyes as chief revenue officer. Pumpwell, her last employer, was acquired by Harbour this year.',
    );
    expect(signals.map(({ kind, company }) => [kind, company])).toEqual([['executive', 'Northwind']]);
  });

  it('takes the owner of what is told of for the company', () => {
    const { signals } = read(
      'Northwind’s new flow meter launches in May',
      'The meter is small. The meter is quick.',
    );
    expect(signals.map(({ kind, company }) => [kind, company])).toEqual([['launch', 'Northwind']]);
  });

  it('reads changes of a board that a headline merely announces', () => {
    const { signals } = read(
      'Northwind Limited announces interim leadership changes',
      'Northwind Limited has appointed Ada Park as interim chief executive officer.',
    );
    expect(signals.map(({ kind }) => kind)).toEqual(['executive']);
  });

  it.each([
    [
      'Judge pauses merger with Harbour',
      'Northwind’s proposed acquisition of Harbour has hit a roadblock after a judge paused it.',
    ],
    ['Northwind buys 5% stake in Harbour', 'Northwind has bought a 5% stake in Harbour, a maker of pumps.'],
    ['Northwind downsizes new factory', 'Northwind will build a smaller factory and shut another.'],
    [
      '政府以公共利益为由，阻止北风科技收购',
      '政府周三表示，阻止北风科技收购一家水泵公司的计划，理由是公共利益。',
    ],
  ])('holds what was stopped, or is less, for neither a purchase nor a new house: %s', (title, text) => {
    expect(
      read(title, text).signals.filter(({ kind }) => kind === 'acquisition' || kind === 'office'),
    ).toEqual([]);
  });

  it('takes no list of layoffs for a company', () => {
    const { signals } = read('Major layoffs in 2023: a tracker', 'Getter announced layoffs of 2,500 people.');
    expect(signals.map(({ company }) => company)).not.toContain('Major layoffs in 2023');
  });

  it('takes a newsroom’s company by the first word of its name', () => {
    const { signals } = read(
      'NWR &amp; EGL SIGN OEM PARTNERSHIP AGREEMENT',
      'The two partners have signed an agreement to build robots together for ports.',
      '<meta property="og:site_name" content="NWR Harbour Systems plc">',
    );
    expect(signals.map(({ kind, company }) => [kind, company])).toEqual([['partnership', 'NWR']]);
  });

  it('takes the company whose site speaks of itself for the subject', () => {
    const { signals } = read(
      'We are opening an office in Lyon | Northwind',
      'Today we opened our new office in Lyon.',
      '<meta property="og:site_name" content="Northwind">',
    );
    expect(signals[0]).toMatchObject({ kind: 'office', company: 'Northwind' });
  });
});
