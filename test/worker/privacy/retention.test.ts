import { env } from 'cloudflare:workers';
import type { Queue } from '@cloudflare/workers-types';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { accountSchema } from '../../../shared/api/account.ts';
import { noticeListSchema, privacySettingsSchema } from '../../../shared/api/privacy.ts';
import { linkedinClause } from '../../../shared/privacy-terms.ts';
import worker from '../../../worker/index.ts';
import type { Job } from '../../../worker/jobs.ts';
import { addMonths } from '../../../worker/privacy/retention.ts';
import {
  impersonalColumns,
  impersonalTables,
  personalTables,
} from '../../../worker/store/personal-columns.ts';
import { capture, person } from '../captures-made.ts';
import { everything, makeMember, problemOf } from '../team.ts';

afterEach(() => {
  vi.useRealTimers();
});

const cron = async (at: Date): Promise<void> => {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  const silent = { send: async () => undefined, sendBatch: async () => undefined } as unknown as Queue<Job>;
  const controller = { scheduledTime: at.getTime(), cron: '17 * * * *', noRetry: () => undefined };
  await worker.scheduled(controller, { ...env, JOBS: silent });
  vi.useRealTimers();
};
const inMonths = (months: number, days = 0) =>
  new Date(Date.parse(addMonths(new Date().toISOString(), months)) + days * 86_400_000);

const quoted = { quote: 'Mira Castell, CRO', rule: 'text.people' };

describe('retention', () => {
  it('forgets people a year after their first capture, in every copy', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ people: [person({ evidence: quoted })] }));
    await cron(inMonths(11, 25));
    expect(JSON.stringify(await everything())).toMatch(/Mira/);
    await cron(inMonths(12, 1));
    await cron(inMonths(12, 1));
    expect(JSON.stringify(await everything())).not.toMatch(/Mira|Castell/);
    const after = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(after.people).toEqual([]);
    expect(after.lead.name).toBe('Northwind Robotics');
  });

  it('is not extended by looking, nor by capturing the page again', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ people: [person({ evidence: quoted })] }));
    const before = (await rep.get(`/v1/accounts/${account}`, accountSchema)).people[0]?.collectedAt;
    await rep.capture(capture({ people: [person({ evidence: quoted, title: 'Chief Executive' })] }));
    const after = (await rep.get(`/v1/accounts/${account}`, accountSchema)).people[0]?.collectedAt;
    expect(after).toBe(before);
  });

  it('is the team’s to set, up to three years, and only an admin’s', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north');
    const set = (who: typeof admin, months: number) =>
      who.send('PATCH', '/v1/privacy', { retentionMonths: months });
    expect((await problemOf(await set(rep, 6))).code).toBe('forbidden');
    expect((await problemOf(await set(admin, 37))).code).toBe('invalid');
    expect(privacySettingsSchema.parse(await (await set(admin, 6)).json()).retentionMonths).toBe(6);
    await rep.capture(capture({ people: [person({ evidence: quoted })] }));
    await cron(inMonths(6, 1));
    expect(JSON.stringify(await everything())).not.toMatch(/Mira/);
  });

  test.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2026-11-25T10:00:00.000Z', 12, '2027-11-25T10:00:00.000Z'],
    ['2028-02-29T10:00:00.000Z', -12, '2027-02-28T10:00:00.000Z'],
  ])('%s and %i months is %s', (at, months, expected) => {
    expect(addMonths(at, months)).toBe(expected);
  });
});

describe('LinkedIn', () => {
  it('is read by its tab alone until an admin has had the clause in view', async () => {
    const admin = await makeMember('north', 'admin');
    expect(await admin.get('/v1/privacy', privacySettingsSchema)).toMatchObject({ linkedinTier: 0 });
    const blind = await admin.send('PATCH', '/v1/privacy', { linkedinTier: 1 });
    expect((await problemOf(blind)).code).toBe('invalid');
    const seen = await admin.send('PATCH', '/v1/privacy', { linkedinTier: 1, linkedinClause });
    expect(privacySettingsSchema.parse(await seen.json()).linkedinTier).toBe(1);
  });
});

describe('notices', () => {
  it('are due a month after the first capture, and are gone once given', async () => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(capture({ people: [person({ evidence: quoted })] }));
    const { notices, text } = await admin.get('/v1/privacy/notices', noticeListSchema);
    const [notice] = notices;
    expect(notice).toMatchObject({ account, name: 'Mira Castell', accountName: 'Northwind Robotics' });
    expect(notice?.dueAt).toBe(addMonths(notice?.collectedAt ?? '', 1));
    expect(text.en).toContain('[name]');
    expect(text.zh).toContain('[name]');
    const given = await admin.send('POST', '/v1/privacy/notices', { account, name: 'Mira Castell' });
    expect(given.status).toBe(204);
    expect((await admin.get('/v1/privacy/notices', noticeListSchema)).notices).toEqual([]);
  });
});

test('every column of the schema is said to hold words about people, or not to', async () => {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name <> 'd1_migrations'",
  ).all<{ name: string }>();
  const personal = new Map(personalTables.map((place) => [place.table, place]));
  for (const { name } of tables) {
    const place = personal.get(name);
    if (!place) {
      expect(impersonalTables, `table ${name}`).toContain(name);
      continue;
    }
    const { results } = await env.DB.prepare('SELECT name FROM pragma_table_info(?)')
      .bind(name)
      .all<{ name: string }>();
    const declared = [...Object.keys(place.columns), ...(impersonalColumns[name] ?? [])];
    expect(declared.sort(), name).toEqual(results.map((column) => column.name).sort());
  }
});
