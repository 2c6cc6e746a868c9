import { describe, expect, it } from 'vitest';
import { hasRoleNoun } from '../../../../extension/capture/hiring/role-noun.ts';
import { at } from './at.ts';

const site = 'https://www.northwind.example/';

describe('words of trades in the languages of Europe', () => {
  it.each([
    'Allround zaalmedewerker',
    'Électricien confirmé',
    'Addetto al magazzino',
    'Butikschef',
    'Projektledare',
    'Técnico de mantenimiento',
    'Bauleitung',
    'Pädagogische Fachkraft',
    'Développeurs web',
    'Webdesigner/-in',
    'Expert:in für Märkte',
    'Business Analist',
    'Konditor',
    'Anlagenbediener',
    'Commerciale esterno',
  ])('name a role: %s', (text) => expect(hasRoleNoun(text)).toBe(true));
  it.each([
    'Rindsleder',
    'Wasserkraft',
    'Servicio técnico',
    'Netzwerk',
    'Le chauffage',
    'Lediga jobb',
    'Ansprechpartner/in',
    'Kund:innen',
  ])('are not taken for one: %s', (text) => expect(hasRoleNoun(text)).toBe(false));
});

describe('a posting in a language of Europe', () => {
  it.each([
    [
      'vacatures/kok',
      'Vacature kok',
      '<h2>Wat verwachten we van jou?</h2><p>Koken.</p><a href="/a">Solliciteer</a>',
      'kok',
    ],
    [
      'nous-rejoindre/x',
      'Ingénieur réseau H/F',
      '<h2>Vos missions</h2><p>Le réseau.</p><h2>Je postule.</h2>',
      'Ingénieur réseau H/F',
    ],
    [
      'stillinger/x',
      'Montør',
      '<h2>Arbeidsoppgaver</h2><p>Strøm.</p><h2>Kvalifikasjoner</h2><p>Fagbrev.</p>',
      'Montør',
    ],
    [
      'jobs/chef',
      'Chef vacancy (cold kitchen)',
      '<h2>What we expect from you</h2><p>Care.</p><a href="/a">Apply</a>',
      'Chef (cold kitchen)',
    ],
  ])('is known by its parts: %s', (path, heading, body, title) => {
    const { page, jobs } = at(`${site}${path}/`, `${heading} - Northwind`, `<h1>${heading}</h1>${body}`);
    expect(page.kind).toBe('job');
    expect(jobs[0]?.title).toBe(title);
  });

  it('names its towns in a row, the days at home and the pay', () => {
    const { jobs } = at(
      `${site}nous-rejoindre/x/`,
      'Ingénieur réseau H/F - Northwind',
      '<h1>Ingénieur réseau H/F</h1><h2>Vos missions</h2><ul><li>CDI</li><li>Localisation : Toulouse, Nordville-sur-Mer, Paris et Lyon</li><li>2 jours de télétravail / semaine</li><li>Rémunération entre 45 000 et 58 000 euros brut an</li></ul><h2>Je postule</h2>',
    );
    expect(jobs[0]).toMatchObject({
      locations: ['Toulouse', 'Nordville-sur-Mer', 'Paris', 'Lyon'],
      remote: 'hybrid',
      salary: { min: 45_000, max: 58_000, currency: 'EUR', period: 'YEAR' },
    });
  });

  it('is dated by the day that stands alone beside its heading', () => {
    const { jobs } = at(
      `${site}karriere/laborant/`,
      'Laborant (m/w/d) - Northwind',
      '<h1>Laborant (m/w/d)</h1><p>21. April 2021</p><h2>Ihre Aufgaben</h2><p>Proben.</p><a href="/b">Jetzt bewerben</a>',
    );
    expect(jobs[0]?.datePosted).toBe('2021-04-21');
  });

  it('takes no rank from whom the role reports to, and no place from what is told of one', () => {
    const { jobs } = at(
      `${site}careers/sales-intern/`,
      'Sales Intern - Northwind',
      '<h1>Sales Intern</h1><p>Location</p><p>Hybrid — remote with in-person London meetings</p><p>Reports to</p><p>Director</p><h2>Responsibilities</h2><p>Calls.</p><a href="/a">Apply now</a>',
    );
    expect(jobs[0]).toMatchObject({ seniority: 'Intern', locations: [] });
  });
});

describe('what is no posting', () => {
  it.each([
    ['reasons-to-join-us', 'Reasons to Join Us'],
    ['why-work-in-sales', 'Why work in sales'],
    ['team', 'Join a team building the future of advertising'],
  ])('tells why to come: %s', (path, title) => {
    const { page } = at(
      `${site}careers/${path}/`,
      `${title} - Northwind`,
      `<h1>${title}</h1><p>We are a firm of friends.</p><h2>Jane Doe, Head of People</h2><a href="/jobs">Apply now</a>`,
    );
    expect(page.kind).not.toMatch(/^jobs?$/);
  });
});

describe('a posting of a trade that is called by what it is about', () => {
  const others = ['QA Engineer', 'Web Developer', 'Risk Analyst'].map(
    (role, index) => `<a href="/careers/${index}">${role}</a><br>`,
  );
  it.each([
    ['Customer Support with Danish', 'job'],
    ['Customer Support', 'jobs'],
  ])('is one in words enough: %s', (title, kind) => {
    const { page } = at(
      `${site}careers/${title.toLowerCase().replaceAll(' ', '-')}/`,
      `${title} - Northwind`,
      `<h1>${title}</h1><p>Send your resume to us.</p>${others.join('')}`,
    );
    expect(page.kind).toBe(kind);
  });
});

describe('a page on working at a firm', () => {
  it('may say in one word for one offer that there is none', () => {
    const draft = at(
      `${site}offre-emploi.html`,
      "Offre d'emploi — Garage Northwind",
      '<h1>Offre d’emploi.</h1><h2>Postes disponibles</h2><p>Aucun poste à pourvoir actuellement.</p>',
    );
    expect(draft.openRoles?.value).toBe(0);
  });

  it.each([
    ['Gesuchte Profile', 'Werkstudent:in Beratung'],
    ['Profils recherchés', 'Technicien réseau'],
  ])('may call its roles profiles: %s', (heading, role) => {
    const { jobs } = at(
      `${site}karriere.html`,
      'Northwind GmbH | Karriere',
      `<h1>Arbeite mit</h1><h3>${heading}</h3><ul><li>${role}</li><li>Junior-Berater:in Finanzen</li></ul><h3>Was dich erwartet</h3><ul><li>Frühe Verantwortung beim Kunden</li><li>Steile Lernkurve im Team</li></ul>`,
    );
    expect(jobs.map(({ title }) => title)).toEqual([role, 'Junior-Berater:in Finanzen']);
  });

  it('says where behind a label, and of what kind with spaces', () => {
    const { jobs } = at(
      `${site}recrutement.html`,
      'Recrutement - Northwind',
      "<h1>Recrutement</h1><h3>Poste : Conducteur d'engins</h3><p>Localisation : Nordkoog</p><p>Full - time</p><h3>Poste : Chef de chantier</h3><p>Localisation : Westkoog</p><p>Full - time</p>",
    );
    expect(jobs).toMatchObject([
      { title: "Conducteur d'engins", locations: ['Nordkoog'], employmentType: 'FULL_TIME' },
      { title: 'Chef de chantier', locations: ['Westkoog'] },
    ]);
  });
});

it('roles in Italian stand below the seat of each', () => {
  const { jobs } = at(
    `${site}lavora-con-noi/`,
    'Lavora con noi – Northwind',
    '<h2>lavora con noi</h2><h4>Sede di Pordenone</h4><div><a href="/lavora-con-noi/1">Commerciale Esterno</a></div><h4>Sede di Nordkoog</h4><div><a href="/lavora-con-noi/2">Operativo Export Mare</a></div>',
  );
  expect(jobs.map(({ title, locations }) => [title, ...locations])).toEqual([
    ['Commerciale Esterno', 'Pordenone'],
    ['Operativo Export Mare', 'Nordkoog'],
  ]);
});

it('a role that is sought aloud is one, and what it does may be told in French', () => {
  const { jobs } = at(
    `${site}stellenangebote.html`,
    'Stellenangebote',
    '<h1>Stellenangebote</h1><h3><a href="/s/1">Baggerfahrer (m/w/d) gesucht!</a></h3><p>Berlin</p><h3><a href="/s/2">Helfer (m/w/d)</a></h3><p>Berlin</p>',
  );
  expect(jobs.map(({ title }) => title)).toEqual(['Baggerfahrer (m/w/d)', 'Helfer (m/w/d)']);
  const { page } = at(
    `${site}job_list.html`,
    'Northwind',
    '<h2>Agent marketing</h2><a href="/a">Postuler ici</a><p>A propos du rôle</p><p>Gérer le portefeuille.</p><p>Ce que vous ferez</p><li>Conseiller.</li><p>Votre profil</p><li>Deux ans.</li>',
  );
  expect(page.kind).toBe('job');
});

it('a title may announce one offer before it names the role', () => {
  const draft = at(
    `${site}offre-assistante.html`,
    "Offre d'emploi - Assistant(e) Administratif(ve) | Northwind",
    '<h2>Une entreprise du solaire</h2><h3>Missions principales</h3><ul><li>Accueillir les clients</li></ul><h3>Profil recherche</h3><ul><li>Autonomie</li></ul><h3>Postuler maintenant</h3>',
  );
  expect(draft.page.kind).toBe('job');
  expect(draft.jobs.map(({ title }) => title)).toEqual(['Assistant(e) Administratif(ve)']);
});
