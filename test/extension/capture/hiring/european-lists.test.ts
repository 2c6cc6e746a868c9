import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const site = 'https://www.northwind.example/';
const list = (roles: readonly string[]) => roles.map((role) => `<h3>${role}</h3>`).join('');

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
