import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

describe('a page of the company', () => {
  it('is one where its foot says how to write to it', () => {
    const { page } = readPage(
      '<h1>Nos offres</h1><p>Des robots pour les fermes.</p><footer><p>hello@northwind.example</p><p>© 2026 Northwind</p></footer>',
      { url: 'https://page.example/p7', title: 'Offres | Northwind', lang: 'fr' },
    );
    expect(page.kind).toBe('company');
  });

  it('is one where a long text names its owner again and again', () => {
    const prose =
      'Northwind builds what a small farm needs, and mends what it has, all year round for you. '.repeat(16);
    const { page } = readPage(
      `<nav><a href="/s">Our services</a></nav><h1>Robots for farms</h1><p>${prose}</p><footer>© 2026 Northwind</footer>`,
      { url: 'https://page.example/p7', title: 'Northwind - Robots for farms' },
    );
    expect(page.kind).toBe('company');
  });

  it('is none that tells of privacy and cookies', () => {
    const { page } = readPage(
      '<h1>Privacy Policy & Cookies</h1><p>Northwind keeps what you send to us.</p><footer><p>hello@northwind.example</p></footer>',
      { url: 'https://page.example/p7', title: 'Northwind - Privacy Policy & Cookies' },
    );
    expect(page.kind).toBe('other');
  });

  it('is one whose menu calls on whoever comes, in any language', () => {
    const { page } = readPage(
      '<nav><a href="/c">Contatti</a><a href="/p">Prodotti</a><a href="/s">Lavora con noi</a></nav><h1>Carrelli</h1><p>Carrelli per il magazzino.</p>',
      { url: 'https://page.example/p7', title: 'Carrelli | Northwind', lang: 'it' },
    );
    expect(page.kind).toBe('company');
  });

  it('is one for its site where nothing but its length is like an article', () => {
    const prose =
      'Northwind makes robots for small farms, and has done so for as long as farms were small. '.repeat(16);
    const { page } = readPage(
      `<nav><a href="/c">Contact us</a><a href="/p">Products</a><a href="/s">Our services</a></nav><h1>Robots for farms</h1><p>${prose}</p><a href="mailto:hello@northwind.example">Mail</a>`,
      { url: 'https://page.example/p7', title: 'Northwind | Robots for farms' },
    );
    expect(page.kind).toBe('company');
  });

  it('is one at any length where its site offers and sells', () => {
    const prose =
      'Northwind makes robots for small farms, and has done so for as long as farms were small. '.repeat(40);
    const { page } = readPage(
      `<nav><a href="/c">Contact us</a><a href="/p">Products</a><a href="/s">Our services</a></nav><h1>Robots</h1><p>${prose}</p><a href="mailto:hello@northwind.example">Mail</a>`,
      { url: 'https://page.example/en/solutions/index.html', title: 'Northwind | Robots for farms' },
    );
    expect(page.kind).toBe('company');
  });

  it('lists no open roles above the words "Join us", which are those of its people', () => {
    const { page, jobs } = readPage(
      '<h2>Who we are</h2><div><p>Mara</p><p>Founder</p></div><div><p>Ana</p><p>Lead Designer</p></div><div><p>Jonas</p><p>Sales Manager</p></div><h2>Join us</h2><p>Write to us.</p>',
      { url: 'https://page.example/index.html', title: 'Northwind' },
    );
    expect([page.kind, jobs]).toEqual(['company', []]);
  });

  it('with one passage of its template left in it is a page all the same', () => {
    const lorem = '<p>Lorem ipsum dolor sit amet</p>';
    const about = '<p>Northwind Logistics moves what others cannot lift, and has done so since 1994.</p>';
    const { page } = readPage(
      `<nav><a href="/c">Contact us</a><a href="/s">Our services</a></nav><h1>Management team</h1>${about.repeat(40)}${lorem}`,
      { title: 'Management team | Northwind Logistics' },
    );
    expect(page.kind).toBe('company');
    expect(readPage(`<h1>About us</h1>${lorem.repeat(3)}`, { title: 'About us | Northwind' }).page.kind).toBe(
      'other',
    );
  });

  it('about one of its people is no list of roles', () => {
    const { page, people } = readPage(
      '<h1>Mara Lindqvist</h1><h4>Operations Director</h4><p>Skills</p><ul><li>Good negotiating skills</li></ul>',
      { url: 'https://www.northwind.example/team-details', title: 'Mara Lindqvist :: Northwind' },
    );
    expect(page.kind).toBe('company');
    expect(people.map(({ name }) => name)).toEqual(['Mara Lindqvist']);
  });

  it('is no posting for a board of directors', () => {
    const { page } = readPage(
      '<h1>Experience matters</h1><h3>Leaders in robots. Leaders in farms.</h3><h2>Board of Directors</h2><a href="#m">Mara Lindqvist</a>',
      { url: 'https://page.example/p7', title: 'Northwind - Board of Directors' },
    );
    expect(page.kind).toBe('company');
  });
});
