import { describe, expect, it } from 'vitest';
import { plain, readSite } from './read-site.ts';

const wikipedia = {
  url: 'https://en.wikipedia.org/wiki/Northwind_Robotics',
  title: 'Northwind Robotics - Wikipedia',
};
const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;

describe('Wikipedia', () => {
  it('names the people of its infobox, and nobody of its text and lists', () => {
    const draft = readSite(
      wikipedia,
      `<h1>Northwind Robotics</h1><table class="infobox vcard"><caption>Northwind Robotics AG</caption>
       ${row('Industry', 'Robotics')}${row('Founded', '2014')}${row('Founders', '<ul><li>Mara Lindqvist</li><li>Tobias Okonkwo</li></ul>')}
       ${row('Headquarters', 'Munich, Germany')}${row('Key people', 'Mara Lindqvist (CEO)<br>Erin Castellano (treasurer)')}${row('Website', 'northwind.example')}</table>
       <p>Northwind Robotics is a maker of robots. Its rival was founded by Winston Cho.</p>
       <table class="navbox">${row('Founders', 'Rosalind Hale')}${row('Key people', 'Samuel Adeyemi')}</table>`,
    );
    expect(plain(draft)).toMatchObject({
      kind: 'company',
      name: 'Northwind Robotics AG',
      founded: 2014,
      city: 'Munich',
      country: 'DE',
      people: [
        ['Mara Lindqvist', 'CEO'],
        ['Erin Castellano', 'treasurer'],
        ['Tobias Okonkwo', 'Founder'],
      ],
    });
    expect(draft.people[0]?.seniority).toBe('founder');
  });

  it('takes a label for what it is where the year of the value stands behind it', () => {
    const { company } = readSite(
      wikipedia,
      `<table class="infobox">${row('Type', 'Foundation')}${row('Founded', '2001')}${row('Revenue <style>.n{font-weight:normal}</style><span>(2018)</span>', '$3.4 million')}${row('Number of employees (FY 2019)', '28')}</table>`,
    );
    expect(company.revenue?.value).toEqual({ amount: 3_400_000, currency: 'USD' });
    expect(company.employees?.value).toEqual({ min: 28, max: 28 });
  });

  it('reads offices as labels and titles behind colons', () => {
    const { people } = readSite(
      wikipedia,
      `<table class="infobox">${row('Type', 'Institute')}${row('Products', 'Robots')}${row('Director-General', 'Hana Novotná')}${row('Key people', 'Ruth Castile: Vice President, Sales, Samuel Adeyemi: Chief Scientist')}</table>`,
    );
    expect(people.map((one) => [one.name, one.title])).toEqual([
      ['Hana Novotná', 'Director-General'],
      ['Ruth Castile', 'Vice President, Sales'],
      ['Samuel Adeyemi', 'Chief Scientist'],
    ]);
  });

  it('takes a word of menus for a surname where its table says that this is a person', () => {
    const { people } = readSite(
      wikipedia,
      `<table class="infobox">${row('Type', 'Public')}${row('Products', 'Robots')}${row('Founders', 'Steven Jobs<br>Ronald Vane')}</table>`,
    );
    expect(people.map(({ name }) => name)).toEqual(['Steven Jobs', 'Ronald Vane']);
  });

  it('finds who is listed deep in a cell, and where a street stands before the town', () => {
    const list = (...items: string[]) =>
      `<div class="plainlist"><div><ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul></div></div>`;
    const draft = readSite(
      wikipedia,
      `<table class="infobox vcard"><tbody>${row('Type', 'Public')}${row('Industry', 'Robotics')}${row('Key people', list('Mara Lindqvist<br>(<a>CEO</a> and chair)', 'Erin Castellano (CFO)'))}
       ${row('Owner', '<a>Samuel Adeyemi</a> <span>(0.04)</span>, <a>Hana Novotná</a> (12.5%)')}${row('Founders', list('Tobias Okonkwo'))}
       ${row('Headquarters', '1 Robot Way (aka 1601 Mill Road), <div>Menlo Park, California</div>, <div>U.S.</div>')}</tbody></table>`,
    );
    expect(plain(draft)).toMatchObject({
      city: 'Menlo Park',
      country: 'US',
      people: [
        ['Mara Lindqvist', 'CEO and chair'],
        ['Erin Castellano', 'CFO'],
        ['Tobias Okonkwo', 'Founder'],
      ],
    });
  });

  it.each([
    ['One Robot Way, <div>Redmond, Washington</div>, <div>US</div>', 'Redmond'],
    ['<a>Robot Park</a>, <a>Cupertino</a>, <a>California</a>, <a>U.S.</a>', 'Cupertino'],
  ])('reads of the headquarters %s the town before its state', (place, city) => {
    const draft = readSite(
      wikipedia,
      `<table class="infobox">${row('Type', 'Public')}${row('Founded', '2014')}${row('Headquarters', place)}</table>`,
    );
    expect(plain(draft)).toMatchObject({ city, country: 'US' });
  });

  it.each([
    [
      'a town',
      [
        ['Type', 'Mayor–council'],
        ['Website', 'northwind.example'],
        ['Mayor', 'Ruth Castile'],
        ['Time zone', 'UTC−8'],
        ['ZIP code', '00000'],
      ],
    ],
    [
      'a program',
      [
        ['Type', 'Note-taking'],
        ['Website', 'northwind.example'],
        ['Written in', 'TypeScript'],
        ['License', 'Proprietary'],
      ],
    ],
    [
      'a school',
      [
        ['Type', 'Public'],
        ['Founded', '1871'],
        ['Website', 'northwind.example'],
        ['Students', '9,000'],
        ['Campus', 'Urban'],
        ['Mascot', 'A robot'],
        ['Nickname', 'Robots'],
      ],
    ],
  ])('takes the entry of %s for none of a company', (_, rows) => {
    const box = `<table class="infobox">${rows.map(([label = '', value = '']) => row(label, value)).join('')}</table>`;
    expect(readSite(wikipedia, box).page.kind).toBe('other');
    const firm = `<table class="infobox">${row('Industry', 'Software')}${row('Founded', '2014')}${row('Parent', 'Southgate')}${row('Written in', 'C')}${row('License', 'None')}</table>`;
    expect(readSite(wikipedia, firm).page.kind).toBe('company');
  });

  it('gives nothing of an entry about something else', () => {
    const draft = readSite(
      { url: 'https://en.wikipedia.org/wiki/Mara_Lindqvist', title: 'Mara Lindqvist - Wikipedia' },
      `<table class="infobox">${row('Born', '1979')}${row('Occupation', 'Engineer')}${row('Founder', 'Mara Lindqvist')}</table>`,
    );
    expect(draft.people).toEqual([]);
    expect(draft.company.name).toBeNull();
  });
});

describe('百度百科', () => {
  const baike = { url: 'https://baike.baidu.com/item/beifeng', title: '北风机器人有限公司_百度百科' };
  const item = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;

  it('gives name, place, year and people of its table', () => {
    const draft = readSite(
      baike,
      `<h1>北风机器人有限公司</h1><div class="basic-info"><dl>${item('公司名称', '北风机器人有限公司')}${item('成立时间', '2008年12月3日')}${item('总部地点', '广东省深圳市南山区')}${item('经营范围', '机器人的研发')}${item('创始人', '陈立群')}${item('董事长', '周敏')}</dl></div>`,
    );
    expect(plain(draft)).toMatchObject({
      kind: 'company',
      name: '北风机器人有限公司',
      founded: 2008,
      city: '深圳',
      people: [
        ['周敏', '董事长'],
        ['陈立群', 'Founder'],
      ],
    });
  });

  it('gives a sparse entry the name of its title', () => {
    const draft = readSite(
      baike,
      `<dl class="basicInfo-block">${item('公司类型', '有限责任公司')}${item('所属行业', '制造业')}</dl>`,
    );
    expect(plain(draft)).toMatchObject({ name: '北风机器人有限公司', city: null, people: [] });
  });

  it('gives nothing of an entry about a person', () => {
    const draft = readSite(
      { ...baike, title: '陈立群_百度百科' },
      `<dl class="basic-info">${item('国籍', '中国')}${item('职业', '企业家')}${item('董事长', '周敏')}</dl>`,
    );
    expect(plain(draft)).toMatchObject({ kind: 'other', name: null, people: [] });
  });
});
