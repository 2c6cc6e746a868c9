import { describe, expect, it } from 'vitest';
import { readInvestors } from '../../../../shared/text/news/investors.ts';

const english: readonly [text: string, lead: string[], others: string[]][] = [
  [
    'The round was led by Harbor Point Capital, with participation from existing investors Redfern Ventures, Kite Hill and new investor Osprey Growth.',
    ['Harbor Point Capital'],
    ['Redfern Ventures', 'Kite Hill', 'Osprey Growth'],
  ],
  [
    'Co-led by Mossbank and Vida Row, the financing included new investors Fidelis and Casdon Capital.',
    ['Mossbank', 'Vida Row'],
    ['Fidelis', 'Casdon Capital'],
  ],
  ['It raised $15 million in a round led by Oakmont, Northpaper has exclusively learned.', ['Oakmont'], []],
  [
    'The round was led by Oakmont, with participation from American Family Row and German Quarry Ventures.',
    ['Oakmont'],
    ['American Family Row', 'Quarry Ventures'],
  ],
  [
    'Leading the Series A round is venture capital firm Oakmont, with participation from Kite Hill.',
    ['Oakmont'],
    ['Kite Hill'],
  ],
  ['It raised money, said analysts led by Ada Park in a note on the financing round.', [], []],
  ['It raises $350M from U.S. rail and freight giants.', [], []],
  ['Oakmont led the round, joined by Silver Lake Row.', ['Oakmont'], ['Silver Lake Row']],
  [
    'Leading the round was Grünfeld VC; other investors include Alpenblick and the former Siemens executive Jan Reuter.',
    ['Grünfeld VC'],
    ['Alpenblick', 'Jan Reuter'],
  ],
  [
    'It raised $9 million in funding from Northgate, Quarry & Sons and First Principle.',
    [],
    ['Northgate', 'Quarry & Sons', 'First Principle'],
  ],
  [
    'The round was led by Meridian Global and included Stonebridge, the investment arm of Kolb Group, and SV Peak.',
    ['Meridian Global'],
    ['Stonebridge', 'SV Peak'],
  ],
  [
    'We raised a seed round led by Ada Park at Firstlight with the founders of Acme and Northwind.',
    ['Firstlight'],
    [],
  ],
  [
    'The round was led by San Francisco VC firm Hard Oak and Vostre Finance, with participation from Row.',
    ['Hard Oak', 'Vostre Finance'],
    ['Row'],
  ],
  ['It has raised $180 million from the Chinese internet giant, Tenfold.', [], ['Tenfold']],
  [
    'Pinnacle Row led, with existing investors Summit and Basecamp participating.',
    ['Pinnacle Row'],
    ['Summit', 'Basecamp'],
  ],
  ['It raised $5 million in funding from Germany.', [], []],
  ["It has a strategic $10 million investment from Bolt's Capital.", [], ["Bolt's Capital"]],
  [
    'The round was led by Thrivewell with new investors Alta Row and Anti Fund, along with existing investors, which include Mithral and Ada Park.',
    ['Thrivewell'],
    ['Alta Row', 'Anti Fund', 'Mithral', 'Ada Park'],
  ],
  [
    'Other investors in Otterly’s latest round include Atomgate and Lakestone.',
    [],
    ['Atomgate', 'Lakestone'],
  ],
  ['Otterly, the startup backed by Ada Park, raised $4 million from Tidewater.', [], ['Tidewater']],
  [
    'It raised $15 million from investors including Tidewater and researchers from companies such as Acme and Northwind.',
    [],
    ['Tidewater'],
  ],
  ['The round was led by O.G. Ventures.', ['O.G. Ventures'], []],
  ['Returning investors Tidewater and T. Rowe Hill also took part.', [], ['Tidewater', 'T. Rowe Hill']],
];

const chinese: readonly [text: string, lead: string[], others: string[]][] = [
  [
    '由长岭资本领投，老股东青松基金、明势创投跟投，华岳资本担任独家财务顾问。',
    ['长岭资本'],
    ['青松基金', '明势创投'],
  ],
  ['由启元资本和临港基金联合领投，老股东松禾天成持续加码。', ['启元资本', '临港基金'], ['松禾天成']],
  ['投资方为光源创投，资金将用于供应链建设。', [], ['光源创投']],
  ['完成战略融资，由蔚然汽车独家投资，具体金额未披露。', [], ['蔚然汽车']],
  ['投资方包括国家大基金、深创投及南山战新投等。', [], ['国家大基金', '深创投', '南山战新投']],
  ['此前，公司曾获青松基金千万元天使轮融资，由明势创投领投。', [], []],
  ['顺为资管领投，客户包括甲乙银行、丙丁保险。', ['顺为资管'], []],
  ['激光雷达企业凌川光电获得产业方深创谷的战略投资。', [], ['深创谷']],
  ['由國發創新領投，益鼎創投與既有股東心元資本跟投。', ['國發創新'], ['益鼎創投', '心元資本']],
  [
    '本轮由上市公司和佳医药领投、青松基金（LP是甲乙精工、丙丁机器人和自有资金）跟投。',
    ['和佳医药'],
    ['青松基金'],
  ],
  ['前轮由长岭资本参投，老股东亿海、青松资本追投。', [], ['长岭资本', '亿海', '青松资本']],
  ['由曾投资过 Acme、Northwind 等应用的 Tidewater 领投，Kite 等多家投资者跟投。', ['Tidewater'], ['Kite']],
  ['由长岭资本及其与甲乙科技共同设立的青松基金领投。', ['长岭资本', '青松基金'], []],
  ['参与本轮融资的其他投资者还包括青松基金和明势创投。', [], ['青松基金', '明势创投']],
  ['由中国水泵与智能管道解决方案领域龙头企业北风科技战略投资。', [], ['北风科技']],
  ['由具备深厚水务与管道背景的顶尖产业资本领投，老股东及多家顶尖基金复投和跟投。', [], []],
  ['本轮由上市公司北风医药旗下青松健康基金投资。', [], ['青松健康基金']],
  ['长岭资本、青松基金为本轮投资者。', [], ['长岭资本', '青松基金']],
  ['投资方为长岭资本、青松基金，此外，创始人某某透露，产品将于年底上市。', [], ['长岭资本', '青松基金']],
  ['由军民两用风险投资基金 Marlin 领投，现有投资者如 Stripes、Kite 参投。', ['Marlin'], ['Stripes', 'Kite']],
  ['获投数百万元天使轮融资，由宏大资本（领投）、筑道资本投资。', ['宏大资本'], ['筑道资本']],
  [
    '投资方为长岭资本（领投）、青松基金、启元资本（领投）、华岳资本（财务顾问）。',
    ['长岭资本', '启元资本'],
    ['青松基金'],
  ],
  ['完成A轮融资，投资方为投资方未透露。', [], []],
  ['由长岭资本领投，青松基金和近 20 位天使投资人参投。', ['长岭资本'], ['青松基金']],
  ['宣布完成由清泉资本投资的数百万美元A轮融资。', [], ['清泉资本']],
  ['获得长岭基金及美泉资本天使+轮融资。', [], ['长岭基金', '美泉资本']],
  ['由青松基金领投，方和资本、启元创投跟投。', ['青松基金'], ['方和资本', '启元创投']],
  ['由明势资本风险投资公司领投。', ['明势资本风险投资公司'], []],
  ['它从 Tidewater、Kite 和青松基金获得了 550 万美元的投资。', [], ['Tidewater', 'Kite', '青松基金']],
  ['由溪水泉旗下基金领投，现有股东长岭、青松悉数跟投，六位天使投资人参投。', ['溪水泉'], ['长岭', '青松']],
  ['投资方是长岭投资，老股东日本SBR追投。', [], ['长岭投资', 'SBR']],
  ['长岭资本、青松基金、明势创投等一众产业资本云集于此。', [], ['长岭资本', '青松基金', '明势创投']],
];

describe('investors', () => {
  it.each([...english, ...chinese])('reads who led and who followed: %s', (text, lead, others) => {
    const found = readInvestors([text]);
    expect(found.lead).toEqual(lead);
    expect(new Set(found.all)).toEqual(new Set([...lead, ...others]));
  });
  it('knows a firm by its numeronym', () => {
    expect(readInvestors(['The round was led by t7r. Tidewater led the round.']).all).toEqual(['Tidewater']);
  });
  it('names a firm once where a text says it short and in full', () => {
    const said = ['NEA led the round.', 'The Series A was led by New Enterprise Associates.'];
    expect(readInvestors(said).all).toEqual(['New Enterprise Associates']);
  });
});
