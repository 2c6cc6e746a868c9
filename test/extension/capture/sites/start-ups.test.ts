import { describe, expect, it } from 'vitest';
import { plain, readSite } from './read-site.ts';

describe('Crunchbase', () => {
  const page = {
    url: 'https://www.crunchbase.com/organization/northwind',
    title: 'Northwind - Crunchbase Company Profile',
  };
  const state = (data: object, isEscaped = false) => {
    const json = JSON.stringify({ HttpState: { 'GET/v4/data/entities': { data } } });
    return `<script id="ng-state" type="application/json">${isEscaped ? json.replaceAll('"', '&q;') : json}</script>`;
  };
  const identifier = { entity_def_id: 'organization', value: 'Northwind', permalink: 'northwind' };

  it.each([false, true])('reads the state of its application, escaped: %s', (isEscaped) => {
    const draft = readSite(
      page,
      `<h1>Northwind</h1>${state(
        {
          properties: { identifier, short_description: 'Northwind makes robots.' },
          cards: {
            overview: {
              website: { value: 'https://www.northwind.example/' },
              num_employees_enum: 'c_00051_00100',
              founded_on: { value: '2014-03-01', precision: 'year' },
              location_identifiers: [
                { location_type: 'city', value: 'Munich' },
                { location_type: 'country', value: 'Germany' },
              ],
              founder_identifiers: [{ value: 'Tobias Okonkwo' }],
              contact_email: 'info@northwind.example',
              linkedin: { value: 'https://www.linkedin.com/company/northwind' },
            },
            current_employees: [{ person_identifier: { value: 'Mara Lindqvist' }, title: 'CEO' }],
          },
        },
        isEscaped,
      )}`,
    );
    expect(plain(draft)).toEqual({
      kind: 'company',
      name: 'Northwind',
      domain: 'northwind.example',
      employees: { min: 51, max: 100 },
      founded: 2014,
      city: 'Munich',
      country: 'DE',
      people: [
        ['Mara Lindqvist', 'CEO'],
        ['Tobias Okonkwo', 'Founder'],
      ],
    });
    expect(draft.company.social[0]?.value.network).toBe('linkedin');
  });

  it('gives a sparse profile its name alone', () => {
    expect(plain(readSite(page, state({ properties: { identifier } })))).toMatchObject({
      name: 'Northwind',
      domain: null,
      employees: null,
      people: [],
    });
  });

  it('gives nothing of a list', () => {
    const draft = readSite(
      { url: 'https://www.crunchbase.com/lists/robots', title: 'Robots - Crunchbase' },
      state({ entities: [{ properties: { identifier } }] }),
    );
    expect(draft.company.name).toBeNull();
  });
});

describe('Y Combinator', () => {
  const page = {
    url: 'https://www.ycombinator.com/companies/northwind',
    title: 'Northwind: Robots for bakeries | Y Combinator',
    head: '<meta name="description" content="Northwind builds robots that bake.">',
  };

  it('reads labels, website and active founders', () => {
    const draft = readSite(
      page,
      `<h1>Northwind</h1><div><a href="https://northwind.example">northwind.example</a></div>
       <div><span>Founded:</span><span>2021</span></div><div><div>Team Size:</div><div>12</div></div><div><div>Location:</div><div>San Francisco</div></div>
       <h2>Active Founders</h2><div><div>Mara Lindqvist</div><div>Founder/CEO</div><p>Mara bakes.</p></div><div><div>Tobias Okonkwo, CTO</div></div>
       <h2>Company Launches</h2><div>Rosalind Hale</div>`,
    );
    expect(plain(draft)).toEqual({
      kind: 'company',
      name: 'Northwind',
      domain: 'northwind.example',
      employees: { min: 12, max: 12 },
      founded: 2021,
      city: 'San Francisco',
      country: 'US',
      people: [
        ['Mara Lindqvist', 'Founder/CEO'],
        ['Tobias Okonkwo', 'CTO'],
      ],
    });
  });

  it('gives a sparse page its name and description', () => {
    const draft = readSite(page, '<h1>Northwind</h1>');
    expect(plain(draft)).toMatchObject({ name: 'Northwind', domain: null, employees: null, people: [] });
    expect(draft.company.description?.value).toBe('Northwind builds robots that bake.');
  });

  it('gives nothing of the directory itself', () => {
    const draft = readSite(
      { url: 'https://www.ycombinator.com/companies', title: 'The YC Startup Directory | Y Combinator' },
      '<h1>Startup Directory</h1><a href="/companies/northwind">Northwind</a>',
    );
    expect(draft.company.name?.value).not.toBe('Northwind');
    expect(draft.people).toEqual([]);
  });
});

describe('G2', () => {
  const page = { url: 'https://www.g2.com/products/northwind/reviews', title: 'Northwind Reviews 2026 | G2' };
  const data = `<script type="application/ld+json">{"@type":"SoftwareApplication","name":"Northwind","description":"Software for robots.","review":[{"@type":"Review","author":{"@type":"Person","name":"Clara Whitfield","jobTitle":"CEO"}}]}</script>`;

  it('reads the seller by its labels, and none of the reviewers', () => {
    const draft = readSite(
      page,
      `<h1>Northwind</h1>${data}<h2>Product Details</h2><div>Seller</div><div>Northwind Robotics</div><div>Year Founded</div><div>2014</div>
       <div>HQ Location</div><div>Austin, Texas</div><div>LinkedIn® Page</div><div>120 employees on LinkedIn®</div><a href="https://northwind.example/?ref=g2">Company Website</a>`,
    );
    expect(plain(draft)).toEqual({
      kind: 'company',
      name: 'Northwind Robotics',
      domain: 'northwind.example',
      employees: { min: 120, max: 120 },
      founded: 2014,
      city: 'Austin',
      country: 'US',
      people: [],
    });
  });

  it('gives a sparse page the name of its product', () => {
    expect(plain(readSite(page, data))).toMatchObject({ kind: 'company', name: 'Northwind', people: [] });
  });

  it('gives nothing of a category', () => {
    const draft = readSite({ url: 'https://www.g2.com/categories/robots', title: 'Best Robots | G2' }, data);
    expect(draft.people).toEqual([]);
    expect(draft.company.employees).toBeNull();
  });
});

describe('Product Hunt', () => {
  const page = { url: 'https://www.producthunt.com/products/northwind', title: 'Northwind | Product Hunt' };

  it('reads the product and its website, and nobody who voted', () => {
    const draft = readSite(
      page,
      `<script type="application/ld+json">[{"@type":["WebApplication","Product"],"name":"Northwind","description":"Robots that bake.","author":[{"@type":"Person","name":"Clara Whitfield"}]}]</script><a href="https://northwind.example?ref=producthunt">Visit website</a><h2>Team</h2><p>Clara Whitfield</p><p>CEO</p>`,
    );
    expect(plain(draft)).toMatchObject({
      kind: 'company',
      name: 'Northwind',
      domain: 'northwind.example',
      people: [],
    });
  });

  it('gives a sparse page its name alone', () => {
    const draft = readSite(
      page,
      '<script type="application/ld+json">{"@type":"Product","name":"Northwind"}</script>',
    );
    expect(plain(draft)).toMatchObject({ name: 'Northwind', domain: null });
  });

  it('gives nothing of a page without data', () => {
    const { url, ...rest } = page;
    expect(
      readSite({ ...rest, url: 'https://www.producthunt.com/topics/robots' }, '<h1>Robots</h1>').people,
    ).toEqual([]);
  });
});

describe('GitHub', () => {
  const page = { url: 'https://github.com/northwind', title: 'Northwind · GitHub' };

  it('reads an organization by its microdata', () => {
    const draft = readSite(
      page,
      `<div itemscope itemtype="http://schema.org/Organization"><h1 itemprop="name">Northwind</h1><span itemprop="description">Robots that bake.</span><span itemprop="location">Berlin</span><a itemprop="url" href="https://northwind.example">northwind.example</a><a itemprop="email" href="mailto:oss@northwind.example">oss@northwind.example</a></div>`,
    );
    expect(plain(draft)).toMatchObject({
      kind: 'company',
      name: 'Northwind',
      domain: 'northwind.example',
      city: 'Berlin',
      country: 'DE',
    });
    expect(draft.company.emails[0]?.value).toBe('oss@northwind.example');
  });

  it('gives a sparse organization its name and profile', () => {
    const draft = readSite(
      page,
      '<div itemscope itemtype="http://schema.org/Organization"><h1>Northwind</h1></div>',
    );
    expect(plain(draft)).toMatchObject({ name: 'Northwind', domain: null, city: null });
    expect(draft.company.social[0]?.value).toEqual({
      network: 'github',
      url: 'https://github.com/northwind',
    });
  });

  it('gives nothing of a person or a repository', () => {
    const body =
      '<div itemscope itemtype="http://schema.org/Person"><h1 itemprop="name">Mara Lindqvist</h1></div>';
    for (const url of ['https://github.com/mlindqvist', 'https://github.com/northwind/robots'])
      expect(readSite({ ...page, url }, body).company.emails).toEqual([]);
  });
});
