import { describe, expect, it } from 'vitest';
import { hasRoleNoun } from '../../../../extension/capture/hiring/role-noun.ts';
import { at } from './at.ts';

const site = 'https://www.northwind.example/';
const list = (roles: readonly string[]) => roles.map((role) => `<h3>${role}</h3>`).join('');

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

describe('a list of roles in a language of Europe', () => {
  it.each([
    [
      'jobboerse',
      'Northwind | Jobbörse',
      '<h1>Unsere Jobbörse</h1>',
      ['Fahrer (m|w|d)', 'Lohnbuchhalter (m|w|d)'],
    ],
    [
      'trabaja-con-nosotros',
      'Trabaja con nosotros - Northwind',
      '<h1>Trabaja con nosotros</h1>',
      ['Soldador', 'Ingeniero civil'],
    ],
    [
      'lavora-con-noi',
      'Lavora con noi | Northwind',
      '<h1>Posizioni aperte</h1>',
      ['Addetto al magazzino', 'Saldatore'],
    ],
    [
      'ledige-stillinger',
      'Ledige stillinger | Northwind',
      '<h1>Ledige stillinger</h1>',
      ['Sykepleier', 'Montør'],
    ],
  ])('is one: %s', (path, title, head, roles) => {
    const { page, jobs, openRoles, company } = at(`${site}${path}/`, title, head + list(roles));
    expect(page.kind).toBe('jobs');
    expect(jobs.map((job) => job.title)).toEqual(roles);
    expect(openRoles?.value).toBe(roles.length);
    expect(company.name?.value).toBe('Northwind');
  });

  it('counts no letter of whoever finds nothing there', () => {
    const { openRoles } = at(
      `${site}jobs/`,
      'Jobs - Northwind',
      `<h1>Jobs</h1>${['UI designer', 'Web developer', 'Spontaneous application', 'Initiativbewerbung (m/w/d)'].map((role, at) => `<a href="/jobs/${at}">${role}</a><br>`).join('')}`,
    );
    expect(openRoles?.value).toBe(2);
  });

  it('heads each role by a title over a sentence and what is asked for', () => {
    const { jobs } = at(
      `${site}vacatures/`,
      'Northwind BV | Vacatures',
      '<h1>Vacatures</h1><h2>Vacature kraan machinist</h2><p>Wij zoeken een machinist wegens uitbreiding</p><h3>Functie-eisen</h3><ul><li>Rijbewijs</li></ul><h2>Vacature grondwerker</h2><p>Tevens zijn wij op zoek naar grondwerkers</p><h3>Functie-eisen</h3><ul><li>VCA</li></ul>',
    );
    expect(jobs.map((job) => job.title)).toEqual(['kraan machinist', 'grondwerker']);
  });

  it('reads a labelled town that no table knows, a town beside a city, and no day until which one applies', () => {
    const { jobs } = at(
      `${site}karriere/`,
      'Karriere | Northwind GmbH',
      '<h1>Offene Stellen</h1><h3>Maler (m/w/d)</h3><p>4 Positionen</p><span><strong>Ort:</strong> Nordtal</span><p>Vollzeit</p><h3>Maurer (m/w/d)</h3><p>Nordau bei Hannover</p><p>Bewerbungsfrist: 31.08.2026</p>',
    );
    expect(jobs.map((job) => [job.locations, job.datePosted])).toEqual([
      [['Nordtal'], null],
      [['Nordau bei Hannover'], null],
    ]);
  });

  it('reads its columns by their French heads', () => {
    const { jobs } = at(
      `${site}recrutement/`,
      'Recrutement | Northwind',
      '<h1>Recrutement</h1><table><tr><th>Poste</th><th>Site</th><th>Type</th><th>Date de fin de candidatures</th></tr><tr><td>Comptable</td><td>Grand Nordville</td><td>CDI</td><td>31.08.2026</td></tr><tr><td>Technicien</td><td>Grand Nordville</td><td>CDI</td><td>31.08.2026</td></tr></table>',
    );
    expect(jobs[0]).toMatchObject({
      locations: ['Grand Nordville'],
      datePosted: null,
      employmentType: 'FULL_TIME',
    });
  });

  it('holds a title whose brackets end behind a kind of employment, and pay from one sum to another', () => {
    const { jobs } = at(
      `${site}careers/`,
      'Careers | Northwind',
      '<h1>Open positions</h1><ul><li><a href="/careers/1">Financial Analyst (Intern - 6-month contract) Oslo</a></li><li><a href="/careers/2">Sales Manager</a> $ 50 - $ 68 / day</li></ul>',
    );
    expect(jobs[0]?.title).toContain('contract)');
    expect(jobs[1]?.salary).toMatchObject({ min: 50, max: 68, period: 'DAY' });
  });

  it.each([
    ['Trabaja con nosotros', '<p>No hay vacantes en este momento.</p>'],
    ['Vacatures', '<p>Laden…</p><h1>Vacatures</h1><p>Er zijn momenteel geen vacatures.</p>'],
    ['Recrutement', '<h1>Recrutement</h1><p>Aucune annonce en ce moment.</p>'],
    ['Ledige stillinger', '<h1>Karriere</h1><p>Vi har ingen ledige stillinger akkurat nå.</p>'],
  ])('says that it is empty: %s', (title, body) => {
    expect(
      at(`${site}x`, `${title} - Northwind`, `${body}<a href="mailto:a@northwind.example">Northwind</a>`)
        .openRoles?.value,
    ).toBe(0);
  });

  it('names its firm, and no part of its site, though a dash stands behind the name', () => {
    const { company } = at(
      `${site}vacatures/`,
      'Vacatures',
      '<h1>Vacatures</h1><h3>Kok</h3><h3>Kelner (m/v/x)</h3><footer>© Bistro Noorderwind - All rights reserved</footer>',
    );
    expect(company.name?.value).toBe('Bistro Noorderwind');
  });

  it('holds what names a trade below its heading, in lines of any make', () => {
    const { jobs } = at(
      `${site}karriere/`,
      'Karriere | Northwind GmbH',
      '<h1>Karriere</h1><p>Wir sind Northwind.</p><h2>Offene Stellen</h2><p><strong>Pädagogische Fachkraft in Vollzeit</strong></p><p>Die vollständige Ausschreibung liegt hier.</p><h2>Noch mehr</h2><p>Ein guter Meister lobt viel.</p>',
    );
    expect(jobs.map((job) => [job.title, job.employmentType])).toEqual([
      ['Pädagogische Fachkraft', 'FULL_TIME'],
    ]);
  });

  it('holds bulleted titles and those with a workload, without either', () => {
    const { jobs } = at(
      `${site}karriere/`,
      'Karriere | Northwind GmbH',
      '<h1>Offene Stellen</h1><p>- Elektriker/-in</p><p>- Papiertechnologe/-in</p><p>- Monteur/in 80 - 100 %</p>',
    );
    expect(jobs.map((job) => job.title)).toEqual(['Elektriker/-in', 'Papiertechnologe/-in', 'Monteur/in']);
  });

  it('holds no headings of other parts of the page beside titles that bear (m/w/d)', () => {
    const heads = ['Empfehlen Sie uns weiter', 'Laborant (m/w/d)', 'Apotheker (m/w/d)', 'Fahrer (m/w/d)'];
    const { jobs } = at(`${site}jobs/`, 'Jobs - Northwind', heads.map((one) => `<h2>${one}</h2>`).join(''));
    expect(jobs.map((job) => job.title)).toEqual(heads.slice(1));
  });

  it('is no posting of its first role, nor of what the menu tells', () => {
    const roles = ['Responsable des services', 'Chargé·e des admissions', 'Technicien·ne réseau'];
    const { page, jobs } = at(
      `${site}recrutement/`,
      'Recrutement - Northwind',
      `<header><h3>Coordinateur à distance !</h3></header><h1>Recrutement</h1><p>Vos missions</p><p>Nos offres</p>${roles.map((role) => `<h4>${role}</h4><p>Lieu : Lyon, France</p><a href="/a.pdf">Télécharger</a>`).join('')}`,
    );
    expect(page.kind).toBe('jobs');
    expect(jobs.map((job) => [job.title, job.locations[0]])).toEqual(
      roles.map((role) => [role, 'Lyon, France']),
    );
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
