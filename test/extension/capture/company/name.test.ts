import { describe, expect, it } from 'vitest';
import { type Invented, readPage } from './read-page.ts';

const nameOf = (body: string, page: Invented): string | null =>
  readPage(`${body}<p>We are a maker of robots.</p>`, { url: 'https://page.example/about', ...page }).company
    .name?.value ?? null;

describe('the name of a company', () => {
  it.each([
    [
      'is what the page repeats, not the maker of its theme',
      '<h1>北风动态</h1><p>北风是机器人企业。</p><p>北风成立很久了。</p><footer><p>© 2016 Dylan. All rights reserved.</p></footer>',
      { title: '北风,您的机器人专家', lang: 'zh' },
      '北风',
    ],
    [
      'goes on in Latin letters behind its form',
      '<h1>インタビュー</h1>',
      { title: 'インタビュー ｜ 株式会社North and Wind Japan', lang: 'ja' },
      '株式会社North and Wind Japan',
    ],
    [
      'stands behind what says that the site is its own',
      '<h1>会社概要</h1>',
      { title: '会社概要｜＜公式＞合同会社北風', lang: 'ja' },
      '合同会社北風',
    ],
    [
      'stands behind the name of the page in Japanese',
      '<h1>Corporate info</h1>',
      {
        title: '会社概要｜株式会社NORTH',
        lang: 'ja',
        head: '<meta property="og:site_name" content="会社概要｜株式会社NORTH">',
      },
      '株式会社NORTH',
    ],
    [
      'stands behind its label, without what it is abroad',
      '<h1>会社概要</h1><img src="logo.png" alt="Sora Air"><table><tr><th>会社名</th><td>北風航空株式会社（Sora Airlines Co., Ltd.）</td></tr></table>',
      { title: '会社概要 | Sora Airlines', lang: 'ja' },
      '北風航空株式会社',
    ],
    [
      'is no picture of a letter, and may end in design',
      '<h1>Products</h1><footer><img src="a.svg" alt="mail"><img src="b.svg" alt="tel"><p>Copyright © North Design. All rights reserved.</p></footer>',
      { title: 'Products | North Design', lang: 'ja' },
      'North Design',
    ],
    [
      'ends before the name of the page',
      '<h1>招兵买马</h1>',
      { title: '北风新零售关于我们', lang: 'zh' },
      '北风新零售',
    ],
    [
      'is whole where its domain is the end of it',
      '<footer><p>Great Northwind Robotics Pvt. Ltd.</p></footer>',
      {
        title: 'Contact Us | Great Northwind Robotics Pvt. Ltd.',
        url: 'https://www.northwindrobotics.example/contact',
      },
      'Great Northwind Robotics Pvt. Ltd.',
    ],
    [
      'is no section that address and heading call the page',
      '<h1>Farm robots</h1><p>It does.</p><a href="/careers">Careers</a><a href="/products">Products</a><a href="mailto:info@northwind.example">Mail</a>',
      { title: 'Farm robots | Northwind', url: 'https://page.example/farm-robots/' },
      'Northwind',
    ],
    [
      'is the brand that title and text call it, not what its foot is translated to',
      '<p>北风公司成立。</p><p>北风公司的发展。</p><p>北风公司发展。</p><p>北风——机器人平台。</p><p>北风开启新征程。</p><footer>Copyright © 2018.Company Beifeng All rights reserved.</footer>',
      { title: '北风文化传媒-公司业务', lang: 'zh' },
      '北风文化传媒',
    ],
    [
      'ends where the foot of one line goes on',
      '<h1>人才招聘</h1><footer>版权所有：北风食品有限公司 技术支持：南风科技 联系电话：18700001234</footer>',
      { title: '人才招聘', lang: 'zh' },
      '北风食品有限公司',
    ],
    [
      'stands before the year of its rights where no title tells it',
      '<ul><li>About Northwind</li></ul><footer>Northwind © 2018. All Rights Reserved.</footer>',
      { title: 'Home' },
      'Northwind',
    ],
    [
      'is no link of the foot behind the word copyright',
      '<h1>Hello</h1><footer><p>Privacy Policy | Copyright &amp; Disclaimer</p></footer>',
      { title: 'Northwind Robots' },
      'Northwind Robots',
    ],
    [
      'is who publishes the site, as France asks',
      '<h1>Mentions légales</h1><p>Le site nordvent.example est édité par Nordvent Robots, société par actions simplifiée au capital de 20 000 euros.</p>',
      { title: 'Mentions légales', lang: 'fr' },
      'Nordvent Robots',
    ],
    [
      'is none of a title that names the page alone',
      '<h1>Meet the Team</h1>',
      { title: 'Meet the Team' },
      null,
    ],
    [
      'stands without the first page of its site',
      '<h1>北风机器人</h1><p>北风机器人首页</p>',
      { title: '北风机器人首页', lang: 'zh' },
      '北风机器人',
    ],
    [
      'stands without the section of its site',
      '<h1>About us</h1>',
      {
        title: 'Northwind at a Glance',
        head: '<meta property="og:site_name" content="Northwind Investors">',
      },
      'Northwind',
    ],
    [
      'may be of two, joined by a sign or by their kin',
      '<h1>Impressum</h1><p>Weber &amp; Sohn Feinblech GmbH</p>',
      { title: 'Impressum', lang: 'de' },
      'Weber & Sohn Feinblech GmbH',
    ],
    [
      'may begin with a figure and end in a form of any country',
      '<h1>Impressum</h1><p>7winds UG (haftungsbeschränkt)</p>',
      { title: '7[ ]', lang: 'de' },
      '7winds UG (haftungsbeschränkt)',
    ],
    [
      'is no sentence on copyright',
      '<h1>Impressum</h1><p>Nordwind GmbH</p><p>Copyright-Vermerks im ursprünglichen Text enthalten</p>',
      { title: 'Impressum', lang: 'de' },
      'Nordwind GmbH',
    ],
    [
      'is not whose pictures stand on it by licence',
      '<h1>Impressum</h1><p>Icons von Beispiel Inc. &amp; Mitwirkende, CC-BY 4.0</p>',
      { title: 'Impressum | Kanzlei Nordwind', lang: 'de' },
      'Kanzlei Nordwind',
    ],
    [
      'is not what its address says that the page is about',
      '<h1>Staff leasing &amp; hiring</h1><p>Staff leasing &amp; hiring takes days.</p><p>Staff leasing &amp; hiring by Northwind.</p>',
      {
        title: 'Staff leasing & hiring | Northwind',
        url: 'https://page.example/services/staff-leasing-hiring/',
      },
      'Northwind',
    ],
    [
      'is long where it is registered',
      '<h1>Contact us</h1>',
      { title: 'Northwind Calibration & Inspection Services (Pvt.) Ltd' },
      'Northwind Calibration & Inspection Services (Pvt.) Ltd',
    ],
    [
      'is the words on the page that make its domain',
      '<h1>About us</h1><p>North Wind Technologies is a small firm.</p><p>info@northwind.example</p>',
      { title: '---', url: 'https://northwind.example/about' },
      'North Wind',
    ],
    ['is no word of a template', '<h1>About us</h1>', { title: 'Title' }, null],
    [
      'stands behind whose the rights are',
      '<h1>Contact us</h1><footer>© 2017 All rights reserved to Northwind</footer>',
      { title: 'Contact us' },
      'Northwind',
    ],
    [
      'is the address in its title, whatever its partners are called',
      '<h1>About us</h1><p>Southgate Foods Inc. trusts us.</p><p>Southgate Foods Inc. is a partner.</p><p>Southgate Foods Inc. came first.</p>',
      { title: 'About us- northwindrobots.com' },
      'northwindrobots',
    ],
    [
      'is no condition for those who would join its chain',
      '<h1>加盟条件</h1>',
      { title: '加盟条件 | 北风餐饮' },
      '北风餐饮',
    ],
    [
      'stands before a line as long as the title is high',
      '<h1>お知らせ</h1>',
      { title: '北風株式会社│ データ入力ならお任せ！' },
      '北風株式会社',
    ],
    [
      'may end in what its makers do as well',
      '<h1>About us</h1><footer>© 2024 Northwind Stone & Design. All rights reserved. Web design by Southgate</footer>',
      { title: 'Site' },
      'Northwind Stone & Design',
    ],
    [
      'keeps the whole of its legal form',
      '<h1>About us</h1><footer>© 2024 Northwind Labels Pvt . Ltd. | All rights reserved</footer>',
      { title: 'Site' },
      'Northwind Labels Pvt. Ltd.',
    ],
    [
      'is not what the pictures of a slide show are called',
      `<header>${'<img src="/logo-slide.jpg" alt="slidebg2">'.repeat(6)}</header><h1>北风</h1>`,
      { title: '北风手机版', lang: 'zh' },
      '北风',
    ],
    [
      'is no address, where the page calls itself otherwise',
      '<h1>About us</h1><footer>© Northwind Robotics Ltd</footer>',
      {
        url: 'https://nwr.example/about',
        title: 'Northwind Robotics Ltd - About',
        head: '<meta name="application-name" content="nwr.example">',
      },
      'Northwind Robotics Ltd',
    ],
    [
      'stands behind copyrights too',
      '<h1>About us</h1><footer>Copyrights © 2024 by Northwind | All Rights Reserved</footer>',
      { title: 'About us' },
      'Northwind',
    ],
    [
      'may be long, where title and foot agree on it',
      '<h1>About us</h1><footer><h6>Northwind Wetland &amp; Assisted Seeding Research Centre</h6></footer>',
      { title: 'Northwind Wetland & Assisted Seeding Research Centre' },
      'Northwind Wetland & Assisted Seeding Research Centre',
    ],
    [
      'follows the heading of a story in a Chinese title',
      '<h1>机器人保养的注意事项？</h1>',
      { title: '机器人保养的注意事项？-华北北风机器人有限公司', lang: 'zh' },
      '华北北风机器人有限公司',
    ],
    [
      'is no address in the foot, where a registered name stands beside it',
      '<h1>北风新零售</h1><footer>Copyright © www.beifeng.example. All Rights Reserved 华北北风信息科技有限公司</footer>',
      { title: '北风新零售', lang: 'zh', url: 'https://www.beifeng.example/about' },
      '华北北风信息科技有限公司',
    ],
    [
      'is the registered one of the title, not its translation in the foot',
      '<h1>会社概要</h1><footer>© Kitakaze, Inc.</footer>',
      { title: '株式会社 北風機械', lang: 'ja' },
      '株式会社 北風機械',
    ],
    [
      'is not its address in brackets',
      '<h1>关于我们</h1>',
      { title: '关于我们-北风机器人（www.beifeng.example）', lang: 'zh' },
      '北风机器人',
    ],
    [
      'ends before a stroke',
      '<h1>Robots</h1><footer>Copyright © 2009 Northwind Robotics / Design by Mara</footer>',
      { title: 'Contact', url: 'https://www.nw-r.example/contact' },
      'Northwind Robotics',
    ],
    [
      'is no blank to be filled',
      '<h1>关于我们</h1><footer>版权所有 © XXXXX公司</footer>',
      { title: '关于我们-北风机器人', lang: 'zh' },
      '北风机器人',
    ],
    [
      'is no list of news',
      '<h1>最近新闻</h1><footer>版权所有 北风机器人</footer>',
      { title: '最近新闻', lang: 'zh' },
      '北风机器人',
    ],
    [
      'is no word of a Japanese menu',
      '<h1>福利厚生</h1>',
      { title: '福利厚生 | キタカゼ', lang: 'ja' },
      'キタカゼ',
    ],
    [
      'is not how long the rights have been held',
      '<h1>关于我们</h1><footer>© 2017至今 北风机器人</footer>',
      { title: '关于我们', lang: 'zh' },
      '北风机器人',
    ],
    [
      'is no section of its site in any language',
      '<h1>فريق العمل</h1>',
      { title: 'فريق العمل', lang: 'ar' },
      null,
    ],
    [
      'is not the word company',
      '<h1>公司</h1><footer>版权所有 公司</footer>',
      { title: '关于我们', lang: 'zh' },
      null,
    ],
  ])('%s', (_, body, page, name) => {
    expect(nameOf(body, page)).toBe(name);
  });
});
