import { describe, expect, it } from 'vitest';
import { type Invented, readPage } from './read-page.ts';

const companyOf = (body: string, page: Invented = {}) => readPage(body, page).company;

describe('the description', () => {
  it.each([
    '您现在的位置：北风机器人 > 公司简介',
    '坚持 · 创新 · 信任 · 尊重',
    '北风机器人科技有限公司',
    'Home | Robots | Farms | Contact',
  ])('is not a trail, a menu or a name: %s', (words) => {
    expect(companyOf(`<h1>关于我们</h1><p>${words}</p>`, { lang: 'zh' }).description).toBeNull();
    const head = `<meta name="description" content="${words}">`;
    expect(companyOf('<h1>Team</h1>', { head }).description).toBeNull();
  });

  it.each([
    [
      '<p>我们专注于客户的每一个需要与体验。</p><p>北风机器人是一家专业从事工业机器人研发与制造的高新技术企业。</p>',
      '北风机器人是一家专业从事工业机器人研发与制造的高新技术企业。',
    ],
    [
      '<p>本中心成立於2000年，一直從事農場機器人的維修與保養。</p>',
      '本中心成立於2000年，一直從事農場機器人的維修與保養。',
    ],
    [
      '<p>Our center, known far beyond the county, repairs robots. Our center is a team of people who repair the robots of farms.</p>',
      'Our center is a team of people who repair the robots of farms.',
    ],
    [
      '<p>Founded in 2009, Northwind Automation was established to provide robots to farms of any size.</p>',
      'Founded in 2009, Northwind Automation was established to provide robots to farms of any size.',
    ],
    [
      '<p>公司是一家专业从事工业机器人研发的企业，产品远销海外。</p>',
      '公司是一家专业从事工业机器人研发的企业，产品远销海外。',
    ],
    [
      '<p>南山县北风广告成立于2013年1月，位于林果路6号，是一家拥有雄厚设计能力的专业化广告制作公司。</p>',
      '南山县北风广告成立于2013年1月，位于林果路6号，是一家拥有雄厚设计能力的专业化广告制作公司。',
    ],
  ])('of %s is the sentence that names the company, else the one that speaks of it', (words, said) => {
    const page = { title: '关于我们 - 北风机器人有限公司', lang: 'zh' };
    expect(companyOf(`<h1>关于我们</h1>${words}`, page).description?.value).toBe(said);
  });
  it('is not what a firm promises to those who work there', () => {
    const words = '<p>We are committed to a friendly place for families of all shapes and sizes.</p>';
    expect(companyOf(`<h1>Careers</h1>${words}`).description).toBeNull();
  });

  it('leaves out what a page says of itself before', () => {
    const head =
      '<meta name="description" content="Meet the faces behind Northwind. Northwind is a maker of robots for small farms.">';
    expect(companyOf('<h1>Team</h1>', { head }).description?.value).toBe(
      'Northwind is a maker of robots for small farms.',
    );
  });

  it.each([
    [
      '<p>Our practice is devoted to small animals such as dogs, cats and rabbits.</p>',
      'Our practice is devoted to small animals such as dogs, cats and rabbits.',
    ],
    [
      "<p>We're dedicated to helping small farms grow with robots that do the weeding.</p>",
      "We're dedicated to helping small farms grow with robots that do the weeding.",
    ],
    [
      '<footer><p>Complete packaging for small farms, from the box to the label.</p></footer>',
      'Complete packaging for small farms, from the box to the label.',
    ],
    [
      '<dl><dt>事業内容</dt><dd>産業用ロボットの設計、製造、販売および保守に関する業務</dd></dl>',
      '産業用ロボットの設計、製造、販売および保守に関する業務',
    ],
    [
      '<p>北风于某地起家，有苗圃二百亩以上，是一家专业从事园林景观设计与施工的公司。</p>',
      '北风于某地起家，有苗圃二百亩以上，是一家专业从事园林景观设计与施工的公司。',
    ],
    [
      '<p>华北北风机器人有限公司是一家提供工业机器人整体方案的创新型企业，服务全国各地的客户与伙伴。</p>',
      '华北北风机器人有限公司是一家提供工业机器人整体方案的创新型企业，服务全国各地的客户与伙伴。',
    ],
  ])('is read from %s', (words, said) => {
    const title = /\p{Script=Han}/u.test(words) ? '北风' : 'About us | Northwind';
    expect(companyOf(`<h1>${title}</h1>${words}`, { title }).description?.value).toBe(said);
  });

  it.each([
    '<meta name="description" content="Kontakt zur Nordwind GmbH in Musterau, Telefon und mehr.">',
    '<footer><p>C-45, Crown Shopping Centre, North Quarter, Example District and Town</p></footer>',
    '<footer><p>Northwind Ltd is registered in England, company number given on request.</p></footer>',
    '<footer><p>Subscribe to our newsletter and be the first to hear of new robots.</p></footer>',
    '<footer><p>Al Example Tower, Example Square, Al Example Island, Abu Dhabi, United Arab Emirates</p></footer>',
    '<p>We offer a discounted gym membership and a new watch for every employee.</p>',
    '<footer><p>上班时间：每周一至周五9:00-18:00，周末和节假日休息</p></footer>',
    '<meta name="description" content="Northwind Tooling Technology (North Quarter) Co., Ltd.">',
    '<p>Northwind is a limited company registered in England and Wales. Registered number: 10000001.</p>',
    '<footer><p>Hey, you made it to the footer, and you see things through: tell us when we meet.</p></footer>',
    '<footer><p>Information contained in this website should not be considered medical advice.</p></footer>',
    '<footer><p>（北门）西店村31号楼109号南门，乘车到村口向北步行两百米即到。</p></footer>',
    '<meta name="description" content="© 北风出版社・南风电视・东风动画 1996">',
    '<meta name="description" content="Your page description here, in a sentence or two.">',
    '<meta name="description" content="Responsive One Page Parallax Template">',
    '<meta name="description" content="描述，不超过一百五十个字符">',
    '<p>我们既是一起奋斗的伙伴，也是一起生活学习的朋友。</p>',
  ])('is not %s', (words) => {
    expect(companyOf(`<h1>Northwind</h1>${words}`).description).toBeNull();
  });
});
