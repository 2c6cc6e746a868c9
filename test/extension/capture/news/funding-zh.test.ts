/** Rounds in Chinese as papers and translations tell them: whose they are, and on which day. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';

const read = (title: string, ...story: string[]) =>
  capture(
    parseHTML(`<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>
      ${story.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`).document,
    'https://paper.example/a/1',
  ).funding;

describe('the company of a round', () => {
  it.each([
    [
      'the name that ends a long description',
      '水泵与管道职业平台 Pumpwell 融资 240 万美元',
      'Pumpwell 完成了由 Tidewater 领投的首轮融资。',
      'Pumpwell',
    ],
    [
      'the name before a clause of adverbs',
      '水泵是一项严肃的业务',
      'Pumpwell.io，一个帮助人们选购水泵的网站，已经筹集了 530 万美元的 C 轮融资，由位于北方的 Tidewater 牵头。',
      'Pumpwell.io',
    ],
    [
      'the name before whom the money came from',
      'Pumpwell 为泵站平台融资',
      'Pumpwell 是一个泵站的平台，已经从 Tidewater Ventures 获得了 150 万美元的首轮融资。',
      'Pumpwell',
    ],
    [
      'the name of the text, not who its founders were',
      '给水泵造“眼睛”，前北风员工做芯片获千万元天使融资',
      '水下芯片企业「听泉微」近日完成千万元天使轮融资，本轮投资方为长岭资本和青松基金。',
      '听泉微',
    ],
    [
      'the rival that a critic praises',
      '知名投资人唱空北风，力挺 Pumpwell',
      '知名投资人唱空北风，称芯片公司 Pumpwell 是其强劲对手，后者芯片性能提升十倍，8月18日完成7亿美元融资。',
      'Pumpwell',
    ],
    [
      'the name behind a description that holds a word of joining',
      '一家水泵方案商完成融资',
      '空间感知与交互的解决方案提供商听泉微完成数千万元A轮融资。',
      '听泉微',
    ],
    [
      'the name that begins with a figure',
      '移动广告公司 4PUMP 融资 1400 万美元',
      '移动广告公司 4PUMP 又筹集了 1400 万美元的资金。',
      '4PUMP',
    ],
    [
      'no label of its paper',
      '「首发」专注水务信息化，听泉微获长岭资本领投5000万元A轮投资',
      '听泉微近日完成5000万元A轮融资。',
      '听泉微',
    ],
    [
      'the name that takes it through another',
      'Pumpwell 通过 Angelboard 筹集了 A 轮资金',
      'Pumpwell 最近通过 Angelboard 从 Tidewater 获得了 300 万美元的 A 轮融资。',
      'Pumpwell',
    ],
    [
      'the name that the text introduces, where the sentence has none',
      'Pumpwell，更稳更快的水泵',
      'Pumpwell，2020年成立于南港，专注于水泵。完成300万美元融资，投资方为 Tidewater Ventures。',
      'Pumpwell',
    ],
    [
      'the name, not what it is said to be between commas',
      'Index 在数据竞赛平台中领先',
      'Pumpgle，预测数据建模竞赛平台，在由 Tidewater 领投的 A 轮融资中获得了 1100 万美元。',
      'Pumpgle',
    ],
    [
      'no exclamation before it',
      '散户的力量！这家水泵商完成G轮融资',
      '水泵零售平台 Pumpwell 宣布，已完成2亿美元的G轮融资。',
      'Pumpwell',
    ],
  ])('is %s', (_, title, text, company) => {
    expect(read(title, text)).toMatchObject([{ company }]);
  });

  it('is told by a headline and a text that both say what was collected', () => {
    expect(
      read('Pumpwell 筹集 500 万美元用于跟踪泵站', 'Pumpwell 今天宣布，它已经筹集了 500 万美元。'),
    ).toMatchObject([{ company: 'Pumpwell', amount: 5e6 }]);
  });
});

it('a short sentence tells a round too', () => {
  expect(read('北风前员工创业，被资本争抢', '铜叶科技完成新一轮融资。')).toMatchObject([
    { company: '铜叶科技' },
  ]);
});

it('a round bears the day with which its release is signed', () => {
  const [round] = read(
    '铜叶科技完成1亿美元C轮融资',
    '铜叶科技宣布完成1亿美元的C轮融资，由长岭资本领投。',
    '资金将用于扩大生产能力，以满足国内外客户的需求。（北方社，2022年1月12日海州）',
  );
  expect(round?.announcedAt).toBe('2022-01-12');
});

it('whose former manager founded it raised nothing', () => {
  const names = read('北风前高管张三创业水泵，完成数亿融资', '这家公司完成数亿元融资。');
  expect(names.map(({ company }) => company)).not.toContain('北风前');
});

it('numbers of a list belong to no name', () => {
  const names = read(
    '本周融资速递',
    '1、甲一科技完成1亿元A轮融资，由长岭资本领投。',
    '2、乙二医疗获得数千万元天使轮融资，投资方为青松基金。',
  ).map(({ company }) => company);
  expect(names).toEqual(['甲一科技', '乙二医疗']);
});
