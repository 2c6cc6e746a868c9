/** Names on a company's page that are none of its people. */
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people/people-of.ts';

describe('nobody is read from', () => {
  it.each([
    [
      'a testimonial',
      `<h2>What our customers say</h2><div class="testimonial"><p>“They saved our year.”</p><h4>Clara Whitfield</h4><p>CEO, Southgate Foods</p></div>`,
    ],
    [
      'a quotation without markup',
      `<h2>Happy customers</h2><p>“Northwind's robots have paid for themselves within the first eleven months of work.”</p><p>Clara Whitfield</p><p>CEO, Southgate Foods</p>`,
    ],
    [
      'reviews without markup',
      `<h1>About us</h1><h2>Customer Reviews</h2><h3>Clara Whitfield</h3><p>Sales Manager</p><p>Great robots.</p>`,
    ],
    [
      'what clients say',
      `<h1>About us</h1><h3>What our clients are saying about us</h3><p>Robots that work.</p><p>Clara Whitfield</p><p>Operations Director</p>`,
    ],
    ['客户评价', `<h1>关于我们</h1><h3>客户评价</h3><p>机器人很好用。</p><p>林若溪</p><p>销售总监</p>`],
    [
      'a brand',
      `<h1>Our partners</h1><p>Northwind Rotor</p><p>Motors, drives and gears for robots of any make.</p>`,
    ],
    ['circles for a name', `<h1>会社概要</h1><dl><dt>代表者</dt><dd>代表取締役　◯◯ ◯◯</dd></dl>`],
    ['代表者 not yet told', `<h1>会社概要</h1><dl><dt>代表者</dt><dd>代表取締役　TBD</dd></dl>`],
    [
      'a menu',
      `<ul><li><a href="/p">Partner Program</a></li><li><a href="/s">Sales Training</a></li><li><a href="/r">Reseller Application</a></li><li><a href="/t">Partner Testimonials</a></li></ul>`,
    ],
    [
      'figures of a factory',
      `<h1>About us</h1><h2>Our team</h2><div><div>Square Meters</div><h3>Production Floor</h3></div><div><div>Dedicated Lines</div><h3>Brand Marketing</h3></div>`,
    ],
    [
      'doctors one below another',
      `<h1>Our team</h1><p>Dr. Nora Elwin MD., FNB(Surgery)</p><p>Dr. Paul Ostrow MBBS DO</p>`,
    ],
    [
      'the foot below the last title',
      `<main><h1>Our team</h1><h6>Robots</h6><div>Head of Sales</div></main><footer><h6>Riverside Office</h6><p>Call us.</p></footer>`,
    ],
    ['an address', `<h1>Our team</h1><p>Sr. No.4, Next to the school</p><p>Northwood Highway</p>`],
    ['a German question', `<h2>Was Ihr KI-Mitarbeiter leistet</h2><p>Messbare Ergebnisse.</p>`],
    [
      'what somebody learnt',
      `<h1>Unser Team</h1><p>Geschäftsführer</p><p>dipl. Wirtschafter FH</p><p>Spezialistin Immobilienmärkte CH</p>`,
    ],
    [
      'prizes',
      `<h1>About us</h1><h2>Leadership</h2><h4>Publisher’s Choice - Threat Intelligence</h4><h4>Editor's Choice - Product Manager</h4>`,
    ],
    [
      'words of a menu',
      `<h1>Team</h1><header><div>Kunden Branchen Referenzen</div><div>Teamleiter technische Reinigung</div></header>`,
    ],
    ['awards', `<h1>Team</h1><h2>GOLD CERTIFIED</h2><div>PARTNER STATUS</div>`],
    [
      'what somebody trains',
      `<h1>Our team</h1><h3>Geschäftsführer</h3><p>Lean Trainer</p><h3>Trainer</h3><p>Artist Coach</p>`,
    ],
    [
      'a headline of news',
      `<h1>About us</h1><p>Northwind Issues Letter from the CEO to Stockholders Following Nasdaq Delisting</p>`,
    ],
    ['a name that is withheld', `<h1>联系我们</h1><p>联系人：林某某</p>`],
    ['a town and a kind of contract', `<h1>Team</h1><p>Bergen Fulltid</p><p>Senior IT-konsulent</p>`],
    ['buttons', `<h1>联系我们</h1><form><button>发 送</button></form><p>人工智能</p>`],
  ])('%s', (_, body) => {
    expect(peopleOf(`${body}<p>Northwind is a maker of robots.</p>`)).toEqual([]);
  });
});

it('customers below what they say of it are no staff, though their firms stand behind no comma', () => {
  const say =
    'Northwind has built what we asked for, and has been an extension of our own team ever since then.';
  const praise = ['Clara Whitfield', 'Ben Achterberg', 'Olga Petrenko', 'Nadia Haddad']
    .map((name) => `<div><p>${say}</p><div>${name},</div><div>CEO Southgate Foods</div></div>`)
    .join('');
  expect(
    peopleOf(`<h2>Loved by farms</h2>${praise}`, { title: 'Northwind', url: 'https://northwind.example/' }),
  ).toEqual([]);
});

it('four customers who praise it are no staff', () => {
  const praise = ['Clara Whitfield', 'Ben Achterberg', 'Olga Petrenko', 'Nadia Haddad']
    .map((name) => `<div><p>${name}</p><p>CEO, Southgate Foods</p></div>`)
    .join('');
  expect(
    peopleOf(`<h2>Loved by farms</h2>${praise}`, { title: 'Northwind', url: 'https://northwind.example/' }),
  ).toEqual([]);
});

it('who stands below the next heading of that rank is staff', () => {
  const review = '<h2>Testimonials</h2><h3>Clara Whitfield</h3><p>Sales Manager</p><p>Great robots.</p>';
  const staff = '<h2>Our team</h2><h3>Ben Achterberg</h3><p>Sales Manager</p>';
  expect(peopleOf(`<h1>About us</h1>${review}${staff}`)).toEqual([
    ['Ben Achterberg', 'Sales Manager', false],
  ]);
});
