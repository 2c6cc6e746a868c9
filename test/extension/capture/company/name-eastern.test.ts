import { describe, expect, it } from 'vitest';
import { nameOf } from './name-of.ts';

describe('the name of a company of China or Japan', () => {
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
      'stands without the first page of its site',
      '<h1>北风机器人</h1><p>北风机器人首页</p>',
      { title: '北风机器人首页', lang: 'zh' },
      '北风机器人',
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
      'is not what the pictures of a slide show are called',
      `<header>${'<img src="/logo-slide.jpg" alt="slidebg2">'.repeat(6)}</header><h1>北风</h1>`,
      { title: '北风手机版', lang: 'zh' },
      '北风',
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
      'is not the word company',
      '<h1>公司</h1><footer>版权所有 公司</footer>',
      { title: '关于我们', lang: 'zh' },
      null,
    ],
  ])('%s', (_, body, page, name) => {
    expect(nameOf(body, page)).toBe(name);
  });
});
