import { expect, it } from 'vitest';
import { type Invented, readPage } from './read-page.ts';

it.each<[string, string, Invented, string]>([
  [
    'is none of the words for a form',
    '<h1>お問合せ</h1><p>どうぞ。</p>',
    { title: '北風株式会社 ロボット「ハヤテ」 法人様サイト | お問合せ', lang: 'ja' },
    '北風株式会社',
  ],
  [
    'is no place in brackets',
    '<h1>联系我们</h1><footer><p>（江南） 版权所有 北风网</p></footer>',
    { title: '联系我们', lang: 'zh' },
    '北风网',
  ],
  [
    'is no question of who they are',
    '<h1>Qui sommes-nous ?</h1><p>Nous construisons des robots.</p>',
    { title: 'Qui sommes-nous ? | Nordvent', lang: 'fr' },
    'Nordvent',
  ],
  [
    'is in words where the foot runs them together',
    '<h1>Team</h1><p>Mail: info@northernfertilizer.example</p><footer><p>Copyright © 2023 Northernfertilizer. All Rights Reserved.</p></footer>',
    { title: 'Northern Fertilizer Limited' },
    'Northern Fertilizer Limited',
  ],
  [
    'is none that a maker of pages left to fill in',
    '<h1>Contact</h1><p>Address: Northwind Robotics Ltd.</p><h5>Copyright © 2008 CompanyLongName</h5>',
    { title: 'Contact Us' },
    'Northwind Robotics Ltd.',
  ],
  [
    'ends in a word of trade',
    '<h1>Welcome</h1><footer><p>© 2026 - Northwind Stone & Design. All Rights Reserved.</p></footer>',
    { title: 'Contact Us' },
    'Northwind Stone & Design',
  ],
  [
    'ends before what its owner reserves, in Turkish too',
    '<h1>Ürünler</h1><footer><p>© 2026 Kuzey Rüzgarı Tüm Hakları Saklıdır.</p></footer>',
    { title: 'Products' },
    'Kuzey Rüzgarı',
  ],
  [
    'ends before who makes its site known',
    '<h1>产品</h1><footer><p>版权所有©2026 北风家具 SEO支持：南风网络</p></footer>',
    { title: '产品中心', lang: 'zh' },
    '北风家具',
  ],
  [
    'is none that its template leaves to fill in',
    '<h1>Contact</h1><p>Northwind Robotics Ltd.</p><footer><p>Copyright © Your Website 2026</p></footer>',
    { title: 'Contact Us' },
    'Northwind Robotics Ltd.',
  ],
  [
    'stands in the menu where the title is that of a section',
    '<header><a href="/about">关于北风</a><a href="/products">产品分类</a></header><h2>产品列表</h2>',
    { title: '产品分类', lang: 'zh' },
    '北风',
  ],
  [
    'is no section that the menu leads to',
    '<nav><a href="/">Northwind</a><a href="/spare-parts">Spare parts</a></nav><h1>Spare parts</h1><p>Spare parts fit.</p><footer>© 2026 Northwind Robotics</footer>',
    { title: 'Spare parts' },
    'Northwind Robotics',
  ],
  [
    'may stand in the menu, and leads to its front page',
    '<nav><a href="./index.html">Northwind</a></nav><h1>Robots</h1>',
    { title: 'Northwind' },
    'Northwind',
  ],
  [
    'is no link before the sign of whose the page is',
    '<h1>Contact</h1><p>Northwind Robotics Ltd.</p><footer><p>Cookie policy - Privacy policy © 2026</p></footer>',
    { title: 'Contact Us' },
    'Northwind Robotics Ltd.',
  ],
  [
    'is not the system that made the site',
    '<h1>联系我们</h1><p>北风机器人有限公司</p><footer><p>版权所有Copyright © 2026 南风企业网站管理系统</p></footer>',
    { title: '留言板', lang: 'zh' },
    '北风机器人有限公司',
  ],
  [
    'goes on behind what somebody has learnt',
    '<h1>Impressum</h1><footer><p>© Dr. med. dent. Jonas Weidmann | Impressum</p></footer>',
    { title: 'Impressum', lang: 'de' },
    'Dr. med. dent. Jonas Weidmann',
  ],
  [
    'is nobody for whom something was made',
    '<h1>案例</h1><p>为东风制造有限公司</p><p>北风礼品</p><footer><p>© 2026 北风礼品</p></footer>',
    { title: '案例', lang: 'zh' },
    '北风礼品',
  ],
  [
    'is none of many that are named once each',
    `<h1>客户</h1>${['东风', '西风', '南风', '晨风', '晚风'].map((one) => `<p>${one}制造有限公司</p>`).join('')}<footer><p>© 2026 北风礼品</p></footer>`,
    { title: '客户', lang: 'zh' },
    '北风礼品',
  ],
  [
    'stands before its rights, where nobody set the sign between',
    '<h1>Contact us</h1><footer><p>Northwind Robotics. All rights reserved. © Design by Southgate</p></footer>',
    { title: 'Contact us' },
    'Northwind Robotics',
  ],
  [
    'may be long, where title and foot agree on it',
    '<h1>Welcome</h1><footer><p>© 2026 Northern Wind International Orchard Training Place.</p></footer>',
    { title: 'Northern Wind International Orchard Training Place', url: 'https://page.example/index.html' },
    'Northern Wind International Orchard Training Place',
  ],
  [
    'is no letter alone',
    '<h1>Contact</h1><p>Northwind Robotics Ltd.</p>',
    { title: 'C / Contact' },
    'Northwind Robotics Ltd.',
  ],
  [
    'stands in an English menu too',
    '<nav><a href="/about-us">About us</a><a href="/about">About Northwind</a></nav>',
    { title: 'Products' },
    'Northwind',
  ],
  [
    'is read out of its description where only that writes its domain in words',
    '<h1>Welcome</h1>',
    {
      title: 'Turning fields into orchards',
      url: 'https://north-wind-farms.example/about',
      head: '<meta name="description" content="North Wind Farms. Think like an apple.">',
    },
    'North Wind Farms',
  ],
  [
    'is no page of its own in data that names both',
    '<h1>Farm robots</h1><a href="/about">About us</a><a href="/careers">Careers</a><a href="/pricing">Pricing</a>',
    {
      title: 'Farm Robots | Northwind Holdings',
      url: 'https://getapples.example/capabilities/farm-robots/',
      head: '<meta property="og:site_name" content="Farm Robots | Northwind Holdings">',
    },
    'Northwind Holdings',
  ],
])('the name of a company %s', (_, body, page, name) => {
  const { company } = readPage(`${body}<p>We are a maker of robots.</p>`, {
    url: 'https://page.example/about',
    ...page,
  });
  expect(company.name?.value).toBe(name);
});
