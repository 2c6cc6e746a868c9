import { beforeEach, describe, expect, it } from 'vitest';
import { leadPageSchema, leadSchema } from '../../../shared/api/lead.ts';
import {
  type ImportReport,
  type ImportRequest,
  importPreviewSchema,
  importReportSchema,
} from '../../../shared/api/transfer.ts';
import { parseCsv } from '../../../shared/csv/parse.ts';
import { capture, company, valued } from '../captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from '../team.ts';

let ana: Client;
beforeEach(async () => {
  ana = await makeMember('north', 'marketer', 'Ana Ruiz');
});

const csvOf = async (query: string) => {
  const response = await ana.request(`/v1/leads.csv?${query}`);
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/csv; charset=utf-8']);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
};

describe('leads as CSV', () => {
  it.each([
    ['hubspot', ['Company name', 'Company Domain Name', 'Industry'], false],
    ['salesforce', ['Account Name', 'Website', 'Industry'], false],
    ['generic', ['Company', 'Domain', 'Industry'], true],
  ] as const)(
    'for %s have the fields that it expects, and a byte order mark where Excel needs it',
    async (format, header, marked) => {
      await ana.capture(
        capture({
          company: company({
            name: valued('北风机器人'),
            domain: valued('beifeng.example'),
            industry: valued('Robotics, "heavy"'),
          }),
        }),
      );
      const text = await csvOf(`format=${format}`);
      expect(text.startsWith('\uFEFF')).toBe(marked);
      const { rows } = parseCsv(text);
      expect(rows[0]?.slice(0, 3)).toEqual(header);
      const website = format === 'salesforce' ? 'https://beifeng.example' : 'beifeng.example';
      expect(rows[1]?.slice(0, 3)).toEqual(['北风机器人', website, 'Robotics, "heavy"']);
      expect(rows).toHaveLength(2);
    },
  );

  it('have no formula in any cell that a page or a member wrote', async () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1', ' =1'];
    for (const [n, formula] of evil.entries()) {
      await ana.capture(
        capture({
          company: company({
            name: valued(`${formula}x`),
            domain: valued(`evil-${n}.example`),
            industry: valued(`${formula}y`),
          }),
          tags: [`${formula}t`],
          note: `${formula}n`,
        }),
      );
    }
    for (const format of ['hubspot', 'salesforce', 'generic']) {
      const { rows } = parseCsv(await csvOf(`format=${format}`));
      expect(rows).toHaveLength(evil.length + 1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
    }
  });

  it('keep to the filter, and have all pages of it', async () => {
    await ana.capture(capture({ tags: ['fair'] }));
    await ana.capture(
      capture({ company: company({ domain: valued('other.example'), name: valued('Other') }) }),
    );
    expect(parseCsv(await csvOf('format=generic&tag=fair')).rows).toHaveLength(2);
  });

  it('are for those whom the permission table allows', async () => {
    const rep = await makeMember('north', 'rep');
    expect((await rep.request('/v1/leads.csv')).status).toBe(403);
    expect(await problemOf(await rep.send('POST', '/v1/imports', {}))).toMatchObject({ status: 403 });
  });
});

const csv = [
  'Company name,Company Domain Name,Number of Employees,Country/Region,Contact,Job title,Tags,Lead Status,Note',
  'Northwind Robotics,northwind.example,120,Germany,Mira Castell,Chief Revenue Officer,fair; DACH,In progress,"Met, at the fair"',
  '北风机器人有限公司,https://www.beifeng.example/about,100-499,中国,陈若曦,销售总监,重点,跟进中,下周回电',
  ',,,,,,,,',
  'Nameless,gmail.com,many,Atlantis,,,,,',
  ',not a domain,,,,,,,',
  'Too,many,cells,in,this,row,for,the,header,x',
].join('\r\n');

const preview = async (text: string) =>
  importPreviewSchema.parse(await (await ana.send('POST', '/v1/imports/preview', { csv: text })).json());
const importAll = async (text: string, more: Partial<ImportRequest> = {}) => {
  const { map } = await preview(text);
  const rows: ImportReport['rows'] = [];
  for (let from = 0; ; ) {
    const response = await ana.send('POST', '/v1/imports', { csv: text, map, from, ...more });
    expect(response.status).toBe(200);
    const report = importReportSchema.parse(await response.json());
    rows.push(...report.rows);
    if (report.next === null) return rows;
    from = report.next;
  }
};

describe('an import of a CRM’s CSV', () => {
  it('is looked at first: columns, samples and a guess, and nothing is written', async () => {
    const before = await everything();
    expect(await preview(csv)).toMatchObject({
      delimiter: ',',
      rows: 6,
      map: { name: 0, domain: 1, employees: 2, country: 3, person: 4, title: 5, tags: 6, stage: 7, note: 8 },
    });
    expect((await preview(csv)).columns[0]).toEqual({
      header: 'Company name',
      samples: ['Northwind Robotics', '北风机器人有限公司', ''],
    });
    expect(await everything()).toEqual(before);
  });

  it('says of each row what became of it, and why', async () => {
    const rows = await importAll(csv);
    expect(rows.map(({ row, status, reason, left }) => [row, status, reason, left])).toEqual([
      [0, 'created', null, []],
      [1, 'created', null, []],
      [2, 'skipped', 'no-company', []],
      [3, 'created', null, ['domain', 'employees', 'country']],
      [4, 'skipped', 'bad-domain', []],
      [5, 'skipped', 'ragged', []],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
    const lead = await ana.get(`/v1/leads/${rows[0]?.account}`, leadSchema);
    expect(lead).toMatchObject({
      name: 'Northwind Robotics',
      domain: 'northwind.example',
      country: 'DE',
      tags: ['fair', 'DACH'],
      stage: 'working',
      note: 'Met, at the fair',
      decides: [{ name: 'Mira Castell', title: 'Chief Revenue Officer', role: 'decides' }],
    });
    const zh = await ana.get(`/v1/leads/${rows[1]?.account}`, leadSchema);
    expect(zh).toMatchObject({
      domain: 'beifeng.example',
      country: 'CN',
      stage: 'working',
      note: '下周回电',
    });
  });

  it('again changes nothing', async () => {
    const first = await importAll(csv);
    const before = await everything();
    const second = await importAll(csv);
    expect(second.map(({ status }) => status)).toEqual(
      first.map(({ status }) => (status === 'skipped' ? 'skipped' : 'unchanged')),
    );
    expect(second.map(({ account }) => account)).toEqual(first.map(({ account }) => account));
    expect(await everything()).toEqual(before);
  });

  it('joins what the team knows already, and leaves a stage that a member has chosen', async () => {
    const { account } = await ana.capture(capture());
    await ana.send('PATCH', `/v1/leads/${account}`, { stage: 'won' }, { 'If-Match': '"1"' });
    const [row] = await importAll(csv, { tags: ['import'] });
    expect(row).toMatchObject({ status: 'merged', account });
    const lead = await ana.get(`/v1/leads/${account}`, leadSchema);
    expect(lead).toMatchObject({ stage: 'won', tags: ['import', 'fair', 'DACH'] });
  });

  it('takes more rows than one request does, page by page', async () => {
    const text = ['Company,Website', ...Array.from({ length: 23 }, (_, n) => `Co ${n},co-${n}.example`)].join(
      '\n',
    );
    const rows = await importAll(text);
    expect(rows.map(({ row, status }) => [row, status])).toEqual(
      Array.from({ length: 23 }, (_, n) => [n, 'created']),
    );
    expect(await count('leads')).toBe(23);
  });

  it('takes back what it gave out', async () => {
    await ana.capture(
      capture({ company: company({ name: valued('=Northwind'), domain: valued('northwind.example') }) }),
    );
    const text = await csvOf('format=generic');
    const [row] = await importAll(text);
    expect(row?.status).toBe('merged');
    const { leads } = await ana.get('/v1/leads', leadPageSchema);
    expect(leads.map(({ name }) => name)).toEqual(['=Northwind']);
  });

  it.each([
    ['no rows', 'Company,Website'],
    ['an open quote', 'Company,Website\n"x,y'],
  ])('with %s is refused as what it is', async (_, text) => {
    const answer = await ana.send('POST', '/v1/imports', { csv: text, map: { name: 0 } });
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'bad-csv' });
  });

  it('needs a column that says which company', async () => {
    const answer = await ana.send('POST', '/v1/imports', { csv, map: { industry: 0 } });
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'invalid' });
  });
});
