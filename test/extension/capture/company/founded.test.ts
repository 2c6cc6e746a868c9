import { expect, it } from 'vitest';
import { eraYear } from '../../../../extension/capture/company/era-year.ts';
import { readPage } from './read-page.ts';

it.each([
  ['昭和45年4月', 1970],
  ['平成元年', 1989],
  ['令和３年10月1日', 2021],
  ['民國96年', 2007],
  ['創業より45年', null],
])('a year of an era: %s', (text, year) => {
  expect(eraYear(text)).toBe(year);
});

it.each([
  [
    '<table><tr><th>会社名</th><td>北風株式会社</td></tr><tr><th>設立</th><td>昭和45年4月</td></tr></table>',
    1970,
  ],
  ['<table><tr><th>設立 Established</th><td>昭和45年4月</td></tr></table>', 1970],
  ['<p>Clara has been associated with our company since 2017.</p>', null],
  ['<p>Northwind is a proud member of the Farm Guild since 1998.</p>', null],
  ['<h1>Clara Whitfield</h1><p>At Northwind since 2013</p>', null],
  ['<p>Southgate Foods was founded in 1987 and is our oldest customer.</p>', null],
  ['<p>Southgate Foods, founded in 1987, trusts us.</p>', null],
  ['<p>Established in 1987 and based in Leeds, Southgate Foods sells what our robots pick.</p>', null],
  ['<p>Südtor GmbH wurde 1987 gegründet.</p>', null],
  ['<p>Since 1993, the Southgate Farm Guild has held a day of bees.</p>', null],
  ['<p>Since 1993, Northwind Robotics has picked apples.</p>', 1993],
  ['<p>Paul Ostrow founded Southgate Food Partners in 1994.</p>', null],
  ['<p>Dr. Paul Ostrow, Professor of Cell Biology since 1979, advises us.</p>', null],
  ['<p>Apple prices are at their highest level since 1982.</p>', null],
  ['<p>我们于2011年9月在新加坡成立当地法人。</p>', null],
  ['<p>Für Roboter gilt seit 2023 ein Steuersatz von 0 %.</p>', null],
  ['<p>Seit 1998 Ihr Partner für Roboter.</p>', 1998],
  ['<p>Northwind Robotics was founded in 1987.</p>', 1987],
  ['<p>Known as the father of picking, Paul Ostrow founded Northwind in 1987.</p>', 1987],
  ['<p>The Company was founded in 1987.</p>', 1987],
  ['<p>Ada Brook</p><p>since 2018</p><p>Clara Whitfield</p><p>since 2020</p>', null],
  ['<p>In 2006, the radio unit of Southgate Co., Ltd. was spun off to establish our company.</p>', 2006],
  ['<p>Acme Tools was founded in 1987. Acme Tools makes tools. Acme Tools sells them.</p>', 1987],
  ['<p>Fundada em maio de 1983, a Vento Norte constrói robôs.</p>', 1983],
  ['<p>Northwind is opgericht in 1983.</p>', 1983],
  ['<p>2007年には創立２０周年を迎えました。</p>', null],
  ['<p>Since our inception in 1998, farms have trusted us.</p>', 1998],
  ['<p>北风公司建立于2014年。</p>', 2014],
  ['<p>北风公司建立2000个网点。</p>', null],
  ['<p>北風は2007年に創立されました。</p>', 2007],
  ['<p>We have served our customers since 1998.</p>', 1998],
])('the year in which a company began, of %s', (body, year) => {
  expect(readPage(`<h1>会社概要</h1>${body}`).company.founded?.value ?? null).toBe(year);
});
