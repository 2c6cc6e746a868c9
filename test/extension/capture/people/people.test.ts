import { describe, expect, it } from 'vitest';
import { type Layout, peopleOf, team } from './people-of.ts';

const layouts: Layout[] = [
  [
    'cards of headings and paragraphs',
    `<h1>Leadership</h1><div class="grid">
      <div class="card"><img src="/a.jpg" alt="Mara Lindqvist"><h3>Mara Lindqvist</h3><p>Chief Executive Officer</p><p>Mara has built robots since 2009.</p></div>
      <div class="card"><img src="/b.jpg" alt=""><h3>Tobias Okonkwo</h3><p>VP Engineering</p><p>He leads 40 engineers.</p></div>
      <div class="card"><img src="/c.jpg" alt=""><h3>Ana Sofía Peralta</h3><p>Wizard of Light Bulb Moments</p></div></div>`,
    team,
    [
      ['Mara Lindqvist', 'Chief Executive Officer', true],
      ['Tobias Okonkwo', 'VP Engineering', true],
      ['Ana Sofía Peralta', 'Wizard of Light Bulb Moments', false],
    ],
  ],
  [
    'titles above their names',
    `<h1>Management</h1><div><span class="role">Managing Director</span><h4>Jonas Weidmann</h4></div>
     <div><span class="role">Head of Sales</span><h4>Priya Raghunathan</h4></div>
     <div><span class="role">Office Manager</span><h4>Lena Brandt</h4></div>`,
    team,
    [
      ['Jonas Weidmann', 'Managing Director', true],
      ['Priya Raghunathan', 'Head of Sales', true],
      ['Lena Brandt', 'Office Manager', false],
    ],
  ],
  [
    'titles above their names, in cards with a line of more below the last',
    `<h1>Management</h1><div class="grid">${[
      ['Managing Director', 'Jonas Weidmann'],
      ['Head - Tenders', 'Priya Raghunathan'],
      ['Office Manager', 'Lena Brandt'],
    ]
      .map(
        ([title, name]) =>
          `<div class="card"><a href="#"><div class="info"><span>${title}</span><h3>${name}</h3></div></a></div>`,
      )
      .join('')}</div><p>Chief Financial Officer</p>`,
    team,
    [
      ['Jonas Weidmann', 'Managing Director', true],
      ['Priya Raghunathan', 'Head - Tenders', true],
      ['Lena Brandt', 'Office Manager', false],
    ],
  ],
  [
    'the letters of a picture before a name',
    `<h1>Our team</h1><p><span>JW</span> <b>Jonas Weidmann</b> <span>Head of Sales</span></p><p>Capacity increase per consultant</p>`,
    team,
    [['Jonas Weidmann', 'Head of Sales', true]],
  ],
  [
    'accountants with what they have learnt, and a hyphen that does not break',
    `<h1>Our team</h1><h3>Jonas Weidmann CPA, CA</h3><p>Managing Partner</p><h3>Priya Raghunathan BBA</h3><p>Accountant</p><h3>Lena Brandt‑Mill</h3><p>Office Manager</p>`,
    team,
    [
      ['Jonas Weidmann CPA, CA', 'Managing Partner', true],
      ['Priya Raghunathan BBA', 'Accountant', false],
      ['Lena Brandt-Mill', 'Office Manager', false],
    ],
  ],
  [
    'staff on a numbered page, indented as quotations were, each with a mail',
    `<h1>Welcome</h1><blockquote><p>Jonas Weidmann - Owner / President<br><a href="mailto:jw@northwind.example">jw@northwind.example</a></p></blockquote>`,
    { url: 'https://northwind.example/staff1.html', title: 'Welcome to Northwind' },
    [['Jonas Weidmann', 'Owner / President', true]],
  ],
  [
    'a table',
    `<h1>Our staff</h1><table><tr><th>Name</th><th>Position</th><th>Phone</th></tr>
     <tr><td>Erin Castellano</td><td>Chief Financial Officer</td><td>ext. 201</td></tr>
     <tr><td>Kwame Boateng</td><td>Account Executive</td><td>ext. 202</td></tr></table>`,
    team,
    [
      ['Erin Castellano', 'Chief Financial Officer', true],
      ['Kwame Boateng', 'Account Executive', false],
    ],
  ],
  [
    'a definition list',
    `<h1>Who we are</h1><dl><dt>Marguerite Dufour</dt><dd>Présidente</dd><dt>Étienne Vasseur</dt><dd>Directeur général</dd></dl>`,
    team,
    [
      ['Marguerite Dufour', 'Présidente', true],
      ['Étienne Vasseur', 'Directeur général', true],
    ],
  ],
  [
    'names and titles on one line',
    `<h1>Team</h1><ul><li><strong>Olga Petrenko</strong>, Co-Founder &amp; CTO</li><li><strong>Ben Achterberg</strong> – Senior Developer</li><li>Nadia Haddad (Customer Success Manager)</li></ul>`,
    team,
    [
      ['Olga Petrenko', 'Co-Founder & CTO', true],
      ['Ben Achterberg', 'Senior Developer', false],
      ['Nadia Haddad', 'Customer Success Manager', false],
    ],
  ],
  [
    'captions of photographs',
    `<h1>Meet the team</h1><figure><img src="1.jpg"><figcaption><b>Sunniva Haugen</b><br>Chief Operating Officer</figcaption></figure>
     <figure><img src="2.jpg"><figcaption><b>Darius Kaya</b><br>Data Scientist</figcaption></figure>`,
    team,
    [
      ['Sunniva Haugen', 'Chief Operating Officer', true],
      ['Darius Kaya', 'Data Scientist', false],
    ],
  ],
  [
    'links to profiles',
    `<h1>Attorneys</h1><div class="att"><a href="/hale">Rosalind Hale</a><a href="/hale">Managing Partner</a></div><div class="att"><a href="/cho">Winston Cho</a><a href="/cho">Senior Associate</a></div>`,
    { ...team, title: 'Attorneys | Hale & Cho LLP' },
    [
      ['Rosalind Hale', 'Managing Partner', true],
      ['Winston Cho', 'Senior Associate', false],
    ],
  ],
  [
    'headings over paragraphs that tell',
    `<h1>Our team</h1><h2>Giulia Ferrante</h2><p>Giulia is our Chief Technology Officer and joined in 2019 from a bank.</p><h2>Mehmet Yildiz</h2><p>Mehmet is the head of design at Northwind.</p>`,
    team,
    [
      ['Giulia Ferrante', 'Chief Technology Officer', true],
      ['Mehmet Yildiz', 'head of design', true],
    ],
  ],
  [
    'running text about the founders',
    `<h1>About us</h1><p>Northwind was founded in 2014 by Mara Lindqvist and Tobias Okonkwo in a garage.</p><p>“We grow,” says Northwind CEO Erin Castellano.</p><p>Please contact Lena Brandt at lena@northwind.example for the press.</p>`,
    { title: 'About us | Northwind' },
    [
      ['Mara Lindqvist', 'Founder', true],
      ['Tobias Okonkwo', 'Founder', true],
      ['Erin Castellano', 'CEO', true],
      ['Lena Brandt', null, null],
    ],
  ],
  [
    'several lines of one paragraph for each, where they work among them',
    `<h1>Board of Directors</h1><p><b>Hana Novotná</b><br>Finance Committee Chair<br>President, Example Realty</p>
     <p><b>Samuel Adeyemi</b><br>Audit Committee Chair<br>Owner, Beispiel Law</p><p><b>Ruth Castile, M.D.</b><br>Quality Committee Chair</p>`,
    { ...team, title: 'Board of Directors | Northwind' },
    [
      ['Hana Novotná', 'Finance Committee Chair / President, Example Realty', true],
      ['Samuel Adeyemi', 'Audit Committee Chair / Owner, Beispiel Law', true],
      ['Ruth Castile, M.D.', 'Quality Committee Chair', false],
    ],
  ],
  [
    'a title that opens the line of a life',
    `<h1>Management</h1><p>Mr. Tobias Okonkwo</p><p>Founder &amp; CEO - has 20 years of experience in robots and was with others before.</p><p>Ms. Ana Peralta</p><p>VP Research - holds a degree in biology.</p>`,
    team,
    [
      ['Tobias Okonkwo', 'Founder & CEO', true],
      ['Ana Peralta', 'VP Research', true],
    ],
  ],
  [
    'lives that begin with the name and the office',
    `<h1>Board of Directors</h1><h2>Mr. Jonas Weidmann</h2><p>Mr. Jonas Weidmann, Managing Director of the Company, has led it for ten years.</p><h2>Dr. Priya Raghunathan</h2><p>Dr. Raghunathan, Chief Financial Officer, joined from a bank.</p>`,
    team,
    [
      ['Jonas Weidmann', 'Managing Director', true],
      ['Priya Raghunathan', 'Chief Financial Officer', true],
    ],
  ],
  [
    'names that only their looks part from the titles',
    `<h1>Our team</h1><div><span>Giulia Ferrante</span> <span>VP of Engineering</span></div><div><span>Mehmet Yildiz</span> <span>CEO</span></div>`,
    team,
    [
      ['Giulia Ferrante', 'VP of Engineering', true],
      ['Mehmet Yildiz', 'CEO', true],
    ],
  ],
  [
    'who co-founded it',
    '<h1>About us</h1><p>Mara Lindqvist co-founded Northwind in 2014.</p>',
    { title: 'About us | Northwind' },
    [['Mara Lindqvist', 'Co-founder', true]],
  ],
  [
    'a board, where a director is a seat',
    `<h2>Board of Directors</h2><h3>Hana Novotná</h3><p>Chairwoman</p><h3>Samuel Adeyemi</h3><p>Director</p><h2>Executive Team</h2><h3>Ruth Castile</h3><p>Director</p>`,
    { ...team, title: 'Leadership | Northwind' },
    [
      ['Hana Novotná', 'Chairwoman', false],
      ['Samuel Adeyemi', 'Director', false],
      ['Ruth Castile', 'Director', true],
    ],
  ],
  [
    'names over lives, without titles',
    `<h1>Our team</h1><h3>Erin Castellano</h3><p>Erin loves long walks and short meetings, and cooks.</p><h3>Kwame Boateng</h3><p>Kwame came to us from the sea and knows his knots.</p><h3>Lena Brandt</h3><p>Lena reads a book a day, in four languages, and sings.</p>`,
    team,
    [
      ['Erin Castellano', null, null],
      ['Kwame Boateng', null, null],
      ['Lena Brandt', null, null],
    ],
  ],
  [
    'nobody in data whose name runs over lines',
    `<h1>Contact</h1><script type="application/ld+json">{"@type":"Organization","name":"Northwind","url":"https://northwind.example","founder":"100 Main Street\\nSpringfield"}</script>`,
    { title: 'Contact | Northwind' },
    [],
  ],
  [
    'data whose founder is a path, or has lost half of a character',
    `<h1>Contact</h1><script type="application/ld+json">{"@type":"Organization","name":"Northwind","url":"https://northwind.example","founders":["/team/mara/lindqvist","Mara \\udc00 Lindqvist"]}</script>`,
    team,
    [],
  ],
  [
    'data of staff',
    `<h1>Contact</h1><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Northwind","url":"https://northwind.example","founder":[{"@type":"Person","name":"Mara Lindqvist"}],"employee":{"@type":["Person"],"name":"Tobias Okonkwo","jobTitle":"CTO"}}]}</script>`,
    { title: 'Contact | Northwind' },
    [
      ['Mara Lindqvist', 'Founder', true],
      ['Tobias Okonkwo', 'CTO', true],
    ],
  ],
  [
    'cards whose dialogs tell of more people',
    `<h1>Our team</h1><div><a href="#a">Mara Lindqvist CEO</a></div><div class="modal"><h3>Mara Lindqvist</h3><div>CEO</div><p>Mara builds robots.</p></div>
     <div class="modal"><h3>Tobias Okonkwo</h3><div>Principal Engineer</div><p>Tobias builds robots.</p></div>`,
    team,
    [
      ['Mara Lindqvist', 'CEO', true],
      ['Tobias Okonkwo', 'Principal Engineer', false],
    ],
  ],
  [
    'four offices and more, on a page that is called nothing',
    `<p>Mara Lindqvist PhD</p><p>Founder and director</p><p>She builds robots for small farms in the north.</p><p>Tobias Okonkwo</p><p>Vice President</p><p>He sells them to all who ask.</p><p>Lena Brandt</p><p>Programme Manager</p><p>She keeps the time of all others.</p><p>Erin Castellano</p><p>Communications Specialist</p><p>She writes what they say.</p>`,
    { url: 'https://page.example/p7', title: 'About Northwind' },
    [
      ['Mara Lindqvist PhD', 'Founder and director', true],
      ['Tobias Okonkwo', 'Vice President', true],
      ['Lena Brandt', 'Programme Manager', false],
      ['Erin Castellano', 'Communications Specialist', false],
    ],
  ],
  [
    'names with degrees behind them, or an initial before',
    `<h1>Our team</h1><h3>Erin Castellano PhD</h3><p>Founder</p><h3>Lena Brandt MA</h3><p>Programme Manager</p><h3>K Boateng</h3><p>Software Developer</p>`,
    team,
    [
      ['Erin Castellano PhD', 'Founder', true],
      ['Lena Brandt MA', 'Programme Manager', false],
      ['K Boateng', 'Software Developer', false],
    ],
  ],
];

describe('people are read from', () => {
  it.each(layouts)('%s', (_, body, page, people) => {
    expect(peopleOf(body, page)).toEqual(people);
  });
});
