import { describe, expect, it } from 'vitest';
import { type Invented, readPage } from './read-page.ts';

const seatOf = (body: string, page: Invented = {}) => {
  const { city, country } = readPage(body, page).company;
  return [city?.value ?? null, country?.value ?? null];
};

describe('where a company sits', () => {
  it.each<[string, string, Invented, (string | null)[]]>([
    [
      'is any town behind its province',
      '<h1>联系我们</h1><p>公司地址：江西省北樟市药都路56号</p>',
      { title: '联系我们 - 北风机器人有限公司', lang: 'zh' },
      ['北樟', 'CN'],
    ],
    [
      'is the city or the region that a line of the foot ends with',
      '<h1>About us</h1><p>Northwind makes robots.</p><footer><p>📍 Mill Gardens, Hyderabad.</p></footer>',
      {},
      ['Hyderabad', 'IN'],
    ],
    [
      'is a town and its state in words',
      '<h1>About us</h1><p>Northwind makes robots.</p><footer><p>Woodbridge, Virginia</p></footer>',
      {},
      ['Woodbridge', 'US'],
    ],
    [
      'is told of its initials',
      '<h1>About us</h1><p>NTL was founded in 1986 and is headquartered in Lenexa, Kansas. NTL serves many.</p><footer>© Northwind Traders Ltd</footer>',
      { title: 'About us | Northwind Traders Ltd' },
      ['Lenexa', 'US'],
    ],
    [
      'is no state, where its line names nothing else',
      '<h1>About us</h1><dl><dt>Headquarters</dt><dd>California</dd></dl>',
      {},
      [null, 'US'],
    ],
    [
      'is told in Dutch',
      '<h1>Over ons</h1><p>Northwind BV is gevestigd in Utrecht en maakt robots.</p>',
      { title: 'Northwind BV | home', lang: 'nl' },
      ['Utrecht', 'NL'],
    ],
    [
      'is told in Italian',
      '<h1>Azienda</h1><p>Siamo una società con sede a Bologna e produciamo robot.</p>',
      { lang: 'it' },
      ['Bologna', 'IT'],
    ],
    [
      'is the town that an address opens with, known or not',
      '<h1>联系我们</h1><p>联系人：朱经理</p><p>地址：北樟市北山开发区后地沟</p>',
      { title: '联系我们 - 北风食品有限公司', lang: 'zh' },
      ['北樟', 'CN'],
    ],
    [
      'may be told by a building and its door',
      '<h1>关于我们</h1><p>北京市朝阳区北风SOHO A座1708</p>',
      { title: '关于我们 - 北风传媒有限公司', lang: 'zh' },
      ['北京', 'CN'],
    ],
    [
      'is written small, however it is shouted',
      '<h1>Contact us</h1><p>77 HUDSON STREET, NEW YORK, NY 10001, USA</p>',
      {},
      ['New York', 'US'],
    ],
    [
      'is not where one of its people sits',
      '<h1>About us</h1><p>Northwind makes robots.</p><p>Tobias is a journalist and developer based in Washington, D.C.</p>',
      {},
      [null, null],
    ],
    [
      'is no word of the line above a sentence',
      '<h1>About us</h1><p>1998</p><p>Founded</p><p>Northwind was established in Northmoor District, Uganda, by two farmers.</p>',
      {},
      ['Northmoor District', 'UG'],
    ],
    [
      'is the first of two seats of one label',
      '<h1>Northwind</h1><table><tr><th>Headquarters</th><td>Portland, Oregon and Austin, Texas<br>, U.S.</td></tr><tr><th>Founded</th><td>1998</td></tr></table>',
      {},
      ['Portland', 'US'],
    ],
    [
      'is the first of two cities that it names',
      '<h1>About us</h1><p>Location: Berlin, Hamburg</p>',
      {},
      ['Berlin', 'DE'],
    ],
    [
      'is the city before its province',
      '<h1>About us</h1><p>Location: Toronto, Ontario</p>',
      {},
      ['Toronto', 'CA'],
    ],
    [
      'is not in New York where that is another of its cities',
      '<h1>About us</h1><p>Location: London, New York</p>',
      {},
      ['London', 'GB'],
    ],
    [
      'is in the state behind its town',
      '<h1>About us</h1><p>Location: Paris, Texas</p>',
      {},
      ['Paris', 'US'],
    ],
    [
      'stands behind a Korean street',
      '<h1>Contact us</h1><footer><div>5F 508, Buk-ro, Gangnam-gu, Seoul, Republic of Korea</div></footer>',
      {},
      ['Seoul', 'KR'],
    ],
    [
      'is the office that is called so, whatever stands between',
      '<h1>Contact</h1><h2>Cairo · HQ</h2><p>North Tower, 4 Example Street</p><h2>Washington D.C.</h2><p>529 14th St. NW, Washington, DC 20045</p>',
      {},
      ['Cairo', 'EG'],
    ],
    [
      'is in the country of its numbers, where its address leaves the country out',
      '<h1>Kontakt</h1><p>Nordwind GmbH</p><p>Am Hafenkanal 10</p><p>46242 Musterau</p><p>Tel: +49 2041 5550 100</p>',
      { title: 'Kontakt | Nordwind GmbH', url: 'https://page.example/kontakt', lang: 'de' },
      ['Musterau', 'DE'],
    ],
    [
      'is in no country of its numbers, where they are of two',
      '<h1>Kontakt</h1><p>Nordwind Klima</p><p>Am Hafenkanal 10</p><p>46242 Musterau</p><p>Tel: +49 2041 5550 100, +43 1 5550 100</p>',
      { title: 'Kontakt | Nordwind Klima', url: 'https://page.example/kontakt', lang: 'de' },
      ['Musterau', null],
    ],
    [
      'is in the country of its domain, where a number of it is dialled there',
      '<h1>Kontakt</h1><p>Nordwind baut Roboter.</p><p>Tel: +41 44 555 01 00</p>',
      { title: 'Kontakt | Nordwind', url: 'https://nordwind.example.ch/kontakt', lang: 'de' },
      [null, 'CH'],
    ],
    [
      'is in the country of its domain, where it is registered in a form of there',
      '<h1>Kontakt</h1><p>Nordwind Klima GmbH baut Roboter.</p>',
      { title: 'Kontakt | Nordwind', url: 'https://nordwind.example.de/kontakt', lang: 'de' },
      [null, 'DE'],
    ],
    [
      'is in no country for a domain alone',
      '<h1>Kontakt</h1><p>Nordwind baut Roboter.</p><p>Tel: +43 1 5550 100</p>',
      { title: 'Kontakt | Nordwind', url: 'https://nordwind.example.ch/kontakt', lang: 'de' },
      [null, null],
    ],
    [
      'is in the country of all its numbers, where its language is of there',
      '<h1>Contact</h1><p>Vent du Nord plombe.</p><p>Tél. : +33 4 55 51 01 00</p>',
      { title: 'Contact | Vent du Nord', url: 'https://page.example/contact', lang: 'fr' },
      [null, 'FR'],
    ],
    [
      'is in the country of its domain, where its number is written as there alone',
      '<h1>Contact</h1><p>Vent du Nord plombe.</p><p>Tél. 04 55 51 01 00</p>',
      { title: 'Contact | Vent du Nord', url: 'https://vent.example.fr/contact', lang: 'fr' },
      [null, 'FR'],
    ],
    [
      'is beside a house and no comma before the country',
      '<h1>Contact us</h1><p>Windgracht 250, Amsterdam Netherlands</p>',
      {},
      ['Amsterdam', 'NL'],
    ],
    [
      'stands beside an address to write to',
      '<h1>About us</h1><footer><p>© 2026 Northwind LLC · Maple Valley, Washington info@northwind.example</p></footer>',
      {},
      ['Maple Valley', 'US'],
    ],
    [
      'is on a line of its own, and not where a sentence sends whoever complains',
      `<h1>Impressum</h1><p>Bei Streitigkeiten besteht auf Antrag die Möglichkeit der außergerichtlichen Streitschlichtung bei der Kammer der Roboterbauer des Landes, die seit langem besteht und jedem hilft, der sich an sie wendet (Grillendamm 2, 14776 Brandenburg).</p><p>Windgasse 12<br>15999 Lübben</p>`,
      { title: 'Impressum | Nordwind', lang: 'de' },
      ['Lübben', 'DE'],
    ],
    [
      'is a town whose code has four digits, behind a house',
      '<h1>Contact</h1><p>Route du Port 14<br>1799 Bourgneuf</p><p>+41 26 555 01 00</p>',
      { title: 'Contact | Vent du Nord', url: 'https://vent.example.ch/contact', lang: 'fr' },
      ['Bourgneuf', 'CH'],
    ],
    [
      'is the first seat of two in Japan, though the second alone is called a city',
      '<h1>会社概要</h1><dl><dt>所在地</dt><dd>東京本社<br>東京都北風区南町1丁目10番8号<br>南支店<br>岡山県北樟市東町21-1</dd></dl>',
      { title: '会社概要 | 株式会社北風', lang: 'ja' },
      ['東京', 'JP'],
    ],
    [
      'is no part of Belgium for the letter of a house',
      '<h1>Kontakt</h1><p>Nordwind GmbH</p><p>In der Au 34 B<br>93179 Musterau</p><p>Tel: +49 94 5550 100</p>',
      { title: 'Kontakt | Nordwind GmbH', url: 'https://page.example/kontakt', lang: 'de' },
      ['Musterau', 'DE'],
    ],
    [
      'stands before its code, as Indian addresses have it',
      '<h1>Contact us</h1><footer><p>S-Block 147, North Park, MIDC Pune-411039</p></footer>',
      {},
      ['Pune', 'IN'],
    ],
    [
      'bears the postcode, as no region does',
      '<h1>Contact us</h1><p>Corporate Office</p><p>Northroad, Pulhat, Dinajpur-5200, Bangladesh</p>',
      {},
      ['Dinajpur', 'BD'],
    ],
    [
      'is not where one parks before one of its offices',
      '<h1>About us</h1><div class="modal"><h2>Parking</h2><p>Park at 430 Main Street Cincinnati, OH 45202.</p></div><footer><p>12 Harbour Road, Toronto, ON M5V 2T6</p></footer>',
      {},
      ['Toronto', 'CA'],
    ],
    [
      'is told from the ward and the prefecture in Western letters',
      '<h1>Company overview</h1><table><tr><th>Head office:</th><td>1-3-18 Kita, Ichikawa City, Chiba Prefecture 272-0000</td></tr></table>',
      {},
      ['Ichikawa', 'JP'],
    ],
    [
      'is no state that it is based in',
      '<h1>About us</h1><p>Northwind, Inc. is a North Carolina-based holding company.</p>',
      {},
      [null, 'US'],
    ],
    [
      'is no prize behind a year',
      '<h1>About us</h1><h2>Awards</h2><p>2018 China New Economy Award</p><p>12 Harbour Road</p>',
      {},
      [null, null],
    ],
    [
      'is in Germany for the digits before the town of a GmbH',
      '<h1>Impressum</h1><p>Nordwind GmbH</p><p>Kleinhof 45</p><p>93352 Musterau</p>',
      { title: 'Impressum | Nordwind', url: 'https://page.example/1a2b', lang: 'de' },
      ['Musterau', 'DE'],
    ],
    [
      'is not where its site is hosted',
      `<h1>Mentions légales</h1><h2>Éditeur</h2><p>Adresse du siège social : 6 avenue du Verger, 95014 Cergy-Pontoise Cedex</p>
       <h2>Hébergement</h2><p>Le site est hébergé par :</p><p>Hébergeur : Southgate Pages</p><p>Adresse : 88 Market St, San Francisco, CA 94107, États-Unis</p>`,
      { title: 'Mentions légales - Vent du Nord', lang: 'fr' },
      ['Cergy-Pontoise', 'FR'],
    ],
  ])('%s', (_, body, page, seat) => {
    expect(seatOf(body, page)).toEqual(seat);
  });
});
