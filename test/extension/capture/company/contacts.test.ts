import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const companyOf = (body: string, page = {}) => readPage(body, page).company;
const about = (words: string) => companyOf(`<h1>About us</h1><p>Northwind is a maker of robots.</p>${words}`);

describe('a telephone number', () => {
  it.each([
    ['<p>Hafenstraße 12, 20457 Hamburg</p><p>Tel: 040 123456-0</p>', '+49401234560', '040 123456-0'],
    ['<p>深圳市南山区科技路8号</p><p>电 话：0755-26001234</p>', '+8675526001234', '0755-26001234'],
    ['<p>Austin, TX 78701</p><p>Phone (512) 555-0142</p>', '+15125550142', '(512) 555-0142'],
    ['<p>Call +44 (0)20 7946 0123</p>', '+442079460123', '+44 (0)20 7946 0123'],
    [
      '<p>1 Kingsway, London WC2B 6AA</p><a href="tel:02079460123">Call us</a>',
      '+442079460123',
      '02079460123',
    ],
    ['<p>深圳市南山区科技路8号</p><p>电话：86 755 2600 1234</p>', '+8675526001234', '86 755 2600 1234'],
    ['<p>深圳市南山区科技路8号</p><p>电话：（86）0755-26001234</p>', '+8675526001234', '（86）0755-26001234'],
    ['<table><tr><th>電話番号</th><td>03-5550-1588</td></tr></table>', '03-5550-1588', '03-5550-1588'],
    ['<p>Tel. 555 0142 11</p>', '555 0142 11', '555 0142 11'],
    [
      '<p>Molenkade 8</p><p>1028 BJ Amsterdam</p><p>020 490 0016</p><p>info@northwind.example</p>',
      '+31204900016',
      '020 490 0016',
    ],
    ['<p>服务热线：400-123-4500(9:00 - 18:00)</p>', '400-123-4500', '400-123-4500'],
  ])('of %s is as E.164 where the country is known, its quote as on the page', (words, value, quote) => {
    expect(companyOf(`<h1>Contact us</h1>${words}<p>Northwind is a maker of robots.</p>`).phones).toEqual([
      { value, evidence: { quote, rule: expect.any(String) } },
    ]);
  });

  it.each([
    '<p>Fax: 040 1234567</p>',
    '<p>傳真電話：04-5550-3869</p>',
    '<p>FAX <a href="tel:0355502310">03-5550-2310</a></p>',
    '<p>Phone: 123-456-7890</p>',
    '<p>Order number 5551234567</p>',
    '<p>ICP备 12345678号</p>',
    '<p>Phone: +880 1000-000000</p>',
  ])('is none in %s', (words) => {
    expect(about(words).phones).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it.each([
    '<a href="mailto:name@example.com">Mail</a>',
    '<p>your@email.com</p>',
    '<blockquote>clara@southgate.example</blockquote>',
    '<img src="logo@2x.png">',
  ])('is none in %s', (words) => {
    expect(about(words).emails).toEqual([]);
  });
});

describe('an e-mail address of who made the site', () => {
  it('is not the company’s', () => {
    expect(
      about('<footer><p>Sito web creato da A. Rossi - a.rossi@robot.example - © 2014</p></footer>').emails,
    ).toEqual([]);
  });
});

describe('an e-mail address right behind its label', () => {
  it('is read once, without it', () => {
    const words =
      '<div><span>Email</span><a href="mailto:hello@northwind.example">hello@northwind.example</a></div>';
    expect(about(words).emails.map(({ value }) => value)).toEqual(['hello@northwind.example']);
  });
});

describe('an e-mail address right before the next word', () => {
  it('ends where its domain does', () => {
    const { emails } = companyOf('<h1>Contact</h1><p>hello@northwind.devEmail us</p>');
    expect(emails.map(({ value }) => value)).toEqual(['hello@northwind.dev']);
  });
});

describe('an e-mail address split by words that are not shown', () => {
  it.each(['none', 'table-column'])('is read without them: display %s', (display) => {
    const words = `<p>hello@<span style="display:${display}">spam</span>northwind.example</p>`;
    expect(about(words).emails.map(({ value }) => value)).toEqual(['hello@northwind.example']);
  });
});

describe('phone numbers', () => {
  it.each([
    ['<p>联系我们: (+86)-21-61830000, (+86)-21-61830001</p>', 2],
    ['<p>(852) 28110000</p>', 1],
    ['<p>Eingetragen am: 11.01.2026</p>', 0],
    ['<p>Support</p><p>09/11/2022</p>', 0],
    ['<p>Disk: 1T 3.5 1000</p>', 0],
    ['<h3>Corporate Office</h3><p>401-404, Example House</p>', 0],
  ])('of %s', (words, count) => {
    expect(about(words).phones).toHaveLength(count);
  });
});
