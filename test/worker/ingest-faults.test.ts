/** What an ingest promises when D1 fails, loses an answer or is asked by many at once. */
import { env } from 'cloudflare:workers';
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { type Capture, captureSchema } from '../../shared/capture.ts';
import { ingest } from '../../worker/ingest.ts';
import { type Database, openDatabase, statement } from '../../worker/store/database.ts';
import { findSession, type Session } from '../../worker/store/tokens.ts';
import { capture, company, linkedin, person, round, valued } from './captures-made.ts';
import { type Client, count, everything, makeMember } from './team.ts';

const patient = 180_000;
const sessionOf = async (client: Client): Promise<Session> =>
  (await findSession(openDatabase(env.DB), client.tokenHash, new Date().toISOString())) as Session;

/** A capture that makes ingest write everything that it can write. */
const rich = (more: Partial<Capture> = {}): Capture =>
  captureSchema.parse(
    capture({
      company: company({ social: [linkedin('northwind')], city: valued('Munich') }),
      people: [person()],
      funding: [round()],
      tags: ['fair'],
      note: 'met at the fair',
      ...more,
    }),
  );

const isWrite = (statements: Parameters<Database['batch']>[0]): boolean =>
  statements.some(({ sql }) => sql.includes('INSERT INTO captures'));

/** The store's state as one number: SHA-256 of all tables. */
const hashOfAll = async (): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(await everything()));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

describe('one capture sent a hundred times at once', () => {
  it(
    'makes one row, is answered the same each time, and costs the rows of one',
    async () => {
      const rep = await makeMember('north');
      const session = await sessionOf(rep);
      let written = 0;
      const counting = {
        prepare: (sql: string) => env.DB.prepare(sql),
        batch: async (statements: D1PreparedStatement[]) => {
          const results = await env.DB.batch(statements);
          for (const { meta } of results) written += meta.rows_written;
          return results;
        },
      } as D1Database;
      const sent = rich();
      const send = async (): Promise<string> => {
        for (;;) {
          try {
            return JSON.stringify(await ingest(openDatabase(counting), session, sent, new Date()));
          } catch (error) {
            if (!(error instanceof Error && 'code' in error && error.code === 'busy')) throw error;
          }
        }
      };
      const answers = await Promise.all(Array.from({ length: 100 }, send));
      expect(new Set(answers).size).toBe(1);
      expect([await count('captures'), await count('accounts'), await count('leads')]).toEqual([1, 1, 1]);
      const all = written;
      written = 0;
      await send();
      expect(written).toBe(0);
      // A twin on a fresh team costs as much as the hundred did together.
      const twin = await sessionOf(await makeMember('south'));
      await ingest(openDatabase(counting), twin, sent, new Date());
      expect(all).toBe(written);
    },
    patient,
  );
});

describe('two hundred captures of one company by five members at once', () => {
  it(
    'make one account with two hundred sources',
    async () => {
      const members = await Promise.all(
        ['Ada', 'Ben', 'Cem', 'Dea', 'Eli'].map((name) => makeMember('north', 'rep', name)),
      );
      const sent = Array.from({ length: 200 }, (_, n) => ({
        member: members[n % 5] as Client,
        capture: capture({ company: company({ emails: [valued(`desk-${n % 15}@northwind.example`)] }) }),
      }));
      const receipts = await Promise.all(sent.map(({ member, capture: one }) => member.capture(one)));
      expect(new Set(receipts.map(({ account }) => account)).size).toBe(1);
      expect(receipts.filter(({ created }) => created)).toHaveLength(1);
      const [first] = members;
      const account = await first?.get(`/v1/accounts/${receipts[0]?.account}`, accountSchema);
      expect(account?.captures).toHaveLength(200);
      expect(new Set(account?.captures.map(({ by }) => by)).size).toBe(5);
      expect(account?.facts.emails).toHaveLength(15);
      expect(await count('accounts')).toBe(1);
    },
    patient * 3,
  );
});

describe('each statement of the batch made to fail in turn', () => {
  it.each([
    ['a new company', false],
    ['a known one', true],
  ])(
    'leaves the store as it was, for %s',
    async (_, isKnown) => {
      const rep = await makeMember('north');
      const session = await sessionOf(rep);
      if (isKnown) await rep.capture(capture());
      let size = 0;
      const failingAt = (at: number): Database => {
        const db = openDatabase(env.DB);
        return {
          ...db,
          batch: (statements) => {
            if (!isWrite(statements)) return db.batch(statements);
            size = statements.length;
            return db.batch(
              statements.map((one, index) => (index === at ? statement("SELECT json('{')") : one)),
            );
          },
        };
      };
      const before = await hashOfAll();
      for (let at = 0; at === 0 || at < size; at++) {
        await expect(ingest(failingAt(at), session, rich(), new Date())).rejects.toThrow(/JSON/i);
        expect(await hashOfAll(), `statement ${at} of ${size}`).toBe(before);
      }
      expect(size).toBeGreaterThan(5);
      await ingest(failingAt(-1), session, rich(), new Date());
      expect(await hashOfAll()).not.toBe(before);
    },
    patient,
  );
});

describe('D1 that fails now and then', () => {
  const passing = ['Network connection lost', 'D1 DB is overloaded', 'storage caused object to be reset'];

  it.each(passing)('before the write, with "%s": the capture is written once', async (message) => {
    const rep = await makeMember('north');
    let failures = 2;
    const flaky = {
      prepare: (sql: string) => env.DB.prepare(sql),
      batch: (statements: D1PreparedStatement[]) =>
        statements.length > 3 && failures-- > 0
          ? Promise.reject(new Error(`D1_ERROR: ${message}.`))
          : env.DB.batch(statements),
    } as D1Database;
    const receipt = await ingest(openDatabase(flaky), await sessionOf(rep), rich(), new Date());
    expect(receipt.created).toBe(true);
    expect(await count('captures')).toBe(1);
  });

  it('after the write, its answer lost: the capture is written once, and answered as it was written', async () => {
    const rep = await makeMember('north');
    let lost = 0;
    const db = openDatabase(env.DB);
    const losing = {
      prepare: (sql: string) => env.DB.prepare(sql),
      batch: async (statements: D1PreparedStatement[]) => {
        const results = await env.DB.batch(statements);
        const isWriting = results.some(({ meta }) => meta.rows_written > 0);
        if (isWriting && lost++ === 0) throw new Error('D1_ERROR: Network connection lost.');
        return results;
      },
    } as D1Database;
    const sent = rich();
    const receipt = await ingest(openDatabase(losing), await sessionOf(rep), sent, new Date());
    expect(lost).toBe(1);
    expect([await count('captures'), await count('accounts')]).toEqual([1, 1]);
    expect(await ingest(db, await sessionOf(rep), sent, new Date())).toEqual(receipt);
  });
});

describe('a client’s clock', () => {
  it('decides no order: what was received last wins among equals, and the list of captures stands in that order', async () => {
    const rep = await makeMember('north');
    const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const page = { url: 'https://dailyledger.example/a', title: 'News', lang: 'en', kind: 'news' as const };
    const says = (city: string, capturedAt: string) =>
      capture({ page, company: company({ city: valued(city) }), capturedAt });
    const first = says('Berlin', at(400));
    const second = says('Munich', at(0));
    const { account } = await rep.capture(first);
    await rep.capture(second);
    const { facts, captures } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(facts.city?.[0]?.value).toBe('Munich');
    expect(captures.map(({ id }) => id)).toEqual([second.id, first.id]);
    for (const fact of facts.city ?? []) expect(Date.parse(fact.source.at)).toBeLessThanOrEqual(Date.now());
  });

  it('that stands years back makes no fact stale', async () => {
    const rep = await makeMember('north');
    const sent = capture({
      company: company({ city: valued('Berlin') }),
      capturedAt: '2001-01-01T00:00:00Z',
    });
    const { account } = await rep.capture(sent);
    const { facts } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(facts.city?.[0]?.stale).toBe(false);
  });
});
