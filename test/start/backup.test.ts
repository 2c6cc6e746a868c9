/** Backup and restore as docs/OPERATIONS.md tells them: a database's export into a fresh one, row for row. */
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as z from 'zod';
import { leadPageSchema, receiptSchema } from '../../shared/api/lead.ts';
import { erasureListSchema, erasureReceiptSchema } from '../../shared/api/privacy.ts';
import { meSchema, pairResponseSchema } from '../../shared/api/workspace.ts';
import type { Capture } from '../../shared/capture.ts';
import { start } from '../../worker/dev/running.ts';
import { makePairingLink, waitForHealth } from '../../worker/dev/setup.ts';
import { type LocalWorker, migrate, startWorker } from '../../worker/dev/wrangler.ts';
import { aCapture } from '../browser/harness/a-capture.ts';
import { until } from '../browser/harness/until.ts';
import { findFreePort } from '../browser/harness/worker.ts';

const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin',
  'wrangler.js',
);
let folder: string;
let running: LocalWorker | null = null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whynow-backup-'));
});
afterAll(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A place with a database of its own, which `wrangler d1` finds by its configuration. */
const makePlace = async (name: string) => {
  const home = join(folder, name);
  await mkdir(home);
  await writeFile(
    join(home, 'wrangler.toml'),
    'name = "whynow"\ncompatibility_date = "2026-10-23"\n[[d1_databases]]\nbinding = "DB"\ndatabase_name = "whynow"\n',
  );
  const state = join(home, '.wrangler', 'state');
  const d1 = async (...args: string[]): Promise<void> => {
    const command = start(
      wrangler,
      ['d1', ...args, '--local', '--config', join(home, 'wrangler.toml')],
      silent,
    );
    const { code } = await command.ended;
    if (code !== 0) throw new Error(command.said());
  };
  return { state, d1 };
};
const silent = {
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
};

/** Every table with its rows, and every index, by the database file itself. */
const contentsOf = async (state: string): Promise<Record<string, unknown>> => {
  const at = join(state, 'v3', 'd1', 'miniflare-D1DatabaseObject');
  const file = (await readdir(at)).find((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite');
  const sqlite = new DatabaseSync(join(at, file ?? 'none'));
  const objects = sqlite
    .prepare(
      "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\' AND sql IS NOT NULL ORDER BY name",
    )
    .all() as { type: string; name: string; sql: string }[];
  const contents: Record<string, unknown> = {};
  for (const { type, name, sql } of objects) {
    const rows = type === 'table' ? sqlite.prepare(`SELECT * FROM "${name}"`).all() : [];
    contents[name] = { sql: sql.replace(/\s+/g, ' '), rows: rows.map((row) => JSON.stringify(row)).sort() };
  }
  sqlite.close();
  return contents;
};

const run = async (state: string): Promise<string> => {
  const port = await findFreePort();
  running = startWorker(state, port);
  await waitForHealth(`http://127.0.0.1:${port}`, AbortSignal.timeout(60_000));
  return `http://127.0.0.1:${port}`;
};
const halt = async (): Promise<void> => {
  await running?.stop();
  running = null;
};

const clientOf = (origin: string, token: string | null) => {
  const headers = {
    'Content-Type': 'application/json',
    ...(token !== null && { Authorization: `Bearer ${token}` }),
  };
  return async <T>(path: string, answer: z.ZodType<T>, body?: unknown): Promise<T> => {
    const response = await fetch(origin + path, {
      headers,
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return answer.parse(await response.json());
  };
};

const captureOf = (n: number): Capture => {
  const capture = aCapture();
  const evidence = { quote: 'Mira Castell, Chief Revenue Officer', rule: 'text.people' };
  return {
    ...capture,
    page: { ...capture.page, title: `'quoted'; "twice" -- 北风 ${n}` },
    company: {
      ...capture.company,
      name: { value: `北风机器人 ${n}`, evidence },
      domain: { value: `company-${n}.example`, evidence: { ...evidence, quote: null } },
    },
    people: [
      {
        name: 'Mira Castell',
        title: 'Chief Revenue Officer',
        seniority: 'c_level',
        function: 'sales',
        decisionMaker: true,
        evidence,
      },
    ],
    tags: ['fair'],
    note: `line one\nline ${n}; DROP TABLE leads;`,
  };
};

it('a copy of the database makes a fresh one the same, row for row, and the team works on in it', async () => {
  const here = await makePlace('here');
  const migrating = migrate(here.state);
  if ((await migrating.ended).code !== 0) throw new Error(migrating.said());
  const origin = await run(here.state);
  const code = new URL(await makePairingLink(origin, running?.secret ?? '')).hash.slice(1);
  const paired = await clientOf(origin, null)('/v1/pair', pairResponseSchema, { code, device: 'Test' });
  const ask = clientOf(origin, paired.token);
  const captures = Array.from({ length: 12 }, (_, n) => captureOf(n));
  const receipts = [];
  for (const capture of captures) receipts.push(await ask('/v1/captures', receiptSchema, capture));
  await halt();

  const file = join(folder, 'whynow.sql');
  await here.d1('export', 'whynow', '--output', file);
  const backedUp = await contentsOf(here.state);

  // After the copy was made a person is erased where it was made.
  const later = await run(here.state);
  const erasure = { id: crypto.randomUUID(), name: 'Mira Castell', account: receipts[0]?.account };
  await clientOf(later, paired.token)('/v1/erasures', erasureReceiptSchema, erasure);
  await halt();
  expect(JSON.stringify(await contentsOf(here.state))).not.toMatch(/Castell/i);

  const there = await makePlace('there');
  await there.d1('execute', 'whynow', '--file', file, '--yes');
  const restored = await contentsOf(there.state);
  expect(Object.keys(restored).length).toBeGreaterThan(20);
  expect(restored).toEqual(backedUp);
  expect(JSON.stringify(restored)).toMatch(/Castell/);

  // KV is beside the database, and is not turned back with it.
  await cp(join(here.state, 'v3', 'kv'), join(there.state, 'v3', 'kv'), { recursive: true });
  const again = await run(there.state);
  const work = clientOf(again, paired.token);
  expect((await work('/v1/me', meSchema)).member.id).toBe(paired.member.id);
  expect((await work('/v1/leads?limit=50', leadPageSchema)).leads).toHaveLength(captures.length);
  // What a browser sends again is known.
  expect(await work('/v1/captures', receiptSchema, captures[0])).toEqual(receipts[0]);
  // The erasure that the copy does not know is done once more by the cron, and from then on it holds.
  await fetch(`${again}/cdn-cgi/local/scheduled`);
  await until(
    'the erasure has been done again',
    async () => {
      const { erasures } = await work('/v1/erasures', erasureListSchema);
      return erasures.some(({ id, status }) => id === erasure.id && status === 'done');
    },
    60_000,
  );
  await work('/v1/captures', receiptSchema, { ...captureOf(0), note: null });
  await halt();
  expect(JSON.stringify(await contentsOf(there.state))).not.toMatch(/Castell/i);
}, 300_000);
