/** The budget of rows written, by D1's own count, index entries included: rows written are what the free plan caps. */
import { env } from 'cloudflare:workers';
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Capture, captureSchema } from '../../shared/capture.ts';
import { ingest } from '../../worker/ingest.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { findSession, type Session } from '../../worker/store/tokens.ts';
import { capture, company, linkedin, person, round, valued } from './captures-made.ts';
import { type Client, makeMember } from './team.ts';

let written = 0;

/** The real D1, whose batches are counted. */
const countingD1 = {
  prepare: (sql: string) => env.DB.prepare(sql),
  batch: async (statements: D1PreparedStatement[]) => {
    const results = await env.DB.batch(statements);
    for (const { meta } of results) written += meta.rows_written;
    return results;
  },
} as D1Database;

let rep: Client;
/** Rows of one ingest, and how many of them the budget allows for new signals. */
const rowsOf = async (sent: Capture) => {
  const db = openDatabase(countingD1);
  const session = (await findSession(db, rep.tokenHash, new Date().toISOString())) as Session;
  written = 0;
  const { newSignals } = await ingest(db, session, captureSchema.parse(sent), new Date());
  return { written, newSignals };
};

beforeEach(async () => {
  rep = await makeMember('north');
});

const rich = (more: Partial<Capture> = {}) =>
  capture({
    company: company({
      employees: valued({ min: 120, max: 200 }),
      industry: valued('Robotics'),
      social: [linkedin('northwind-robotics')],
    }),
    people: [person()],
    tags: ['fair'],
    note: 'met at the fair',
    ...more,
  });

describe('rows written by an ingest', () => {
  it('are at most 7 for a new company, its lookup among them, and one more a new signal', async () => {
    const rows = await rowsOf(rich({ note: null, funding: [round()], openRoles: valued(12) }));
    expect(rows.newSignals).toBe(2);
    expect(rows.written).toBeLessThanOrEqual(7 + 2);
  });

  it('are one more for a note, which has a row of its own', async () => {
    expect((await rowsOf(rich())).written).toBeLessThanOrEqual(7 + 1);
  });

  it('are at most 3 for a repeat of the same page', async () => {
    await rowsOf(rich({ funding: [round()], openRoles: valued(12) }));
    const rows = await rowsOf(rich({ funding: [round()], openRoles: valued(12) }));
    expect(rows.newSignals).toBe(0);
    // The score stands, and so does its index entry.
    expect(rows.written).toBeLessThanOrEqual(3);
  });

  it('are at most 4 for a repeat that moves the score and hands over, and one more a new signal', async () => {
    await rowsOf(rich());
    const rows = await rowsOf(
      rich({ funding: [round()], openRoles: valued(40), owner: rep.member, tags: ['hot'] }),
    );
    expect(rows.newSignals).toBe(2);
    expect(rows.written).toBeLessThanOrEqual(4 + 2);
  });

  it('are one more for an identity key that a repeat brings', async () => {
    await rowsOf(rich({ company: company() }));
    expect((await rowsOf(rich({ company: company() }))).written).toBeLessThanOrEqual(4);
    expect((await rowsOf(rich())).written).toBeLessThanOrEqual(4 + 1);
  });

  it('are one more for a lead that a capture puts on its first list', async () => {
    const [fair, spring] = [crypto.randomUUID(), crypto.randomUUID()];
    const maker = await makeMember('north', 'marketer');
    await maker.send('PUT', `/v1/lists/${fair}`, { name: 'Fair' });
    await maker.send('PUT', `/v1/lists/${spring}`, { name: 'Spring' });
    expect((await rowsOf(rich({ note: null, lists: [fair] }))).written).toBeLessThanOrEqual(7 + 1);
    // Of a known lead it is beside what any change of handling costs.
    expect((await rowsOf(rich({ note: null, lists: [fair, spring] }))).written).toBeLessThanOrEqual(4 + 1);
  });

  it('are none for a replay', async () => {
    const sent = rich({ funding: [round()] });
    expect((await rowsOf(sent)).written).toBeGreaterThan(0);
    expect((await rowsOf(sent)).written).toBe(0);
  });
});
