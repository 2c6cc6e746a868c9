import { describe, expect, it } from 'vitest';
import { type Layout, peopleOf } from './people-of.ts';

const layouts: Layout[] = [
  [
    'an imprint in German',
    `<h1>Impressum</h1><p>Nordwind Robotik GmbH<br>Hafenstraße 12<br>20457 Hamburg</p><p>Geschäftsführer: Jonas Weidmann, Petra Königsdorf</p><p>Vertreten durch: Jonas Weidmann</p><p>Handelsregister: HRB 123456</p>`,
    { url: 'https://www.nordwind.example/impressum', title: 'Impressum | Nordwind Robotik', lang: 'de' },
    [
      ['Jonas Weidmann', 'Geschäftsführer', true],
      ['Petra Königsdorf', 'Geschäftsführer', true],
    ],
  ],
  [
    'a Chinese page of the management',
    `<h1>管理团队</h1><div class="m"><h3>陈立群</h3><p>董事长兼首席执行官</p><p>陈立群先生毕业于某大学。</p></div><div class="m"><h3>周敏</h3><p>副总裁</p></div><div class="m"><h3>欧阳若华</h3><p>首席财务官</p></div><div class="m"><h3>孙涛</h3><p>市场部经理</p></div>`,
    { url: 'https://www.beifeng.example/team', title: '管理团队 - 北风机器人有限公司', lang: 'zh' },
    [
      ['陈立群', '董事长兼首席执行官', true],
      ['周敏', '副总裁', true],
      ['欧阳若华', '首席财务官', true],
      ['孙涛', '市场部经理', false],
    ],
  ],
  [
    'titles before Chinese names',
    `<h1>公司领导</h1><p>董事长：陈立群</p><p>总经理：周敏</p><p>副总经理 孙涛</p>`,
    { url: 'https://www.beifeng.example/about', title: '公司领导 - 北风机器人有限公司', lang: 'zh' },
    [
      ['陈立群', '董事长', true],
      ['周敏', '总经理', true],
      ['孙涛', '副总经理', true],
    ],
  ],
  [
    'a Malaysian team by their own forms of address, and whose children they are',
    `<h1>Our team</h1><h3>Ir. Ravi Kumar A/L Subramaniam</h3><p>Project Director</p><h3>En. Hafiz Rahman</h3><p>Project Manager</p><h3>Cik Meena A/P Rajan</h3><p>Finance Executive</p><h3>Dr. Siti Nurhaliza Aina Binti Osman Ja’far</h3><p>Operation Manager</p>`,
    { url: 'https://www.northwind.example/team', title: 'Our team | Northwind', lang: 'en' },
    [
      ['Ravi Kumar A/L Subramaniam', 'Project Director', true],
      ['Hafiz Rahman', 'Project Manager', false],
      ['Meena A/P Rajan', 'Finance Executive', false],
      ['Siti Nurhaliza Aina Binti Osman Ja’far', 'Operation Manager', false],
    ],
  ],
  [
    'a German front page that calls its team so in small letters',
    `<h1>Roboter für Höfe</h1><p>Northwind is a maker of robots.</p><div>Das Team</div><h2>Die Menschen hinter Nordwind</h2><h3>Jonas Weidmann</h3><div>Geschäftsführer</div><p>dipl. Wirtschafter FH</p><h3>Petra Königsdorf</h3><div>Teamleiterin Vertrieb</div><p>Juristin</p><h3>Lena Brandt</h3><div>Vertrieb</div>`,
    { url: 'https://www.nordwind.example/', title: 'Nordwind – Roboter für Höfe', lang: 'de' },
    [
      ['Jonas Weidmann', 'Geschäftsführer', true],
      ['Petra Königsdorf', 'Teamleiterin Vertrieb', false],
      ['Lena Brandt', 'Vertrieb', false],
    ],
  ],
  [
    'the contact of a Chinese factory',
    `<h2>联系我们</h2><p>北风机器人有限公司</p><p>联系人：段先生</p><p>电话：0755-26001234</p><p>地址：深圳市南山区科技路8号</p>`,
    { url: 'https://www.beifeng.example/contact', title: '联系我们 - 北风机器人有限公司', lang: 'zh' },
    [['段先生', '联系人', false]],
  ],
  [
    'a Japanese company profile',
    `<h1>会社概要</h1><table><tr><th>会社名</th><td>株式会社北風</td></tr><tr><th>代表名</th><td>代表取締役社長 市川 友貴</td></tr><tr><th>設立</th><td>1998年4月</td></tr></table>`,
    { url: 'https://www.kitakaze.example/company', title: '会社概要 | 株式会社北風', lang: 'ja' },
    [['市川 友貴', '代表取締役社長', true]],
  ],
  [
    'a Japanese company profile with offices in two scripts',
    `<h1>会社概要</h1><table><tr><th>代表</th><td>代表取締役CEO 市川友貴</td></tr><tr><th>役員</th><td>取締役CTO 北野誠</td></tr></table>`,
    { url: 'https://www.kitakaze.example/company', title: '会社概要 | 株式会社北風', lang: 'ja' },
    [
      ['市川友貴', '代表取締役CEO', true],
      ['北野誠', '取締役CTO', true],
    ],
  ],
  [
    'who leads the firm, as a German sentence has it',
    `<h1>Über uns</h1><p>„Wir bauen Roboter“, sagt Jonas Weidmann, Visionär und CEO der Nordwind.</p>`,
    { url: 'https://www.nordwind.example/ueber-uns', title: 'Über uns | Nordwind', lang: 'de' },
    [['Jonas Weidmann', 'Visionär und CEO', true]],
  ],
  [
    'whom to speak to, under small words that say so',
    `<h1>Roboter für Höfe</h1><p>Wir bauen sie.</p><div><span>Ihr Ansprechpartner</span><h2>Jonas Weidmann</h2><p>Inhaber &amp; Geschäftsführer</p></div>`,
    { url: 'https://www.nordwind.example/', title: 'Roboter | Nordwind', lang: 'de' },
    [['Jonas Weidmann', 'Inhaber & Geschäftsführer', true]],
  ],
  [
    'who founded a firm, as a French sentence has it',
    `<h1>À propos</h1><p>Vent du Nord a été fondée en 2016 par Jeanne Durand, ingénieure.</p>`,
    { url: 'https://www.ventdunord.example/a-propos', title: 'À propos | Vent du Nord', lang: 'fr' },
    [['Jeanne Durand', 'Fondateur', true]],
  ],
  [
    'no court beside who speaks for the firm',
    `<h1>Impressum</h1><p>Registergericht</p><p>Amtsgericht Musterau</p><p>Registernummer</p><p>HRB 1</p><p>Geschäftsführer</p><p>Jonas Weidmann</p>`,
    { url: 'https://www.nordwind.example/impressum', title: 'Impressum | Nordwind', lang: 'de' },
    [['Jonas Weidmann', 'Geschäftsführer', true]],
  ],
  [
    'whom to call, under a label that is spaced out',
    `<h1>联系我们</h1><p>北风机器人有限公司</p><p>联 系 人： 陈立群 （先生）</p>`,
    { url: 'https://www.beifeng.example/contact', title: '联系我们 - 北风机器人有限公司', lang: 'zh' },
    [['陈立群', '联系人', false]],
  ],
  [
    'Chinese names of rarer families',
    `<h1>集团领导</h1><p>艾立群 - 董事长</p><p>陈敏 - 副总经理</p>`,
    { url: 'https://www.beifeng.example/about', title: '集团领导 - 北风机器人有限公司', lang: 'zh' },
    [
      ['艾立群', '董事长', true],
      ['陈敏', '副总经理', true],
    ],
  ],
  [
    'Japanese offices as terms, with how each name is read',
    `<h1>役員紹介</h1><dl><dt>代表取締役社長</dt><dd>市川 友貴 いちかわ ともき</dd><dt>取締役<br>技術本部長</dt><dd>北野 誠 きたの まこと</dd></dl>`,
    { url: 'https://www.kitakaze.example/company', title: '会社概要 | 株式会社北風', lang: 'ja' },
    [
      ['市川 友貴', '代表取締役社長', true],
      ['北野 誠', '取締役 / 技術本部長', true],
    ],
  ],
  [
    'all whom an imprint lists',
    `<h1>Impressum</h1><p>Geschäftsführer:</p><p>Jonas Weidmann, Petra Königsdorf, Niall Mac an tSaoir, Lena Brandt, Olga Petrenko</p>`,
    { url: 'https://www.nordwind.example/impressum', title: 'Impressum | Nordwind', lang: 'de' },
    [
      ['Jonas Weidmann', 'Geschäftsführer', true],
      ['Petra Königsdorf', 'Geschäftsführer', true],
      ['Niall Mac an tSaoir', 'Geschäftsführer', true],
      ['Lena Brandt', 'Geschäftsführer', true],
      ['Olga Petrenko', 'Geschäftsführer', true],
    ],
  ],
  [
    'a Japanese table of officers, names unspaced',
    `<h1>会社概要</h1><table><tr><th>役員</th><td>代表取締役　山田太郎<br>取締役　佐藤花子<br>監査役　鈴木一郎</td></tr></table>`,
    { url: 'https://www.kitakaze.example/company', title: '会社概要 | 株式会社北風', lang: 'ja' },
    [
      ['山田太郎', '代表取締役', true],
      ['佐藤花子', '取締役', true],
      ['鈴木一郎', '監査役', false],
    ],
  ],
  [
    'a Japanese officer below the word for all of them',
    `<h1>会社概要</h1><p>役員</p><p>代表取締役 市川 友貴</p><p>設立　　1998年</p><p>取引銀行</p><p>北風銀行 南支店</p>`,
    { url: 'https://www.kitakaze.example/company', title: '会社概要 | 株式会社北風', lang: 'ja' },
    [['市川 友貴', '代表取締役', true]],
  ],
  [
    'Chinese names with an English one',
    `<h1>核心团队</h1><div><h3>陈立群 Alex Chen</h3><p>创始人&amp;CEO</p></div><div><h3>Kevin Zhou 周敏</h3><p>联合创始人、CTO</p></div>`,
    { url: 'https://www.beifeng.example/team', title: '核心团队 - 北风机器人有限公司', lang: 'zh' },
    [
      ['陈立群 Alex Chen', '创始人&CEO', true],
      ['Kevin Zhou 周敏', '联合创始人、CTO', true],
    ],
  ],
  [
    'Chinese lives that begin with name and office',
    `<h1>管理团队</h1><p>陈立群，董事长，毕业于某大学，长期从事机器人研究。</p><p>周敏，首席技术官，曾任职于某公司。</p><p>孙涛（副总经理）</p>`,
    { url: 'https://www.beifeng.example/team', title: '管理团队 - 北风机器人有限公司', lang: 'zh' },
    [
      ['陈立群', '董事长', true],
      ['周敏', '首席技术官', true],
      ['孙涛', '副总经理', true],
    ],
  ],
  [
    'a German list with fields no table knows',
    `<h1>Über uns</h1><h2>Das Team</h2><ul><li>Jonas Weidmann (Geschäftsführer)</li><li>Dipl.-Ing. Petra Königsdorf – Projektleitung</li><li>Lars Osterkamp, Sonderbau</li></ul><p>Nordwind wurde 2004 von Heike Behrens gegründet.</p>`,
    { url: 'https://www.nordwind.example/ueber-uns', title: 'Über uns - Nordwind', lang: 'de' },
    [
      ['Jonas Weidmann', 'Geschäftsführer', true],
      ['Dipl.-Ing. Petra Königsdorf', 'Projektleitung', false],
      ['Lars Osterkamp', 'Sonderbau', false],
      ['Heike Behrens', 'Gründer', true],
    ],
  ],
  [
    'whom an imprint without umlauts names',
    '<h1>Impressum</h1><h3>Vertreten durch</h3><p>Geschaeftsfuehrer Dr. Jonas Weidmann</p>',
    { url: 'https://www.nordwind.example/impressum', title: 'Impressum | Nordwind', lang: 'de' },
    [['Jonas Weidmann', 'Geschäftsführer', true]],
  ],
  [
    'who founded it, told in Chinese',
    '<h1>关于我们</h1><p>北风机器人由陈立群先生于2004年创立。</p>',
    { url: 'https://www.beifeng.example/about', title: '关于我们 - 北风机器人有限公司', lang: 'zh' },
    [['陈立群', '创始人', true]],
  ],
];

describe('people of German, Chinese and Japanese pages are read from', () => {
  it.each(layouts)('%s', (_, body, page, people) => {
    expect(peopleOf(body, page)).toEqual(people);
  });
});
