import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const companyOf = (body: string, page = {}) => readPage(body, page).company;
const about = (words: string) => companyOf(`<h1>About us</h1><p>Northwind is a maker of robots.</p>${words}`);

describe('the number of employees is read from', () => {
  it.each([
    ['<p>We are a team of 120.</p>', 120, 120],
    ['<p>Northwind is a 45-person company.</p>', 45, 45],
    ['<p>We have over 3,000 employees worldwide.</p>', 3000, null],
    ['<p>Our company employs about 350 in nine countries.</p>', 350, 350],
    ['<p>More than two hundred employees work for us.</p>', 200, null],
    ['<dl><dt>Employees</dt><dd>201-500</dd></dl>', 201, 500],
    ['<p>公司现有员工500余人。</p>', 500, null],
    ['<ul><li>70+熟练员工</li></ul>', 70, null],
    ['<p>我们拥有一支超过80人的研发团队。</p>', 80, null],
    ['<table><tr><td>公司规模</td><td>100-499人</td></tr></table>', 100, 499],
    ['<table><tr><th>従業員数</th><td>45名</td></tr></table>', 45, 45],
    ['<p>設立　　2005年3月<br>従業員数　　45名<br>所在地　　東京都港区</p>', 45, 45],
    ['<p>公司拥有100多人的研发团队，40余人的销售队伍。</p>', 140, null],
    ['<p>We are a team of around 150 people who care for customer experience and design.</p>', 150, 150],
    ['<div>400+</div><div>Employees</div>', 400, null],
    ['<div>15+</div><div>Mitarbeiter</div><div>1.700+</div><div>Wartungskunden</div>', 15, null],
    ['<dl><dt>Mitarbeiter</dt><dd>1.700</dd></dl>', 1700, 1700],
    ['<p>Unser Unternehmen zählt rund 80 Mitarbeiter.</p>', 80, 80],
  ])('%s', (words, min, max) => {
    expect(about(words).employees?.value).toEqual({ min, max });
  });

  it.each([
    '<p>220,000 professionals trust us.</p>',
    '<p>We have trained 5,000 people.</p>',
    '<p>For companies with 50 employees or more.</p>',
    '<p>我们服务超过3000名客户。</p>',
    '<p>Join 400 people at our conference.</p>',
    '<p>At her last company she led a team of 40.</p>',
    '<p>我们的专业团队将在24小时内回复。</p>',
    '<p>1、负责下属员工的管理；2、负责招聘。</p>',
    '<div>400+</div><div>Projects</div>',
    '<div>2</div><div>People</div>',
    '<p>公司开展活动，24名员工前往山庄基地。</p>',
    '<p>公司目前拥有管理团队人员180余人。</p>',
    '<p>Our R&amp;D team of 20+ engineers works on noise.</p>',
  ])('and not from %s', (words) => {
    expect(about(words).employees).toBeNull();
  });
});

describe('the year of foundation is read from', () => {
  it.each([
    ['<p>Founded in 2008, we build robots.</p>', 2008],
    ['<p>Northwind, est. 1987.</p>', 1987],
    ['<p>Serving the trade since 1994.</p>', 1994],
    ['<p>公司成立于2008年，总部位于深圳。</p>', 2008],
    ['<p>公司创立于 1996 年。</p>', 1996],
    ['<table><tr><th>設立</th><td>1998年4月</td></tr></table>', 1998],
    ['<p>Das Unternehmen wurde 1975 gegründet.</p>', 1975],
  ])('%s', (words, year) => {
    expect(about(words).founded?.value).toBe(year);
  });

  it.each([
    '<p>2015年在上海设立区域办事处。</p>',
    '<p>Mara founded Acme in 1997; she joined us later.</p>',
    '<footer>© 1998-2024 Northwind</footer>',
    '<p>Mara Lindqvist was born in 1961.</p>',
  ])('and not from %s', (words) => {
    expect(about(words).founded).toBeNull();
  });
});

describe('the year of foundation of another', () => {
  it('is passed over for its own', () => {
    const words = '<p>南风公司成立于1998年，是一家服务商。</p><p>华北北风机器人有限公司成立于2007年。</p>';
    const { founded } = companyOf(`<h1>关于我们</h1>${words}`, { title: '关于我们-华北北风机器人有限公司' });
    expect(founded?.value).toBe(2007);
  });
});

describe('the seat is read from', () => {
  it.each([
    ['<p>Address：Tianjin Beichen District, North Road Industrial Park 6</p>', 'Tianjin', 'CN'],
    ['<p>Plot No 6, Sector 82, Mohali, Punjab, 140306.</p>', 'Mohali', 'IN'],
    ['<p>Northwind is a design agency in Graz, Austria.</p>', 'Graz', 'AT'],
    ['<p>Northwind was founded in 2007 in Graz Austria.</p>', 'Graz', 'AT'],
    ['<p>HQ in the UAE</p>', null, 'AE'],
    [
      '<div>Headquarters</div><h4>Northwind Limited</h4><p>Western Australia, Australia</p><p>28 Example Road, Subiaco, WA 6008</p>',
      'Subiaco',
      'AU',
    ],
    ['<p>Hauptsitz Lindenweg 4</p><p>33400 Musterau Standort ansehen</p>', 'Musterau', 'DE'],
    ['<p>Address: 405 E 12450 South, Suite M, Draper, UT 84020</p>', 'Draper', 'US'],
    ['<p>Address</p><p>17 State St 36th Floor, New York, <br>NY 10004, United States</p>', 'New York', 'US'],
    ['<p>Address</p><p>Plot 228, Phase-II, Industrial Estate, Multan, Pakistan</p>', 'Multan', 'PK'],
    ['<dl><dt>Headquarters</dt><dd>Boston, MA</dd></dl>', 'Boston', 'US'],
    ['<p>Headquartered in Houston, Northwind builds robots.</p>', 'Houston', 'US'],
    ['<p>Besides our Lisbon head office, we have two others.</p>', 'Lisbon', 'PT'],
    ['<p>Northwind is one of the leading Portuguese companies in robots.</p>', null, 'PT'],
    ['<p>Nordwind ist ein Unternehmen mit Sitz in Wien.</p>', 'Wien', 'AT'],
    ['<p>Northwind, dont le siège est à Lyon, construit des robots.</p>', 'Lyon', 'FR'],
    ['<p>北风机器人公司坐落于美丽的泉城济南，主营机器人。</p>', '济南', 'CN'],
    ['<p>北风机器人公司位于浙江省杭州市高新区。</p>', '杭州', 'CN'],
    ['<p>北风是一家总部位于休斯顿的美国能源公司。</p>', '休斯顿', 'US'],
    ['<footer><p>© Northwind. Founded in May · Lahore, Pakistan</p></footer>', 'Lahore', 'PK'],
    ['<h3>Oslo (HQ)</h3><p>1 Kaien</p><h3>Bergen</h3><p>5003 Bergen, Norway</p>', 'Oslo', 'NO'],
    [
      '<blockquote><table><tr><td>Headquarters</td><td>1 Kaien, Oslo, Norway</td></tr></table></blockquote>',
      'Oslo',
      'NO',
    ],
  ])('%s', (words, city, country) => {
    const seat = about(words);
    expect([seat.city?.value ?? null, seat.country?.value ?? null]).toEqual([city, country]);
  });

  it.each([
    '<p>Mr. Doe worked for a firm that was based in Boston, USA.</p>',
    '<p>Model 蓝龙BJ300GS and XX10 0GS are our best.</p>',
    '<p>We operate in the US, Australia, Belgium and Germany.</p>',
  ])('and not from %s', (words) => {
    expect(about(words).country).toBeNull();
  });
});

describe('an industry', () => {
  it.each([
    ['<dl><dt>Industry</dt><dd>Robotics</dd></dl>', 'Robotics'],
    ['<h4>Industry</h4><p>Robotics</p><h4>Company size</h4><p>51-200</p>', 'Robotics'],
    ['<h4>Industry</h4><p>Awards</p>', null],
    ['<h2>Industries</h2><a href="/farms">Farms</a><a href="/mines">Mines</a>', null],
    ['<p>行业：从事机器人的研发工作。</p>', null],
    [
      '<table><tr><th>会社名</th><td>北風株式会社</td></tr><tr><th>事業内容</th><td>ロボット製造・保守</td></tr></table>',
      'ロボット製造・保守',
    ],
    ['<p>主营业务：拣选机器人、输送线</p>', '拣选机器人、输送线'],
    ['<h2>主要业务</h2><p>拣选机器人</p>', null],
  ])('of %s', (words, industry) => {
    expect(about(words).industry?.value ?? null).toBe(industry);
  });
});

describe('revenue is read from', () => {
  it.each([
    ['<p>With annual revenue of $12M we are the market leader in robots.</p>', null, null],
    ['<p>Northwind has annual revenue of $12 million.</p>', 12_000_000, 'USD'],
    ['<p>Southgate Foods has annual revenue of $40 million.</p>', null, null],
    ['<h3>Revenue</h3><p>€1–5m</p>', null, null],
    ['<p>The company has annual revenue of $40 million.</p>', 40_000_000, 'USD'],
    ['<p>Annual revenue impact: $150,000 projected.</p>', null, null],
    ['<p>To apply you need a minimum of $100,000 in annual revenue.</p>', null, null],
    ['<p>公司年营收超过3亿元人民币。</p>', 300_000_000, 'CNY'],
    ['<table><tr><th>Revenue</th><td>US$ 1.2 billion (2024)</td></tr></table>', 1_200_000_000, 'USD'],
  ])('%s', (words, amount, currency) => {
    const value = about(words).revenue?.value ?? null;
    expect(value).toEqual(amount === null ? null : { amount, currency });
  });
});

describe('a figure in data that no number can hold', () => {
  it('is none', () => {
    const head =
      '<script type="application/ld+json">{"@type":"Organization","name":"Northwind","description":1e999}</script>';
    expect(companyOf('<h1>About us</h1>', { head }).description).toBeNull();
  });
});

describe('the publisher of an article', () => {
  it('is not the company', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Daily Ledger"}}</script>`;
    expect(companyOf('<h1>About us</h1><p>Northwind is a maker of robots.</p>', { head }).name?.value).toBe(
      'Northwind',
    );
  });
});

describe('a page that a script has yet to draw', () => {
  const shell = (words: string) =>
    companyOf(
      `<div id="root">${words}</div><script type="application/json" id="__NEXT_DATA__">{"props":{"site":{"siteDisplayName":"Northwind","contactEmail":"hello@northwind.example","contactPhoneNumber":"+1 415 555 0142"}}}</script>`,
      { title: 'Home' },
    );
  it('is read by the state that the script is given', () => {
    const { name, emails, phones } = shell('');
    expect(name?.value).toBe('Northwind');
    expect(emails.map(({ value }) => value)).toEqual(['hello@northwind.example']);
    expect(phones.map(({ value }) => value.replace(/\D/g, ''))).toEqual(['14155550142']);
  });
  it('and by its own words alone once it has them', () => {
    expect(shell(`<p>${'Acme Robotics is a maker of robots. '.repeat(12)}</p>`).emails).toEqual([]);
  });
});
