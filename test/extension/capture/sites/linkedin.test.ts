import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../extension/capture/capture.ts';
import { walk } from '../../../../extension/capture/page/walk.ts';
import { draftSchema } from '../../../../shared/capture.ts';
import { plain } from './read-site.ts';

const at = (url: string, title: string, body: string, tier: 0 | 1) =>
  draftSchema.parse(
    read(
      walk(
        parseHTML(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`)
          .document as unknown as Document,
      ),
      url,
      null,
      tier,
    ),
  );

const company = [
  'https://www.linkedin.com/company/northwind/about/',
  'Northwind Robotics: About | LinkedIn',
] as const;
const about = `<h1>Northwind Robotics</h1><div>Robots that bake</div><div>Robotics · Munich · 51-200 employees</div>
  <dl><dt>Website</dt><dd>https://northwind.example</dd><dt>Industry</dt><dd>Robotics Engineering</dd><dt>Company size</dt><dd>51-200 employees</dd>
  <dt>Headquarters</dt><dd>Munich, Bavaria</dd><dt>Founded</dt><dd>2014</dd></dl><h2>People</h2><p>Rosalind Hale</p><p>CEO</p>`;

describe('LinkedIn', () => {
  it('is read by address and title alone, whatever stands in the page', () => {
    expect(plain(at(...company, about, 0))).toEqual({
      kind: 'company',
      name: 'Northwind Robotics',
      domain: null,
      employees: null,
      founded: null,
      city: null,
      country: null,
      people: [],
    });
  });

  it.each([
    ['/in/tobias-achterberg-4a1b2c3/', 'Tobias Achterberg'],
    ['/in/tobias-achterberg', 'Tobias Achterberg'],
    ['/in/tachterberg', null],
  ])('names the person of %s by its address where the title is silent', (path, name) => {
    const { page, people } = at(`https://www.linkedin.com${path}`, '', '', 0);
    expect(page.kind).toBe('person');
    expect(people[0]?.name ?? null).toBe(name);
  });

  it('in tier 1 gives the header of a company, and none of its staff', () => {
    expect(plain(at(...company, about, 1))).toEqual({
      kind: 'company',
      name: 'Northwind Robotics',
      domain: 'northwind.example',
      employees: { min: 51, max: 200 },
      founded: 2014,
      city: 'Munich',
      country: 'DE',
      people: [],
    });
  });

  it('in tier 1 gives the headline of a person', () => {
    const body = `<h1>Tobias Okonkwo</h1><div>He/Him</div><div>· 2nd</div><div>VP Engineering at Northwind Robotics</div><section><h2>Activity</h2></section>`;
    const { people } = at(
      'https://www.linkedin.com/in/tobias-okonkwo/',
      'Tobias Okonkwo | LinkedIn',
      body,
      1,
    );
    expect(people[0]).toMatchObject({
      name: 'Tobias Okonkwo',
      title: 'VP Engineering at Northwind Robotics',
      decisionMaker: true,
    });
  });

  it.each([
    [
      'the headline',
      '<h1>Tobias Okonkwo</h1><div class="modal"><h2>Sign in to view the full profile</h2><form><input type="password"></form></div><h2>VP Engineering at Northwind Robotics</h2>',
      'VP Engineering at Northwind Robotics',
    ],
    [
      'what an older profile lists as current',
      '<h1>Tobias Okonkwo</h1><p>VP Engineering</p><table><tr><th>Current</th><td><ul><li>Northwind Robotics</li></ul></td></tr></table>',
      'VP Engineering',
    ],
  ])('in tier 1 gives the employer that %s names', (_, body, title) => {
    const { people, company } = at('https://www.linkedin.com/in/tobias-okonkwo/', '', body, 1);
    expect(people[0]?.title).toBe(title);
    expect(company.name?.value).toBe('Northwind Robotics');
  });

  it('in tier 1 gives what the company says of itself, and its own address where the tab has a number', () => {
    const told = 'Northwind makes robots that bake bread for small farms.';
    const { company } = read(
      walk(
        parseHTML(
          `<!doctype html><html><head><title>Northwind | LinkedIn</title><link rel="canonical" href="https://de.linkedin.com/company/northwind"></head><body><h1>Northwind</h1><h2>About us</h2><p>${told}</p></body></html>`,
        ).document as unknown as Document,
      ),
      'https://www.linkedin.com/company/1234567/',
      null,
      1,
    );
    expect(company.description?.value).toBe(told);
    expect(company.social.map(({ value }) => value.url)).toEqual([
      'https://de.linkedin.com/company/northwind',
    ]);
  });

  it('in tier 1 gives nothing of a login wall', () => {
    const draft = at(
      'https://www.linkedin.com/authwall?trk=x',
      'LinkedIn',
      '<h1>Join LinkedIn</h1><form><input type="password"></form>',
      1,
    );
    expect(plain(draft)).toMatchObject({ kind: 'other', name: null, people: [] });
  });
});
