import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const url = 'https://page.example/1';
const roles =
  '<h2>Open positions</h2><h3>Account Manager</h3><p>Full-time</p><h3>Designer</h3><p>Full-time</p>';
const employer = (title: string, body: string, head = '') =>
  at(url, title, `${body}${roles}`, head).company.name?.value;

describe('who hires, on pages of roles', () => {
  it('is named in phrases, where title and data are silent', () => {
    expect(
      employer(
        'Careers',
        '<p>Explore exciting opportunities at Northwind.</p><p>Join Northwind—where ideas meet.</p>',
      ),
    ).toBe('Northwind');
  });

  it('is neither a word of the copyright nor where the page is shared', () => {
    expect(employer('Careers', '<footer>2026 Copyright © and Trademark™ by Northwind</footer>')).toBe(
      'Northwind',
    );
    expect(employer('Careers', '<footer>© Copyright 2023 Northwind GmbH</footer>')).toBe('Northwind GmbH');
    expect(employer('Careers :: Northwind Consulting', '<footer>Instagram</footer>')).toBe(
      'Northwind Consulting',
    );
    expect(employer('募集 | Northwind', '')).toBe('Northwind');
  });

  it('is the registered owner of the site where nothing else is told', () => {
    const foot = '<footer>Copyright @2026 北风（江南）贸易有限公司版权所有.All Rights Reserved.</footer>';
    expect(employer('招贤纳士', foot)).toBe('北风（江南）贸易有限公司');
  });

  it('is registered in Japanese as its title says, and no line of what is made', () => {
    expect(
      employer(
        '採用情報｜東京都 機械開発 装置開発 | ノースウィンド株式会社',
        '<footer>Copyright © North Wind Co.Ltd 2020 All Rights Reserved.</footer>',
      ),
    ).toBe('ノースウィンド株式会社');
  });

  it('is the poster on a site that calls itself a board', () => {
    const { company, jobs } = at(
      'https://roles.example/jobs/1',
      'Accountant at Northwind - Leeds, UK | Students Job Board',
      '<h1>Accountant</h1><p>Northwind — robots for farms</p><p>Leeds, UK</p><h2>Responsibilities</h2><p>Count.</p><h2>Requirements</h2><p>Care.</p>',
    );
    expect([company.name?.value, company.domain, jobs[0]?.organization]).toEqual([
      'Northwind',
      null,
      'Northwind',
    ]);
  });

  it('has no comma of a slogan', () => {
    expect(employer('人才招聘，团队合作', '')).toBeUndefined();
  });

  it('is no calling of soldiers and horses, and owns its rights in whatever script', () => {
    expect(
      employer('招兵買馬 | 北風（江南）科技有限公司', '<footer>© 2015-2020 北風 版權所有</footer>'),
    ).toMatch(/^北風/);
    expect(employer('招兵買馬', '<footer>© 2015-2020 北風 版權所有</footer>')).toBe('北風');
  });

  it.each([
    ['https://wuzzuf.net/jobs/p/1-account-manager', 'Account Manager at Northwind'],
    ['https://roles.example/jobs/2', 'Account Manager at Northwind | 江南人才网'],
  ])('is no board, whatever country it is in: %s', (address, title) => {
    const { company } = at(
      address,
      title,
      '<h1>Account Manager</h1><h2>Responsibilities</h2><p>Sell.</p><h2>Requirements</h2><p>Care.</p>',
      '<meta property="og:site_name" content="Roles Harbour">',
    );
    expect([company.name?.value, company.domain]).toEqual(['Northwind', null]);
  });

  it('may have a point in its name', () => {
    expect(
      employer('Career • Northwind.ai', '', '<meta property="og:site_name" content="Northwind ai">'),
    ).toMatch(/^Northwind.ai$/);
    expect(
      employer('Careers', '<footer>© Northwind.ai 2025 | Leeds</footer><p>Life at Northwind.ai</p>'),
    ).toBe('Northwind.ai');
  });

  it('stands before 版权所有 as well as behind it', () => {
    expect(employer('招聘信息', '<h1>北风电子</h1><footer>北风电子版权所有 2019</footer>')).toBe('北风电子');
  });

  it('is freed of a welcome, and is no register of sites', () => {
    expect(employer('北风科技欢迎您', '<h4>招聘</h4>')).toBe('北风科技');
    expect(
      employer('招贤纳士', '<footer>Copyright ©2017 保留所有权利。 广州公安网安备 11010502008968</footer>'),
    ).toBeUndefined();
  });

  it('is named in the script of its readers', () => {
    expect(
      employer('北风科技 - Northwind Tech', '<h4>招聘</h4><p>简历投递邮箱：hr@northwindtech.example</p>'),
    ).toBe('北风科技');
    expect(employer('Northwind Ltd website', '')).toBe('Northwind Ltd');
  });

  it('is called as the page calls it wherever it names itself', () => {
    expect(
      at(
        'https://northwind.example/careers/',
        'Careers :: Northwind Consulting',
        `<p>Northwind Consulting is at home in Leeds.</p>${roles}<footer>© Northwind Consulting 2024</footer>`,
      ).company.name?.value,
    ).toBe('Northwind Consulting');
    expect(employer('无标题文档', '')).toBeUndefined();
  });

  it('has its city where the page gives it', () => {
    expect(employer('加入我们-北风医疗', '<footer>合肥北风医疗</footer>')).toBe('合肥北风医疗');
    expect(employer('招贤纳士 - 杭州北风家具有限公司', '<footer>版权所有©2010 北风家具</footer>')).toBe(
      '杭州北风家具有限公司',
    );
  });

  it('is no address in the copyright of a site in Chinese, nor the words for its roles', () => {
    const foot = '<footer>Copyright 2019 zz456.cn，四川北风电子商务有限公司版权所有</footer>';
    expect(
      at('https://www.zz456.cn/zhaopin/', '招聘 - 北风通', `${foot}${roles}`).company.name?.value,
    ).not.toMatch(/zz456/);
    expect(employer('北風システム｜採用情報トップ', '<h1>採用情報</h1>')).toBe('北風システム');
  });

  const duties = '<h2>Responsibilities</h2><p>Sell.</p><h2>Requirements</h2><p>Five years.</p>';
  it.each([
    [
      'https://jobs.ashbyhq.com/northwind/1',
      'Account Manager @ Northwind',
      `<h1>Account Manager</h1>${duties}`,
    ],
    [
      'https://northwind.bamboohr.com/careers/4',
      'Account Manager',
      `<h1>Northwind</h1><h2>Account Manager</h2>${duties}`,
    ],
    [
      'https://www.reed.co.uk/jobs/account-manager/1',
      'Account Manager in Leeds - Reed.co.uk',
      `<h1>Account Manager</h1><div>Posted 5 May by <a href="/company-profile/northwind">Northwind</a></div>${duties}`,
    ],
    [
      'https://www.glassdoor.com/job-listing/account-manager-1.htm',
      'Account Manager Job in Leeds | Glassdoor',
      `<a href="/Overview/Working-at-Northwind">Northwind</a><h1>Account Manager</h1>${duties}`,
    ],
  ])('is told on a board by its title, its address or a link: %s', (url, title, body) => {
    expect(at(url, title, body).jobs[0]?.organization).toBe('Northwind');
  });

  it('is no district behind the city of a title, and no department seeks people by itself', () => {
    const { jobs } = at(
      'https://www.liepin.com/job/123.shtml',
      '【上海-浦东新区 产品经理招聘】-北风科技招聘信息-猎聘',
      '<p>北风产品部招聘</p><h1>产品经理</h1><div>上海-浦东新区</div><h2>岗位职责</h2><p>负责产品。</p><h2>任职要求</h2><p>三年。</p>',
    );
    expect(jobs[0]).toMatchObject({ organization: '北风科技', department: null });
  });
});

it('a page headed by its vacancies is a company’s, though it draws its roles elsewhere', () => {
  const { page, company, openRoles } = at(
    url,
    '北风医疗-发展',
    '<h3>工作在北风</h3><h3>社会招聘</h3><h2>热招岗位</h2><h2>技术 (共4个岗位)</h2><a href="#">了解更多></a><h2>产品 (共1个岗位)</h2>',
  );
  expect(page.kind).toBe('company');
  expect(company.name?.value).toBe('北风医疗');
  expect(openRoles).toBeNull();
});

it('a site that asks others to post their roles is no employer', () => {
  const nav = '<nav><a href="/post">Post a job</a><a href="/login">Login</a></nav>';
  const duties = '<h3>Job description</h3><p>Draw.</p><h3>Job requirements</h3><p>Taste.</p>';
  const read = (line: string) => at(url, 'Designer – Joblane', `${nav}<h1>Designer</h1>${line}${duties}`);
  expect(read('').jobs[0]?.organization).toBeNull();
  expect(read('').company.name).toBeNull();
  const named = read(
    '<p><a href="/companies/northwind/">Northwind</a> Full Time Leeds, UK, 22 January 2015</p>',
  );
  expect(named.jobs[0]?.organization).toBe('Northwind');
  expect(named.company.name?.value).toBe('Northwind');
});
