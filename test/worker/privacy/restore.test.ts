import { env } from 'cloudflare:workers';
import type { Queue } from '@cloudflare/workers-types';
import { describe, expect, it } from 'vitest';
import { erasureListSchema, erasureReceiptSchema } from '../../../shared/api/privacy.ts';
import { auditPageSchema } from '../../../shared/api/team.ts';
import worker from '../../../worker/index.ts';
import type { Job } from '../../../worker/jobs.ts';
import { runJob } from '../../../worker/run-job.ts';
import { openDatabase } from '../../../worker/store/database.ts';
import { capture, company, person, valued } from '../captures-made.ts';
import { type Client, everything, makeMember } from '../team.ts';

const told = { quote: 'Mira Castell, Chief Revenue Officer', rule: 'text.people' };
const withMira = (more: Parameters<typeof capture>[0] = {}) =>
  capture({ people: [person({ evidence: told }), person({ name: 'Jon Sample', title: 'CFO' })], ...more });

const bytes = async (): Promise<string> => JSON.stringify(await everything());

type Copy = Awaited<ReturnType<typeof everything>>;

/** The database as it was when the copy was made, which is what Time Travel makes of it; KV stays as it is. */
const restore = async (copy: Copy): Promise<void> => {
  for (const [table, rows] of Object.entries(copy)) {
    await env.DB.prepare(`DELETE FROM ${table}`).run();
    for (const row of rows as Record<string, string | number | null>[]) {
      const columns = Object.keys(row);
      await env.DB.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
        .bind(...Object.values(row))
        .run();
    }
  }
};

/** The hourly sweep, and the jobs that it sends until none is left. */
const sweep = async (): Promise<void> => {
  const jobs: Job[] = [];
  const queue = {
    send: async (job: Job) => void jobs.push(job),
    sendBatch: async (batch: Iterable<{ body: Job }>) => {
      for (const { body } of batch) jobs.push(body);
    },
  } as unknown as Queue<Job>;
  const now = new Date();
  const controller = { scheduledTime: now.getTime(), cron: '17 * * * *', noRetry: () => undefined };
  await worker.scheduled(controller, { ...env, JOBS: queue });
  for (let job = jobs.shift(); job; job = jobs.shift()) await runJob(openDatabase(env.DB), queue, job, now);
};

const erase = async (admin: Client, subject: Record<string, unknown>) => {
  const response = await admin.send('POST', '/v1/erasures', { id: crypto.randomUUID(), ...subject });
  expect(response.status).toBe(202);
  return erasureReceiptSchema.parse(await response.json());
};
const receiptsOf = async (admin: Client) => (await admin.get('/v1/erasures', erasureListSchema)).erasures;

describe('an erasure that a restore of the database has made undone', () => {
  it('is done again by the hourly sweep, which leaves no byte of the person', async () => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(withMira({ note: 'Spoke with Mira Castell on Monday' }));
    const copy = await everything();
    const { id } = await erase(admin, { name: 'Mira Castell', account });
    expect(await bytes()).not.toMatch(/mira|castell/i);

    await restore(copy);
    expect(await bytes()).toMatch(/Mira Castell/);
    expect(await receiptsOf(admin)).toEqual([]);
    await sweep();
    expect(await bytes()).not.toMatch(/mira|castell/i);
    expect(await bytes()).toMatch(/Jon Sample/);
    expect(await receiptsOf(admin)).toMatchObject([
      { id, status: 'done', requestedBy: admin.member, changed: { accounts: 1, captures: 1 } },
    ]);
    const { entries } = await admin.get('/v1/audit', auditPageSchema);
    expect(entries).toContainEqual(
      expect.objectContaining({ action: 'privacy.replay', object: id, member: null }),
    );
  });

  it('blocks the person again, even where no copy of them was restored', async () => {
    const admin = await makeMember('north', 'admin');
    const copy = await everything();
    const { account } = await admin.capture(withMira());
    await erase(admin, { name: 'Mira Castell', account });
    await restore(copy);
    await sweep();
    await admin.capture(withMira());
    expect(await bytes()).not.toMatch(/mira|castell/i);
  });

  it('finds an address where no name stands, and a Chinese name in a sentence', async () => {
    const admin = await makeMember('north', 'admin');
    await admin.capture(
      withMira({
        company: company({ emails: [valued('m.castell@northwind.example')] }),
        people: [],
        note: '周一与王小明通了电话，下周再联系。',
      }),
    );
    const copy = await everything();
    await erase(admin, { name: 'Nobody Named', emails: ['m.castell@northwind.example'] });
    await erase(admin, { name: '王小明' });
    await restore(copy);
    await sweep();
    expect(await bytes()).not.toMatch(/castell|王小明/i);
    expect(await bytes()).toMatch(/通了电话/);
  });

  it('is not done again where the database knows it: a namesake who came later stays', async () => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(withMira());
    await erase(admin, { name: 'Mira Castell', account });
    const elsewhere = company({ name: valued('Delta Freight'), domain: valued('delta.example') });
    await admin.capture(withMira({ company: elsewhere }));
    await restore(await everything());
    await sweep();
    expect(await bytes()).toMatch(/Mira Castell/);
  });

  it('of the second of two people of one name is found by its own hashes', async () => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(withMira());
    await erase(admin, { name: 'Mira Castell', account });
    const elsewhere = company({ name: valued('Delta Freight'), domain: valued('delta.example') });
    const other = await admin.capture(withMira({ company: elsewhere }));
    const copy = await everything();
    await erase(admin, { name: 'Mira Castell', account: other.account });
    await restore(copy);
    await sweep();
    expect(await bytes()).not.toMatch(/mira|castell/i);
    expect(await receiptsOf(admin)).toHaveLength(2);
  });

  it('is kept beside the database by the sweep where KV did not take it at once', async () => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(withMira());
    const copy = await everything();
    await erase(admin, { name: 'Mira Castell', account });
    for (const { name } of (await env.CACHE.list()).keys) await env.CACHE.delete(name);
    await sweep();
    await restore(copy);
    await sweep();
    expect(await bytes()).not.toMatch(/mira|castell/i);
  });
});

describe('the ledger beside the database', () => {
  it('holds hashes and ids alone', async () => {
    const admin = await makeMember('north', 'admin');
    const { account } = await admin.capture(withMira());
    await erase(admin, { name: 'Mira Castell', emails: ['mira@northwind.example'], account });
    const { keys } = await env.CACHE.list();
    const values = await Promise.all(keys.map(({ name }) => env.CACHE.get(name)));
    expect(values.length).toBeGreaterThan(0);
    expect(JSON.stringify([keys, values])).not.toMatch(/mira|castell|northwind/i);
  });
});
