import { env } from 'cloudflare:workers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreReportSchema } from '../../../shared/api/transfer.ts';
import { startModel } from '../../../shared/score/model.ts';
import { emptyProfile } from '../../../shared/score/profile.ts';
import { hash } from '../../../worker/secret.ts';
import { leftOut, transferTables, workspaceColumns } from '../../../worker/store/transfer-tables.ts';
import { capture, captureOf, company, person, round, valued } from '../captures-made.ts';
import { type Client, count, makeMember, problemOf } from '../team.ts';

let admin: Client;
beforeEach(async () => {
  admin = await makeMember('north', 'admin', 'Ana Ruiz');
});

const fill = async () => {
  const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
  const accounts: string[] = [];
  for (let n = 0; n < 5; n++) {
    const { account } = await bo.capture(
      captureOf(n, {
        tags: ['fair'],
        note: `Note ${n}`,
        people: [person()],
        funding: [round({ company: null })],
      }),
    );
    accounts.push(account);
  }
  await bo.capture(
    capture({
      company: company({ name: valued('北风机器人 "甲"\n=1+1'), domain: valued('beifeng.example') }),
    }),
  );
  const list = crypto.randomUUID();
  await bo.send('PUT', `/v1/lists/${list}`, { name: '展会' });
  await bo.send('POST', '/v1/bulk', {
    id: crypto.randomUUID(),
    leads: accounts,
    change: { owner: bo.member, stage: 'working', addLists: [list] },
  });
  await bo.send('PUT', `/v1/views/${crypto.randomUUID()}`, {
    name: 'Mine',
    shared: true,
    query: { q: '风' },
  });
  const profiles = [{ ...emptyProfile, industries: ['Robotics'], countries: ['DE'] }];
  await admin.send('PUT', '/v1/models/1', { model: { ...startModel, profiles } });
  await admin.send('PUT', '/v1/model', { active: 1, shadow: null });
  await admin.send('POST', '/v1/webhooks', { url: 'https://hooks.example/in', events: ['lead.created'] });
  return bo;
};

const fileOf = async (client: Client): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await client.request('/v1/export');
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/zip']);
  return new Uint8Array(await response.arrayBuffer());
};
const restore = (client: Client, file: Uint8Array<ArrayBuffer>) =>
  client.request('/v1/import', {
    method: 'POST',
    headers: { 'Content-Type': 'application/zip' },
    body: file,
  });

/** A hash of each table's rows in their order, whatever the workspace is called. */
const tablesOf = async (workspace: string, but: { member: string }) => {
  const hashes = new Map<string, string>();
  for (const { table, key } of transferTables) {
    const { results } = await env.DB.prepare(
      `SELECT * FROM ${table} WHERE workspace = ? ORDER BY ${key.join(', ')}`,
    )
      .bind(workspace)
      .all<Record<string, unknown>>();
    const rows = results
      // Whoever brings the file in is a member there, and their doing so is logged.
      .filter((row) => table !== 'members' || row.id !== but.member)
      .filter((row) => table !== 'audit' || row.action !== 'data.import')
      .map(({ workspace: _, ...row }) => row);
    hashes.set(table, `${rows.length} ${await hash(JSON.stringify(rows))}`);
  }
  const settings = await env.DB.prepare(`SELECT ${workspaceColumns.join(', ')} FROM workspaces WHERE id = ?`)
    .bind(workspace)
    .first();
  hashes.set('workspaces', JSON.stringify(settings));
  return hashes;
};

describe('an export', () => {
  it('goes into an empty workspace row for row', async () => {
    await fill();
    const file = await fileOf(admin);
    const other = await makeMember('south', 'admin', 'Dana Weiss');
    const response = await restore(other, file);
    expect(response.status).toBe(200);
    const { rows } = restoreReportSchema.parse(await response.json());
    expect(rows).toMatchObject({
      leads: 6,
      accounts: 6,
      captures: 6,
      notes: 5,
      lists: 1,
      views: 1,
      members: 2,
    });
    expect(await tablesOf('south', other)).toEqual(await tablesOf('north', { member: '' }));
    const again = unzipSync(await fileOf(other));
    expect(strFromU8(again['leads.jsonl'] ?? new Uint8Array())).toBe(
      strFromU8(unzipSync(file)['leads.jsonl'] ?? new Uint8Array()),
    );
  });

  it('goes in too where it was unpacked and packed again elsewhere, or not packed at all', async () => {
    await admin.capture(captureOf(1));
    const files = unzipSync(await fileOf(admin));
    for (const [workspace, level] of [
      ['south', 9],
      ['west', 0],
    ] as const) {
      const other = await makeMember(workspace, 'admin');
      expect((await restore(other, new Uint8Array(zipSync(files, { level })))).status).toBe(200);
      expect(await count('leads', `workspace = '${workspace}'`)).toBe(1);
    }
  });

  it('that was cut off on its way is refused', async () => {
    await admin.capture(captureOf(1));
    const file = await fileOf(admin);
    const other = await makeMember('south', 'admin');
    const answer = await restore(other, file.slice(0, file.length / 2));
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'bad-export' });
  });

  it('of many pages has each row once', async () => {
    const { account } = await admin.capture(captureOf(1));
    await env.DB.prepare(
      `INSERT INTO notes (workspace, account, id, member, text, search, created_at)
       SELECT 'north', ?, 'n' || value, ?, 'text ' || value, '', '2026-11-01T00:00:00.000Z'
         FROM json_each(?)`,
    )
      .bind(account, admin.member, JSON.stringify(Array.from({ length: 450 }, (_, n) => n)))
      .run();
    const file = await fileOf(admin);
    const lines = strFromU8(unzipSync(file)['notes.jsonl'] ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(new Set(lines).size).toBe(450);
    const other = await makeMember('south', 'admin');
    expect((await restore(other, file)).status).toBe(200);
    expect(await count('notes', "workspace = 'south'")).toBe(450);
  });

  it('holds no secret, and nothing of another workspace', async () => {
    const bo = await fill();
    const stranger = await makeMember('south', 'rep', 'Nobody Elsewhere');
    await stranger.capture(captureOf(77));
    const secrets = [admin.tokenHash, bo.tokenHash, admin.token];
    const { results } = await env.DB.prepare('SELECT secret, url FROM webhooks').all<
      Record<string, string>
    >();
    for (const { secret, url } of results) secrets.push(String(secret), String(url));
    const files = unzipSync(await fileOf(admin));
    const text = Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n');
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toContain('company-77.example');
    expect(text).not.toContain('Nobody Elsewhere');
  });

  it('has every table of a workspace, or says why not', async () => {
    const { results } = await env.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name NOT LIKE 'd1_%'",
    ).all<{ name: string }>();
    const told = [...transferTables.map(({ table }) => table), ...Object.keys(leftOut), 'workspaces'];
    expect(results.map(({ name }) => name).sort()).toEqual(told.sort());
    for (const { table, key } of transferTables) {
      const info = await env.DB.prepare(
        `SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`,
      ).all<{
        name: string;
      }>();
      expect([table, ...info.results.map(({ name }) => name)]).toEqual([table, 'workspace', ...key]);
    }
    const columns = await env.DB.prepare("SELECT name FROM pragma_table_info('workspaces')").all<{
      name: string;
    }>();
    expect(columns.results.map(({ name }) => name).sort()).toEqual(
      // When its model was chosen here, when leads were last scored by it here, and which export comes in.
      [
        ...workspaceColumns,
        'id',
        'created_at',
        'model_at',
        'importing',
        'rescored_at',
        'rescoring_after',
        'rescoring_at',
        'digested_at',
      ].sort(),
    );
  });

  it('is for admins alone, both ways', async () => {
    for (const role of ['rep', 'marketer', 'lead'] as const) {
      const member = await makeMember('north', role);
      expect((await member.request('/v1/export')).status).toBe(403);
      expect((await restore(member, new Uint8Array())).status).toBe(403);
    }
  });
});

describe('an import', () => {
  const manifest = {
    'manifest.json': strToU8(
      '{"format":"whynow-export","version":1,"exportedAt":"2026-11-26T08:00:00.000Z"}',
    ),
  };
  const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files));

  it('into a workspace that has leads is refused, and changes nothing', async () => {
    await fill();
    const file = await fileOf(admin);
    const before = await tablesOf('north', { member: '' });
    expect(await problemOf(await restore(admin, file))).toMatchObject({ status: 409, code: 'not-empty' });
    expect(await tablesOf('north', { member: '' })).toEqual(before);
  });

  describe('that broke off', () => {
    const leads = 450;
    /** Its leads take three batches, and its end comes after them. */
    const fileOfMany = async () => {
      await admin.capture(captureOf(1));
      const { results } = await env.DB.prepare("SELECT name FROM pragma_table_info('leads')").all<{
        name: string;
      }>();
      const columns = results.map(({ name }) => name).filter((name) => name !== 'account');
      await env.DB.prepare(
        `INSERT INTO leads (account, ${columns}) SELECT 'n' || n, ${columns}
           FROM leads, (SELECT value AS n FROM json_each(?))`,
      )
        .bind(JSON.stringify(Array.from({ length: leads - 1 }, (_, n) => n)))
        .run();
      return fileOf(admin);
    };
    /** South's leads cannot be written beyond so many. */
    const failAfter = (most: number) =>
      env.DB.exec(
        `CREATE TRIGGER full BEFORE INSERT ON leads WHEN (SELECT count(*) FROM leads WHERE workspace = 'south') >= ${most} BEGIN SELECT RAISE(ABORT, 'full'); END`,
      );
    const ofSouth = "workspace = 'south'";

    it.each<[string, (file: Uint8Array<ArrayBuffer>, client: Client) => Promise<Response>, number]>([
      ['with its file', (file, client) => restore(client, file.slice(0, -60)), 400],
      [
        'with the database',
        async (file, client) => {
          await failAfter(210);
          const response = await restore(client, file);
          await env.DB.exec('DROP TRIGGER full');
          return response;
        },
        500,
      ],
    ])('%s goes on with the same export, and with no other', async (_, breakOff, status) => {
      const file = await fileOfMany();
      const south = await makeMember('south', 'admin');
      expect((await breakOff(file, south)).status).toBe(status);
      const left = await count('leads', ofSouth);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(leads);

      const other = await fileOf(await makeMember('west', 'admin'));
      expect(await problemOf(await restore(south, other))).toMatchObject({ code: 'not-empty' });
      const again = await restore(south, file);
      expect(again.status).toBe(200);
      expect(restoreReportSchema.parse(await again.json()).rows.leads).toBe(leads);
      expect(await tablesOf('south', south)).toEqual(await tablesOf('north', { member: '' }));
      // It has come to its end.
      expect(await problemOf(await restore(south, file))).toMatchObject({ code: 'not-empty' });
    });
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['no zip', new Uint8Array([1, 2, 3, 4])],
    ['nothing', new Uint8Array()],
    ['a zip of something else', zip({ 'a.txt': strToU8('x') })],
    ['an unknown table', zip({ ...manifest, 'tokens.jsonl': strToU8('{"hash":"x"}\n') })],
    ['an unknown column', zip({ ...manifest, 'lists.jsonl': strToU8('{"id":"x","name":"x","evil":"x"}\n') })],
    [
      'a column that is SQL',
      zip({ ...manifest, 'lists.jsonl': strToU8('{"id":"x","name) SELECT 1--":"x"}\n') }),
    ],
    [
      'another workspace’s name',
      zip({ ...manifest, 'lists.jsonl': strToU8('{"id":"x","workspace":"south"}\n') }),
    ],
    ['a row that lacks what must be', zip({ ...manifest, 'lists.jsonl': strToU8('{"id":"x"}\n') })],
    ['JSON of another shape', zip({ ...manifest, 'views.jsonl': strToU8('{"id":"x","query":"[]"}\n') })],
    ['no JSON', zip({ ...manifest, 'lists.jsonl': strToU8('{"id":\n') })],
    ['__proto__', zip({ ...manifest, 'lists.jsonl': strToU8('{"id":"x","__proto__":{"a":1}}\n') })],
    ['another version', zip({ 'manifest.json': strToU8('{"format":"whynow-export","version":99}') })],
  ])('of %s is refused as what it is, and leaves nothing', async (_, file) => {
    const other = await makeMember('south', 'admin');
    expect(await problemOf(await restore(other, file))).toMatchObject({ status: 400, code: 'bad-export' });
    expect([await count('lists'), await count('leads'), await count('views')]).toEqual([0, 0, 0]);
  });
});
