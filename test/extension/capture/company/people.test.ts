import { describe, expect, it } from 'vitest';
import { type Invented, readPage } from './read-page.ts';

type Row = [name: string, title: string | null, decides: boolean | null];
const team: Invented = { url: 'https://www.northwind.example/team/', title: 'Our team | Northwind' };
const peopleOf = (body: string, page: Invented = team): Row[] =>
  readPage(body, page).people.map(({ name, title, decisionMaker }) => [name, title, decisionMaker]);

const layouts: [layout: string, body: string, page: Invented, people: Row[]][] = [
  [
    'cards of headings and paragraphs',
    `<h1>Leadership</h1><div class="grid">
      <div class="card"><img src="/a.jpg" alt="Mara Lindqvist"><h3>Mara Lindqvist</h3><p>Chief Executive Officer</p><p>Mara has built robots since 2009.</p></div>
      <div class="card"><img src="/b.jpg" alt=""><h3>Tobias Okonkwo</h3><p>VP Engineering</p><p>He leads 40 engineers.</p></div>
      <div class="card"><img src="/c.jpg" alt=""><h3>Ana Sofía Peralta</h3><p>Wizard of Light Bulb Moments</p></div></div>`,
    team,
    [
      ['Mara Lindqvist', 'Chief Executive Officer', true],
      ['Tobias Okonkwo', 'VP Engineering', true],
      ['Ana Sofía Peralta', 'Wizard of Light Bulb Moments', false],
    ],
  ],
  [
    'titles above their names',
    `<h1>Management</h1><div><span class="role">Managing Director</span><h4>Jonas Weidmann</h4></div>
     <div><span class="role">Head of Sales</span><h4>Priya Raghunathan</h4></div>
     <div><span class="role">Office Manager</span><h4>Lena Brandt</h4></div>`,
    team,
    [
      ['Jonas Weidmann', 'Managing Director', true],
      ['Priya Raghunathan', 'Head of Sales', true],
      ['Lena Brandt', 'Office Manager', false],
    ],
  ],
  [
    'a table',
    `<h1>Our staff</h1><table><tr><th>Name</th><th>Position</th><th>Phone</th></tr>
     <tr><td>Erin Castellano</td><td>Chief Financial Officer</td><td>ext. 201</td></tr>
     <tr><td>Kwame Boateng</td><td>Account Executive</td><td>ext. 202</td></tr></table>`,
    team,
    [
      ['Erin Castellano', 'Chief Financial Officer', true],
      ['Kwame Boateng', 'Account Executive', false],
    ],
  ],
  [
    'a definition list',
    `<h1>Who we are</h1><dl><dt>Marguerite Dufour</dt><dd>Présidente</dd><dt>Étienne Vasseur</dt><dd>Directeur général</dd></dl>`,
    team,
    [
      ['Marguerite Dufour', 'Présidente', true],
      ['Étienne Vasseur', 'Directeur général', true],
    ],
  ],
  [
    'names and titles on one line',
    `<h1>Team</h1><ul><li><strong>Olga Petrenko</strong>, Co-Founder &amp; CTO</li><li><strong>Ben Achterberg</strong> – Senior Developer</li><li>Nadia Haddad (Customer Success Manager)</li></ul>`,
    team,
    [
      ['Olga Petrenko', 'Co-Founder & CTO', true],
      ['Ben Achterberg', 'Senior Developer', false],
      ['Nadia Haddad', 'Customer Success Manager', false],
    ],
  ],
  [
    'captions of photographs',
    `<h1>Meet the team</h1><figure><img src="1.jpg"><figcaption><b>Sunniva Haugen</b><br>Chief Operating Officer</figcaption></figure>
     <figure><img src="2.jpg"><figcaption><b>Darius Kaya</b><br>Data Scientist</figcaption></figure>`,
    team,
    [
      ['Sunniva Haugen', 'Chief Operating Officer', true],
      ['Darius Kaya', 'Data Scientist', false],
    ],
  ],
  [
    'links to profiles',
    `<h1>Attorneys</h1><div class="att"><a href="/hale">Rosalind Hale</a><a href="/hale">Managing Partner</a></div><div class="att"><a href="/cho">Winston Cho</a><a href="/cho">Senior Associate</a></div>`,
    { ...team, title: 'Attorneys | Hale & Cho LLP' },
    [
      ['Rosalind Hale', 'Managing Partner', true],
      ['Winston Cho', 'Senior Associate', false],
    ],
  ],
  [
    'headings over paragraphs that tell',
    `<h1>Our team</h1><h2>Giulia Ferrante</h2><p>Giulia is our Chief Technology Officer and joined in 2019 from a bank.</p><h2>Mehmet Yildiz</h2><p>Mehmet is the head of design at Northwind.</p>`,
    team,
    [
      ['Giulia Ferrante', 'Chief Technology Officer', true],
      ['Mehmet Yildiz', 'head of design', true],
    ],
  ],
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
    'the contact of a Chinese factory',
    `<h2>联系我们</h2><p>北风机器人有限公司</p><p>联系人：段先生</p><p>电话：0755-26001234</p><p>地址：深圳市南山区科技路8号</p>`,
    { url: 'https://www.beifeng.example/contact', title: '联系我们 - 北风机器人有限公司', lang: 'zh' },
    [['段先生', '联系人', false]],
  ],
  [
    'a Japanese company profile',
    `<h1>会社概要</h1><table><tr><th>会社名</th><td>株式会社北風</td></tr><tr><th>代表者</th><td>代表取締役社長 市川 友貴</td></tr><tr><th>設立</th><td>1998年4月</td></tr></table>`,
    { url: 'https://www.kitakaze.example/company', title: '会社概要 | 株式会社北風', lang: 'ja' },
    [['市川 友貴', '代表取締役社長', true]],
  ],
  [
    'running text about the founders',
    `<h1>About us</h1><p>Northwind was founded in 2014 by Mara Lindqvist and Tobias Okonkwo in a garage.</p><p>“We grow,” says Northwind CEO Erin Castellano.</p><p>Please contact Lena Brandt at lena@northwind.example for the press.</p>`,
    { title: 'About us | Northwind' },
    [
      ['Mara Lindqvist', 'Founder', true],
      ['Tobias Okonkwo', 'Founder', true],
      ['Erin Castellano', 'CEO', true],
      ['Lena Brandt', null, null],
    ],
  ],
  [
    'several lines of one paragraph for each, where they work among them',
    `<h1>Board of Directors</h1><p><b>Hana Novotná</b><br>Finance Committee Chair<br>President, Example Realty</p>
     <p><b>Samuel Adeyemi</b><br>Audit Committee Chair<br>Owner, Beispiel Law</p><p><b>Ruth Castile, M.D.</b><br>Quality Committee Chair</p>`,
    { ...team, title: 'Board of Directors | Northwind' },
    [
      ['Hana Novotná', 'Finance Committee Chair / President, Example Realty', true],
      ['Samuel Adeyemi', 'Audit Committee Chair / Owner, Beispiel Law', true],
      ['Ruth Castile, M.D.', 'Quality Committee Chair', false],
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
    'a title that opens the line of a life',
    `<h1>Management</h1><p>Mr. Tobias Okonkwo</p><p>Founder &amp; CEO - has 20 years of experience in robots and was with others before.</p><p>Ms. Ana Peralta</p><p>VP Research - holds a degree in biology.</p>`,
    team,
    [
      ['Tobias Okonkwo', 'Founder & CEO', true],
      ['Ana Peralta', 'VP Research', true],
    ],
  ],
  [
    'lives that begin with the name and the office',
    `<h1>Board of Directors</h1><h2>Mr. Jonas Weidmann</h2><p>Mr. Jonas Weidmann, Managing Director of the Company, has led it for ten years.</p><h2>Dr. Priya Raghunathan</h2><p>Dr. Raghunathan, Chief Financial Officer, joined from a bank.</p>`,
    team,
    [
      ['Jonas Weidmann', 'Managing Director', true],
      ['Priya Raghunathan', 'Chief Financial Officer', true],
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
    'names that only their looks part from the titles',
    `<h1>Our team</h1><div><span>Giulia Ferrante</span> <span>VP of Engineering</span></div><div><span>Mehmet Yildiz</span> <span>CEO</span></div>`,
    team,
    [
      ['Giulia Ferrante', 'VP of Engineering', true],
      ['Mehmet Yildiz', 'CEO', true],
    ],
  ],
  [
    'who co-founded it',
    '<h1>About us</h1><p>Mara Lindqvist co-founded Northwind in 2014.</p>',
    { title: 'About us | Northwind' },
    [['Mara Lindqvist', 'Co-founder', true]],
  ],
  [
    'a board, where a director is a seat',
    `<h2>Board of Directors</h2><h3>Hana Novotná</h3><p>Chairwoman</p><h3>Samuel Adeyemi</h3><p>Director</p><h2>Executive Team</h2><h3>Ruth Castile</h3><p>Director</p>`,
    { ...team, title: 'Leadership | Northwind' },
    [
      ['Hana Novotná', 'Chairwoman', false],
      ['Samuel Adeyemi', 'Director', false],
      ['Ruth Castile', 'Director', true],
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
    'names over lives, without titles',
    `<h1>Our team</h1><h3>Erin Castellano</h3><p>Erin loves long walks and short meetings, and cooks.</p><h3>Kwame Boateng</h3><p>Kwame came to us from the sea and knows his knots.</p><h3>Lena Brandt</h3><p>Lena reads a book a day, in four languages, and sings.</p>`,
    team,
    [
      ['Erin Castellano', null, null],
      ['Kwame Boateng', null, null],
      ['Lena Brandt', null, null],
    ],
  ],
  [
    'data of staff',
    `<h1>Contact</h1><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Northwind","url":"https://northwind.example","founder":[{"@type":"Person","name":"Mara Lindqvist"}],"employee":{"@type":["Person"],"name":"Tobias Okonkwo","jobTitle":"CTO"}}]}</script>`,
    { title: 'Contact | Northwind' },
    [
      ['Mara Lindqvist', 'Founder', true],
      ['Tobias Okonkwo', 'CTO', true],
    ],
  ],
];

describe('people are read from', () => {
  it.each(layouts)('%s', (_, body, page, people) => {
    expect(peopleOf(body, page)).toEqual(people);
  });
});

describe('nobody is read from', () => {
  it.each([
    [
      'a testimonial',
      `<h2>What our customers say</h2><div class="testimonial"><p>“They saved our year.”</p><h4>Clara Whitfield</h4><p>CEO, Southgate Foods</p></div>`,
    ],
    [
      'a quotation without markup',
      `<h2>Happy customers</h2><p>“Northwind's robots have paid for themselves within the first eleven months of work.”</p><p>Clara Whitfield</p><p>CEO, Southgate Foods</p>`,
    ],
    [
      'a menu',
      `<ul><li><a href="/p">Partner Program</a></li><li><a href="/s">Sales Training</a></li><li><a href="/r">Reseller Application</a></li><li><a href="/t">Partner Testimonials</a></li></ul>`,
    ],
    ['awards', `<h1>Team</h1><h2>GOLD CERTIFIED</h2><div>PARTNER STATUS</div>`],
    ['buttons', `<h1>联系我们</h1><form><button>发 送</button></form><p>人工智能</p>`],
  ])('%s', (_, body) => {
    expect(peopleOf(`${body}<p>Northwind is a maker of robots.</p>`)).toEqual([]);
  });
});
