import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../../shared/api/account.ts';
import { erasureReceiptSchema, subjectReportSchema } from '../../../shared/api/privacy.ts';
import { ingest } from '../../../worker/ingest.ts';
import { type Database, openDatabase } from '../../../worker/store/database.ts';
import { findSession, type Session } from '../../../worker/store/tokens.ts';
import { capture, company, daysAgo, evidence, person, valued } from '../captures-made.ts';
import { type Client, everything, makeMember, problemOf } from '../team.ts';

const told = { quote: 'Mira Castell, Chief Revenue Officer', rule: 'text.people' };
const withMira = () =>
  capture({
    company: company({
      description: valued('Robots for warehouses, sold by Mira Castell and her team.'),
      emails: [valued('mira.castell@northwind.example'), valued('info@northwind.example')],
    }),
    people: [person({ evidence: told }), person({ name: 'Jon Sample', title: 'CFO' })],
    signals: [
      {
        kind: 'executive',
        company: 'Northwind Robotics',
        occurredAt: daysAgo(3),
        evidence: { ...evidence, quote: 'Northwind appoints Mira Castell' },
      },
    ],
  });

/** Every byte of text that the database holds. */
const bytes = async (): Promise<string> => JSON.stringify(await everything());

const erase = async (admin: Client, account: string | null, name = 'Mira Castell') => {
  const response = await admin.send('POST', '/v1/erasures', { id: crypto.randomUUID(), name, account });
  expect(response.status).toBe(202);
  return erasureReceiptSchema.parse(await response.json());
};

describe('an erasure', () => {
  it('leaves no byte of the person anywhere, and says how much it changed', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north');
    const { account } = await rep.capture({ ...withMira(), note: 'Spoke with Mira Castell on Monday' });
    expect(await bytes()).toMatch(/mira/i);

    const receipt = await erase(admin, account);
    expect(receipt.status).toBe('done');
    expect(receipt.changed).toMatchObject({ accounts: 1, captures: 1, leads: 1 });
    expect(await bytes()).not.toMatch(/mira|castell/i);

    const after = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(after.people.map(({ name }) => name)).toEqual(['Jon Sample']);
    expect(after.facts.emails?.map(({ value }) => value)).toEqual(['info@northwind.example']);
    expect(after.lead.decides.map(({ name }) => name)).not.toContain('Mira Castell');
  });

  it('is not undone by capturing the page again, nor by a replay', async () => {
    const admin = await makeMember('north', 'admin');
    const first = withMira();
    const { account } = await admin.capture(first);
    await erase(admin, account);
    await admin.capture(withMira());
    await admin.capture({
      ...withMira(),
      page: {
        url: 'https://linkedin.example/in/mira-castell',
        title: 'Mira Castell',
        lang: 'en',
        kind: 'person',
      },
    });
    expect(await admin.capture(first)).toMatchObject({ id: first.id, account });
    expect(await bytes()).not.toMatch(/mira|castell/i);
  });

  it.each([
    ['the first of the team', []],
    ['a later one', ['Jon Sample']],
  ])('that comes between a capture’s check and its write keeps the person out: %s', async (_, before) => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(withMira());
    for (const name of before) await erase(admin, account, name);
    const real = openDatabase(env.DB, 60_000);
    const session = await findSession(real, admin.tokenHash, new Date().toISOString());
    let writes = 0;
    const batch: Database['batch'] = async (statements) => {
      const isWrite = statements.some(({ sql }) => sql.includes('INSERT INTO captures'));
      if (isWrite && writes++ === 0) await erase(admin, account);
      return real.batch(statements);
    };
    await ingest({ ...real, batch }, session as Session, withMira(), new Date());
    expect(writes).toBe(2);
    expect(await bytes()).not.toMatch(/mira|castell/i);
  });

  it('leaves a namesake at another company alone until a copy is found there', async () => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(withMira());
    await erase(admin, account);
    const elsewhere = capture({
      company: company({ name: valued('Delta Freight'), domain: valued('delta.example') }),
      people: [person({ evidence: told })],
    });
    const other = await admin.capture(elsewhere);
    const kept = await admin.get(`/v1/accounts/${other.account}`, accountSchema);
    expect(kept.people.map(({ name }) => name)).toEqual(['Mira Castell']);
  });

  it('sent again is one erasure, and one team’s does not touch another’s', async () => {
    const admin = await makeMember('north', 'admin');
    const south = await makeMember('south', 'admin');
    const { account } = await admin.capture(withMira());
    const theirs = await south.capture(withMira());
    const body = { id: crypto.randomUUID(), name: 'Mira Castell', account };
    const answers = await Promise.all([1, 2, 3].map(() => admin.send('POST', '/v1/erasures', body)));
    expect(answers.filter(({ status }) => status === 202).length).toBeGreaterThan(0);
    const rows = await env.DB.prepare('SELECT count(*) AS n FROM erasures').first<number>('n');
    expect(rows).toBe(1);
    const untouched = await south.get(`/v1/accounts/${theirs.account}`, accountSchema);
    expect(untouched.people).toHaveLength(2);
  });

  it('is for a lead or an admin', async () => {
    const rep = await makeMember('north');
    const refused = await rep.send('POST', '/v1/erasures', { id: crypto.randomUUID(), name: 'Mira Castell' });
    expect((await problemOf(refused)).code).toBe('forbidden');
  });

  it('keeps the list of the blocked unreadable', async () => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(withMira());
    await erase(admin, account);
    const { results } = await env.DB.prepare('SELECT hash FROM suppressions').all<{ hash: string }>();
    expect(results.length).toBeGreaterThan(1);
    expect(results.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });
});

describe('a subject access report', () => {
  it('tells every place with its words and source', async () => {
    const admin = await makeMember('north', 'admin');
    await admin.capture(withMira());
    const response = await admin.send('POST', '/v1/privacy/reports', { name: 'Mira Castell' });
    const report = subjectReportSchema.parse(await response.json());
    expect(report.complete).toBe(true);
    expect(new Set(report.mentions.map(({ kind }) => kind))).toEqual(
      new Set(['accounts', 'leads', 'signals', 'captures']),
    );
    const found = report.mentions.find(({ kind }) => kind === 'accounts')?.found ?? [];
    expect(found).toContainEqual(
      expect.objectContaining({
        name: 'Mira Castell',
        source: expect.objectContaining({ quote: told.quote, rule: told.rule, by: admin.member }),
      }),
    );
  });
});

describe('a person in a capture', () => {
  it('without the words that tell of them is refused', async () => {
    const rep = await makeMember('north');
    const unquoted = capture({ people: [person({ evidence: { quote: null, rule: 'jsonld.person' } })] });
    const problem = await problemOf(await rep.send('POST', '/v1/captures', unquoted));
    expect(problem).toMatchObject({ code: 'invalid', errors: [{ path: 'people.0.evidence.quote' }] });
  });

  it('typed by a member is taken', async () => {
    const rep = await makeMember('north');
    await rep.capture(capture({ people: [person({ evidence: { quote: null, rule: 'member' } })] }));
  });
});
