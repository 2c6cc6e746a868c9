import { describe, expect, it } from 'vitest';
import { type Invented, readPage } from '../company/read-page.ts';

const kindOf = (body: string, page: Invented): string =>
  readPage(body, { url: 'https://page.example/1a2b3c', ...page }).page.kind;

const organization =
  '<script type="application/ld+json">{"@type":"Organization","name":"Northwind","url":"https://www.northwind.example/"}</script>';
const article =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02"><script type="application/ld+json">{"@type":"Article","headline":"About us"}</script>';
const menu =
  '<nav><a href="/about">About us</a><a href="/services">Services</a><a href="/careers">Careers</a><a href="/pricing">Pricing</a></nav>';
const prose = `<p>${'We build robots that pick apples, and sell them to farms. '.repeat(40)}</p>`;

describe('a page is of a company', () => {
  it('where its title is no more than "About us", though a plug-in calls it an article', () => {
    const head = `${organization}${article}`;
    const body = `${menu}<main><h1>Robots since the first day</h1>${prose}<a href="mailto:info@northwind.example">Mail</a></main>`;
    expect(kindOf(body, { title: 'About us - Northwind', head })).toBe('company');
    expect(kindOf(body, { title: 'About our summer fair - Northwind', head })).toBe('news');
  });

  it('where address and title are no more than that, though a plug-in calls it an article and little else is there', () => {
    const url = 'https://www.northwind.example/our-team/';
    expect(kindOf(`<h1>Our team</h1>${prose}`, { title: 'Our Team - Northwind', head: article, url })).toBe(
      'company',
    );
  });

  it('where it tells at length what is offered, and how to write to who does', () => {
    const url = 'https://www.northwind.example/lawn-care.html';
    const body = `<nav><a href="/services">Services</a><a href="/careers">Careers</a></nav><main><h1>Lawn care</h1>${prose}${prose}</main>`;
    const page = { title: 'Lawn care in Leeds', url };
    expect(kindOf(`${body}<a href="mailto:info@northwind.example">Mail</a>`, page)).toBe('company');
    expect(kindOf(body, page)).toBe('news');
  });

  it('where one who runs a firm alone says "I"', () => {
    const said = `<h1>Fields of law</h1>${'<p>I advise and I speak for you in court; my clients know me. I write the letters and my office is the best of them.</p>'.repeat(4)}`;
    expect(kindOf(said, { title: 'Kanzlei Nordwind', url: 'https://page.example/kontakt.html' })).toBe(
      'company',
    );
  });

  it('where it is its front page, though a plug-in calls that an article', () => {
    const head = `${organization}${article}`;
    const body = `${menu}<main><h1>Robots since the first day</h1>${prose}<a href="mailto:info@northwind.example">Mail</a></main>`;
    const page = { title: 'Robots for farms - Northwind', head };
    expect(kindOf(body, { ...page, url: 'https://www.northwind.example/en/' })).toBe('company');
    expect(kindOf(body, { ...page, url: 'https://www.northwind.example/robots-for-farms/' })).toBe('news');
  });

  it('where one of its people is shown, though a plug-in calls that an article', () => {
    const head = `${organization}${article}`;
    const body = `${menu}<main><h1>Lena Brandt</h1>${prose}<a href="mailto:info@northwind.example">Mail</a></main>`;
    const at = (path: string) =>
      kindOf(body, { title: 'Lena Brandt - Northwind', head, url: `https://northwind.example${path}` });
    expect(at('/people/lena-brandt/')).toBe('company');
    expect(at('/leadership-team/lena-brandt/')).toBe('company');
    expect(at('/blog/lena-brandt/')).toBe('news');
  });

  it.each(['product.html', 'diensten/', 'about/howWeWork.html'])('where its address is /%s', (path) => {
    const body = `<main><h1>Apples</h1>${prose}</main>`;
    expect(kindOf(body, { title: 'Apples - Northwind', url: `https://northwind.example/${path}` })).toBe(
      'company',
    );
  });

  it('where its title says that it informs of the company', () => {
    const body = '<main><h1>Northwind</h1><p>Northwind Robotics Inc. has its seat by the river.</p></main>';
    expect(kindOf(body, { title: 'Northwind - Company Information' })).toBe('company');
  });

  it.each([
    ['Over ons', 'Diensten', 'nl'],
    ['Om oss', 'Våre tjenester', 'nb'],
  ])('where its menu says "%s" and "%s"', (about, offer, lang) => {
    const links = `<nav><a href="/a">${about}</a><a href="/b">${offer}</a><a href="tel:+3110000000">Tel</a></nav>`;
    expect(
      kindOf(`${links}<main><h1>Robots</h1>${prose}</main>`, { title: 'Robots | Northwind', lang }),
    ).toBe('company');
  });

  it('where its address tells of its executives, with teasers of news below', () => {
    const teasers = '<article><h2><a href="/n">A tunnel is open</a></h2><p>by Admin</p></article>'.repeat(3);
    expect(
      kindOf(`<main><h2>Executive Team</h2><p>${prose}</p>${teasers}</main>`, {
        title: 'Executive Team – Northwind',
        url: 'https://northwind.example/executive-team/',
      }),
    ).toBe('company');
  });

  it('where its name is a heading of its own above "会社概要"', () => {
    const body =
      '<header><h1>北風合同会社</h1></header><main><h2>会社概要</h2><table><tr><th>会社名 Company Name</th><td>北風合同会社</td></tr><tr><th>代表社員 Representative</th><td>森山 誠治</td></tr></table></main>';
    expect(kindOf(body, { title: '北風合同会社 | Northwind G.K.', lang: 'ja' })).toBe('company');
  });

  it('where its title tells of it in traditional characters', () => {
    const body = `<main><h1>北風</h1><p>${'北風投資秉持專業的理念，為客戶提供服務。'.repeat(30)}</p></main>`;
    expect(kindOf(body, { title: '關於北風投資', lang: 'zh-Hant' })).toBe('company');
  });

  it('where it shows films of its own', () => {
    const film =
      '<script type="application/ld+json">{"@type":"VideoObject","name":"Our robots at work"}</script>';
    const body = `${menu}<h1>Robots for farms</h1><p>We build robots.</p>`;
    expect(kindOf(body, { title: 'Northwind', head: `${organization}${film}` })).toBe('company');
    expect(kindOf('<h1>Robots at work</h1>', { title: 'Robots at work', head: film })).toBe('other');
  });

  it('where its menu says in French what firms say', () => {
    const french =
      '<nav><a href="/e">Notre équipe</a><a href="/c">Nos clients</a><a href="/p">Nos partenaires</a><a href="/n">Nous contacter</a></nav>';
    const body = `${french}<main><h1>Vent du Nord</h1><p>${'Nous construisons des robots pour les vergers de la région. '.repeat(40)}</p></main>`;
    expect(kindOf(body, { title: 'Vent du Nord | Robots agricoles', lang: 'fr' })).toBe('company');
    expect(kindOf('<h1>Robots</h1>', { title: 'Notre équipe | Vent du Nord', lang: 'fr' })).toBe('company');
  });
});

it('a front page that shows an open role or two is of the firm, though nobody knows its address', () => {
  const roles =
    '<h2>Karriere</h2><h3><a href="/k1">Monteur (m/w/d)</a></h3><h3><a href="/k2">Technischer Zeichner (m/w/d)</a></h3>';
  const german = '<nav><a href="/l">Leistungen</a><a href="/u">Unternehmen</a><a href="/k">Kontakt</a></nav>';
  const page = { title: 'Nordwind GmbH | Klimatechnik', lang: 'de' };
  expect(kindOf(`${german}<h1>Klima für Höfe</h1>${roles}`, page)).toBe('company');
});

it('a page whose title is the name of the firm in two languages is its front page', () => {
  const body =
    '<header><h1>北風合同会社</h1></header><main><h2>お知らせ</h2><dl><dt>2026/07/29</dt><dd>Official Website Launched</dd></dl></main><footer>Copyright© 北風合同会社</footer>';
  expect(kindOf(body, { title: '北風合同会社 | Northwind G.K.', lang: 'ja' })).toBe('company');
});

it('a front page that speaks of "我々" is of a firm, and bears its name before the slogan', () => {
  const text = `${'我々北風は畑のロボットをつくる企業として、技術者を募集しています。'.repeat(6)}`;
  const page = readPage(`<h1>北風の技術</h1><p>${text}</p><p>Phone: 03-5550-1147</p>`, {
    url: 'https://page.example/1a2b3c',
    title: '株式会社北風～畑のロボット：東京都新宿区～',
    lang: 'ja',
  });
  expect([page.page.kind, page.company.name?.value]).toEqual(['company', '株式会社北風']);
});

it('the root of a host that is set aside for examples is a front page', () => {
  const body = `${menu}<main><h1>Robots</h1>${prose}</main>`;
  expect(kindOf(body, { title: 'Northwind: robots for farms', url: 'http://example.com/' })).toBe('company');
});

it('a page headed by its people is no list of roles, whatever stands below their names', () => {
  const staff = [
    ['Dan Okonkwo', 'COO'],
    ['Lena Brandt', 'Safety Director'],
    ['Jonas Weidmann', 'Quality Control'],
  ];
  const body = staff
    .map(
      ([name, title], at) =>
        `<section class="row row-${at ? 'odd' : 'first'}"><p>${name}</p><p>Job Title: ${title}</p><p>Phone Number: 830-555-0199</p></section>`,
    )
    .join('');
  const page = readPage(`<h1>Our People</h1>${body}`, {
    url: 'https://page.example/1a2b3c',
    title: 'Our People | Northwind Steel',
  });
  expect([page.page.kind, page.openRoles, page.jobs.length]).toEqual(['company', null, 0]);
  expect(page.people.map(({ name, title }) => [name, title])).toEqual(staff);
});

it('a list of former members holds no roles', () => {
  const rows = ['Nora Elwin', 'Dan Okonkwo', 'Lena Brandt', 'Paul Ostrow'].map(
    (name) => `<h1><a href="/p">${name}</a></h1><ul><li><b>Position:</b> Professor</li></ul>`,
  );
  const page = readPage(`<h1>Former Members</h1>${rows.join('')}`, {
    url: 'https://page.example/1a2b3c',
    title: 'Former Members',
  });
  expect([page.openRoles, page.jobs.length]).toEqual([null, 0]);
});

it('a page whose title is its owner and nothing else is of the firm, unless that is a school', () => {
  const foot = (name: string) =>
    `<main><h1>Hello</h1>${prose}</main><footer>© 2026 ${name}. All rights reserved.</footer>`;
  expect(kindOf(foot('Northwind Robotics'), { title: 'Northwind Robotics' })).toBe('company');
  expect(kindOf(foot('Northwind School'), { title: 'Northwind School' })).not.toBe('company');
});

it('a page "About me" is of somebody, and of no company', () => {
  const body =
    '<h1>About me</h1><p>Lena lives by the sea, and builds boats.</p><a href="mailto:lena@brandt.example">Mail</a>';
  expect(kindOf(body, { title: 'About me - Lena Brandt', url: 'https://brandt.example/about/' })).not.toBe(
    'company',
  );
});

it('customers who say "I" on the front page of a firm make it nobody\'s own', () => {
  const said = '<p>I learned my trade here, and my boss gave me a rise. It helped me when I was alone.</p>';
  const front = (foot: string) =>
    `<main><h1>Learn what pays</h1>${said.repeat(3)}</main><footer>${foot}</footer>`;
  const page = { title: 'Northwind | Courses', url: 'https://www.northwind.example/' };
  expect(kindOf(front('© 2026 Northwind Inc. All rights reserved.'), page)).toBe('company');
  expect(kindOf(front('© 2026 Lena Brandt'), page)).not.toBe('company');
});
