/** Teams set out as cards, as small firms' pages do it. */
import { describe, expect, it } from 'vitest';
import { type Layout, peopleOf, team } from './people-of.ts';

const layouts: Layout[] = [
  [
    'headings over a life that begins with the title, under a line in small letters',
    `<h2>One ecosystem</h2><p>Northwind is a maker of robots.</p><div><span>Leadership</span><h2>Built by those who have done it</h2><h3>Mara Lindqvist</h3><p>Founder &amp; CEO. 25 years of robots on three continents, and of those who mend them.</p><h3>Tobias Okonkwo</h3><p>Chief Scientist. Leads the team that teaches them.</p></div>`,
    { url: 'https://www.northwind.example/', title: 'Northwind' },
    [
      ['Mara Lindqvist', 'Founder & CEO', true],
      ['Tobias Okonkwo', 'Chief Scientist', true],
    ],
  ],
  [
    'a team that calls itself by first names',
    `<h3>Meet our team</h3><h3>Mara</h3><h4>Co-founder | Robots</h4><h3>Tobias</h3><h4>Head of Data</h4><h3>Lena</h3><h4>Senior Engineer</h4>`,
    team,
    [
      ['Mara', 'Co-founder | Robots', true],
      ['Tobias', 'Head of Data', true],
      ['Lena', 'Senior Engineer', false],
    ],
  ],
  [
    'staff on a page of any name, though commas stand in their titles',
    `<h2>What we do</h2><p>Northwind is a maker of robots.</p><h3>Mara Lindqvist</h3><p>Founder &amp; CEO</p><h3>Tobias Okonkwo</h3><p>Director, Engineering</p><h3>Erin Castellano</h3><p>Vice President, Sales</p><h3>Lena Brandt</h3><p>Office Manager</p>`,
    { url: 'https://www.northwind.example/', title: 'Northwind' },
    [
      ['Mara Lindqvist', 'Founder & CEO', true],
      ['Tobias Okonkwo', 'Director, Engineering', true],
      ['Erin Castellano', 'Vice President, Sales', true],
      ['Lena Brandt', 'Office Manager', false],
    ],
  ],
  [
    'a title that ends in its short form',
    `<h1>Our team</h1><p>Mara Lindqvist – Chief Technology Officer (CTO)</p><p>Tobias Okonkwo (Head of Sales)</p>`,
    team,
    [
      ['Mara Lindqvist', 'Chief Technology Officer (CTO)', true],
      ['Tobias Okonkwo', 'Head of Sales', true],
    ],
  ],
  [
    'a card that says of which firm somebody is the head, on its own page',
    `<h2>What we grow</h2><p>Northwind Crops is a seed firm.</p><div><div>Mr. Muhammad Okonkwo</div><div>Founder &amp; Chairman, Northwind Crops</div></div><div><div>Clara Whitfield</div><div>CEO, Southgate Foods</div></div>`,
    { url: 'https://www.northwind.example/', title: 'Northwind Crops' },
    [['Muhammad Okonkwo', 'Founder & Chairman, Northwind Crops', true]],
  ],
  [
    'cards that name the part of the firm somebody leads',
    `<h1>Our team</h1><h3>Erin Castellano</h3><p>President, Northwind Americas</p><h3>Lena Brandt</h3><p>Head of Sales</p>`,
    team,
    [
      ['Erin Castellano', 'President, Northwind Americas', true],
      ['Lena Brandt', 'Head of Sales', true],
    ],
  ],
  [
    'names over an office and a way to reach it, on a page of any name',
    `<h1>Mara Lindqvist</h1><h3>CEO/Founder</h3><p>0917 555 0133</p><p>mara@northwind.example</p><h1>Lena Brandt, RPM</h1><h3>Executive Assistant</h3><p>0953 555 0153</p><p>info@northwind.example</p>`,
    { url: 'https://www.northwind.example/', title: 'Northwind' },
    [
      ['Mara Lindqvist', 'CEO/Founder', true],
      ['Lena Brandt, RPM', 'Executive Assistant', false],
    ],
  ],
  [
    'an office that looks like a name of its own, and what is none of either',
    `<h1>Our team</h1><h4>Tobias Okonkwo</h4><h6>Offshore Rig Manager</h6><h4>Priya Raghunathan</h4><h6>Project Director</h6><h4>Equal Housing Opportunity</h4><h6>Licensed in two states</h6>`,
    team,
    [
      ['Tobias Okonkwo', 'Offshore Rig Manager', false],
      ['Priya Raghunathan', 'Project Director', true],
    ],
  ],
  [
    'offices that stand in what is told of each, among what else they are',
    `<h1>Management team</h1><h2>Mr. Ch. Venkat Rao</h2><p>Mr. Ch. Venkat Rao is a first-generation entrepreneur and the Director of the group, and believes in robots.</p><h2>Lena Brandt</h2><p>Lena Brandt occupies the position of Chief Financial Officer for the group.</p>`,
    { url: 'https://www.northwind.example/management.html', title: 'Northwind' },
    [
      ['Ch. Venkat Rao', 'Director', true],
      ['Lena Brandt', 'Chief Financial Officer', true],
    ],
  ],
  [
    'a German heading of those who lead',
    `<h2>Die Führung</h2><h3>Jonas Weidmann</h3><div>Gründer &amp; CEO</div><h3>Petra Königsdorf</h3><div>Leiterin Operations</div>`,
    { url: 'https://www.northwind.example/', title: 'Northwind', lang: 'de' },
    [
      ['Jonas Weidmann', 'Gründer & CEO', true],
      ['Petra Königsdorf', 'Leiterin Operations', true],
    ],
  ],
  [
    'titles in brackets, a first letter "M." and a name of one word among them',
    `<h1>Management team</h1><h3>M. Raghunathan</h3><div>(Managing Director and CEO)</div><p>He leads the group.</p><h3>Venkatesan</h3><div>(Head of Operations)</div><p>He runs the farms.</p><h3>S. Weidmann</h3><div>(Sales Director)</div><p>She sells robots.</p>`,
    team,
    [
      ['M. Raghunathan', 'Managing Director and CEO', true],
      ['Venkatesan', 'Head of Operations', true],
      ['S. Weidmann', 'Sales Director', true],
    ],
  ],
  [
    'what each is the head of, and not what each does',
    `<h1>Our team</h1><h3>Lena Brandt</h3><p>President - Human Resources</p><h3>Tobias Okonkwo</h3><p>President - Sales (Farm Robots)</p><h3>Mara Lindqvist</h3><p>Founder &amp; CEO – has led teams for 20 years</p>`,
    team,
    [
      ['Lena Brandt', 'President - Human Resources', true],
      ['Tobias Okonkwo', 'President - Sales (Farm Robots)', true],
      ['Mara Lindqvist', 'Founder & CEO', true],
    ],
  ],
  [
    'seats on a board, and not from what each did before',
    ['Lena Brandt', 'Tobias Okonkwo', 'Mara Lindqvist']
      .map(
        (name) =>
          `<section><p>${name}</p><p>Board Director</p><h4>Experience</h4><ul><li>Interim President, Southgate Institute</li><li>Adjunct Professor, Computer Science, Southgate University</li></ul></section>`,
      )
      .join(''),
    { url: 'https://www.northwind.example/board/', title: 'Board of Directors – Northwind' },
    [
      ['Lena Brandt', 'Board Director', false],
      ['Tobias Okonkwo', 'Board Director', false],
      ['Mara Lindqvist', 'Board Director', false],
    ],
  ],
  [
    'parts of the firm behind offices, which are nobody',
    `<h1>Leadership</h1><div>Jansen Brandt</div><div>Deputy Managing Director - Savers Appliances</div><div>Lena Okonkwo</div><div>General Manager - Northwind Farms</div>`,
    team,
    [
      ['Jansen Brandt', 'Deputy Managing Director', true],
      ['Lena Okonkwo', 'General Manager', true],
    ],
  ],
  [
    'what somebody is, and not how the next is addressed',
    `<h1>Our team</h1><h3>Jason Weidmann</h3><p>is a Senior Security Engineer</p><h3>Lena Brandt</h3><p>Founder &amp; CEO Mr</p><h3>Olga Petrenko</h3><p>Head of Data</p>`,
    team,
    [
      ['Jason Weidmann', 'Senior Security Engineer', false],
      ['Lena Brandt', 'Founder & CEO', true],
      ['Olga Petrenko', 'Head of Data', true],
    ],
  ],
  [
    'no matter of research that stands where offices do',
    `<h1>Our team</h1><h3>Lena Brandt</h3><p>Head of Sales</p><h3>Mara Lindqvist</h3><p>Research directions: imaging, artificial intelligence</p><h3>Tobias Okonkwo</h3><p>Chief Scientist</p>`,
    team,
    [
      ['Lena Brandt', 'Head of Sales', true],
      ['Tobias Okonkwo', 'Chief Scientist', true],
    ],
  ],
  [
    'a surname that is a word of menus, behind an initial',
    `<h1>Our team</h1><div><h3>Harlan L. Go</h3><p>Chief Executive Officer</p></div><div><h3>Rebecca White</h3><p>Treasurer</p></div><div><h3>Lena Brandt</h3><p>Head of Sales</p></div>`,
    team,
    [
      ['Harlan L. Go', 'Chief Executive Officer', true],
      ['Rebecca White', 'Treasurer', true],
      ['Lena Brandt', 'Head of Sales', true],
    ],
  ],
];

describe('people on cards are read from', () => {
  it.each(layouts)('%s', (_, body, page, people) => {
    expect(peopleOf(body, page)).toEqual(people);
  });
});

it('a page of one of them tells the office below his name, not the menu below the firm that bears it', () => {
  const body = `<header><div>Erin Castellano Group</div><nav><a href="/buy">Buy</a> <a href="/data">Data</a> <a href="/team">Team</a></nav></header>
    <main><h1>Erin Castellano</h1><p>Team Lead · Robots</p><p>Erin grew up here.</p></main>`;
  const page = {
    url: 'https://www.castellano.example/team/erin',
    title: 'Erin Castellano — Team Lead | Erin Castellano Group',
    head: '<meta property="og:type" content="profile">',
  };
  expect(peopleOf(body, page)).toEqual([['Erin Castellano', 'Team Lead · Robots', false]]);
});

it('how to write to somebody is no part of the title', () => {
  const card = (name: string, title: string, first: string) =>
    `<div class="card"><h3>${name}</h3><p>${title} <a href="mailto:${first}@northwind.example">Mail ${first}</a></p></div>`;
  expect(
    peopleOf(
      `<h1>Our team</h1>${card('Ben Achterberg', 'UX Developer', 'Ben')}${card('Olga Petrenko', 'Creative Director', 'Olga')}`,
    ),
  ).toEqual([
    ['Ben Achterberg', 'UX Developer', false],
    ['Olga Petrenko', 'Creative Director', true],
  ]);
});
