/** The tables of the first release, filled as it filled them, brought up to date. */
import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { deviceListSchema, teamSchema } from '../../shared/api/team.ts';
import { meSchema } from '../../shared/api/workspace.ts';
import { hash } from '../../worker/secret.ts';
import { makeTokenText } from '../../worker/sign-in/token.ts';
import { captureOf } from './captures-made.ts';
import { makeMember, request } from './team.ts';

/** A row as the first release wrote it: the columns that it knew, of a row that is written today. */
const firstColumns: Record<string, string> = {
  accounts: 'workspace, id, version, facts, people, score, captures, created_at',
  account_keys: 'workspace, key, account',
  signals: 'workspace, account, id, kind, occurred_at, details, source',
  captures: 'workspace, id, account, member, url, title, kind, captured_at, received_at, body, receipt',
  leads:
    'workspace, account, version, score, tier, owner, owner_since, stage, tags, note, name_key, search, summary, change, changed_at, seen_at, due_at',
};

it('what the first release has written is there and in use after all later migrations', async () => {
  const writer = await makeMember('north', 'admin');
  const { account } = await writer.capture(captureOf(1, { tags: ['fair'], note: 'met in Hanover' }));
  const kept = new Map<string, Record<string, unknown>[]>();
  for (const [table, columns] of Object.entries(firstColumns))
    kept.set(table, (await env.DB.prepare(`SELECT ${columns} FROM ${table}`).all()).results);

  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS.slice(0, 1));
  const old = makeTokenText();
  const now = new Date().toISOString();
  const insert = (sql: string, ...values: unknown[]) => env.DB.prepare(sql).bind(...values);
  await env.DB.batch([
    insert("INSERT INTO workspaces VALUES ('north', 'North', NULL, ?)", now),
    insert("INSERT INTO members VALUES ('north', ?, 'Ada Novak', 'admin', ?, NULL)", writer.member, now),
    insert(
      "INSERT INTO tokens VALUES (?, 'north', ?, 'Chromium', ?, '2999-01-01T00:00:00.000Z', NULL)",
      await hash(old),
      writer.member,
      now,
    ),
    ...[...kept].flatMap(([table, rows]) =>
      rows.map((row) => {
        const columns = Object.keys(row);
        return insert(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
          ...Object.values(row),
        );
      }),
    ),
  ]);
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);

  const ask = (path: string, init: RequestInit = {}) =>
    request(path, { ...init, headers: { Authorization: `Bearer ${old}`, ...init.headers } });
  const read = async (path: string) => (await ask(path)).json();
  expect(meSchema.parse(await read('/v1/me')).member.name).toBe('Ada Novak');
  expect(teamSchema.parse(await read('/v1/members')).members).toMatchObject([{ email: null }]);
  expect(deviceListSchema.parse(await read('/v1/devices')).devices).toMatchObject([{ device: 'Chromium' }]);
  const { leads } = leadPageSchema.parse(await read('/v1/leads'));
  expect(leads).toMatchObject([{ id: account, tags: ['fair'], note: 'met in Hanover' }]);
  expect(accountSchema.parse(await read(`/v1/accounts/${account}`)).captures).toHaveLength(1);
  const again = await ask('/v1/captures', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(captureOf(1)),
  });
  expect(await again.json()).toMatchObject({ account, created: false });
  expect((await ask('/v1/tokens/current/rotation', { method: 'POST' })).status).toBe(201);
});
