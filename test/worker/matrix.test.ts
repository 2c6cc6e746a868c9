/**
 * Every route of the API document, by every role and by nobody, on one's own team's rows and on another's. A route that
 * is added is in here by itself, and fails until it says whom it is for.
 */
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { type Action, may, permissions } from '../../shared/permissions.ts';
import { startModel } from '../../shared/score/model.ts';
import { type Role, roles } from '../../shared/words.ts';
import { hash } from '../../worker/secret.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { insertDeadLookups, spend } from '../../worker/store/enrichment.ts';
import { type WorkspaceId, workspaceIdSchema } from '../../worker/store/ids.ts';
import { valid } from './api/arbitrary.ts';
import { type Operation, readOperations } from './api/operations.ts';
import { captureOf, person, round } from './captures-made.ts';
import { type Client, everything, makeMember, request } from './team.ts';

const { operations } = await readOperations();
/** Stands in everything that the other team has: no answer may contain it. */
const mark = 'Southmark';

let south: Client;
let foreign: string[];

const rowsOf = async (workspace: string) =>
  Object.fromEntries(
    Object.entries(await everything()).map(([table, rows]) => [
      table,
      rows.filter((row) => {
        const { workspace: of, id } = row as { workspace?: string; id?: string };
        return of === workspace || (table === 'workspaces' && id === workspace);
      }),
    ]),
  );
const hashOf = async (workspace: string) => hash(JSON.stringify(await rowsOf(workspace)));

/** Whatever in a team's rows could name one of them. */
const idsOf = async (workspace: string): Promise<string[]> => {
  const found = new Set<string>();
  for (const rows of Object.values(await rowsOf(workspace)))
    for (const row of rows as Record<string, unknown>[])
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== 'string' || value.length > 80 || /_at$|^(workspace|body|name)$/.test(column))
          continue;
        if (/^(id|account|member|owner|key|note|list|view|object|capture)$/.test(column)) found.add(value);
        if (column === 'hash') found.add(value.slice(-20));
      }
  // Words that a request of the asking team may carry are no proof of having read the other's.
  return [...found].filter((value) => !value.includes(mark));
};

/** A team with something of everything that the API can make. */
const furnish = async (workspace: string, name: string): Promise<Client> => {
  const admin = await makeMember(workspace, 'admin', `${name} Admin`);
  const rep = await makeMember(workspace, 'rep', `${name} Rep`);
  for (let n = 1; n <= 2; n++)
    await rep.capture(
      captureOf(n, {
        note: `${name} note`,
        tags: [name],
        people: [person({ name: `${name} Person` })],
        funding: [round({ company: `Company ${n}` })],
        owner: rep.member,
      }),
    );
  // Of which the owner is told.
  await admin.capture(captureOf(1, { funding: [round({ company: 'Company 1', round: 'C' })] }));
  const { leads } = await rep.get('/v1/leads', leadPageSchema);
  for (const { id, version } of leads.slice(0, 1))
    await rep.send('PATCH', `/v1/leads/${id}`, { stage: 'accepted' }, { 'If-Match': `"${version}"` });
  await admin.send('POST', '/v1/invites', { name: `${name} Guest`, role: 'rep' });
  await admin.request('/v1/pairings', { method: 'POST' });
  await admin.send('PUT', '/v1/models/1', { note: `${name} model`, model: startModel });
  // And whatever else a valid request makes: lists, views, notes, and what comes later.
  const own = await idsOf(workspace);
  for (const operation of operations.filter(({ method }) => method === 'PUT' || method === 'POST')) {
    if (!operation['x-required-permission'] || /erasure|invite|rotation|capture|privacy/.test(operation.path))
      continue;
    for (const sample of samplesOf(operation, own, 3)) await send(admin, operation, sample);
  }
  await furnishLookups(workspaceIdSchema.parse(workspace), name, leads[0]?.id ?? '');
  return admin;
};

/** What the lookups' own queue writes, and a key, which the API would seal. */
const furnishLookups = (workspace: WorkspaceId, name: string, account: string) => {
  const now = '2026-11-20T10:00:00.000Z';
  const key = [workspace, 'hunter', `${name} sealed`, `${name} Admin`, now];
  return openDatabase(env.DB).batch([
    spend(workspace, 'hunter', '2026-11', 30, 1000),
    insertDeadLookups(workspace, account, [{ provider: 'greenhouse', reason: 'server' }], now),
    { sql: 'INSERT OR REPLACE INTO provider_keys VALUES (?, ?, ?, ?, ?)', params: key },
  ]);
};

interface Sample {
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

/** Requests that the operation's schemas allow, the same in every run. */
const samplesOf = (operation: Operation, ids: readonly string[], many: number): Sample[] => {
  const parameters = operation.parameters.filter((p) => p.in === 'path' || p.required);
  const values = fc.record(Object.fromEntries(parameters.map((p) => [p.name, pick(p.schema, ids)])));
  const body = operation.body ? valid(operation.body, ids) : fc.constant(null);
  return fc.sample(fc.tuple(values, body), { numRuns: many, seed: 7 }).map(([named, made]) => {
    const query = parameters.filter((p) => p.in === 'query').map((p) => [p.name, String(named[p.name])]);
    return {
      path:
        operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(named[name]))) +
        (query.length ? `?${new URLSearchParams(query)}` : ''),
      headers: { 'If-Match': '"1"' },
      body: operation.body ? JSON.stringify(made) : null,
    };
  });
};
/** In an address an id of the given ones, where its form allows one. */
const pick = (schema: Operation['parameters'][number]['schema'], ids: readonly string[]) => {
  const fitting = ids.filter((id) => schema.format !== 'uuid' || /^[0-9a-f-]{36}$/.test(id));
  return fitting.length && !schema.enum && schema.type === 'string'
    ? fc.constantFrom(...fitting)
    : valid(schema, ids);
};

const send = (by: Pick<Client, 'request'>, { method }: Operation, { path, headers, body }: Sample) =>
  by.request(path, {
    method,
    headers: { ...headers, ...(body !== null && { 'Content-Type': 'application/json' }) },
    ...(body !== null && { body }),
  });

/** What an answer says, a zip's files included. */
const read = async (answer: Response): Promise<string> => {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!answer.headers.get('Content-Type')?.includes('zip')) return new TextDecoder().decode(bytes);
  return Object.values(unzipSync(bytes))
    .map((file) => new TextDecoder().decode(file))
    .join('\n');
};

const nobody: Record<string, () => Promise<Pick<Client, 'request'>>> = {
  'nobody at all': async () => ({ request }),
  'a token that nobody has': async () => ({
    ...(await makeMember('north')),
    request: withToken(`wn_${'x'.repeat(43)}`),
  }),
  'a revoked token': async () =>
    spoil("UPDATE tokens SET revoked_at = '2026-01-01T00:00:00.000Z' WHERE hash = ?"),
  'an expired token': async () =>
    spoil("UPDATE tokens SET expires_at = '2026-01-01T00:00:00.000Z' WHERE hash = ?"),
  'a removed member': async () =>
    spoil(
      "UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z' WHERE id = (SELECT member FROM tokens WHERE hash = ?)",
    ),
};
const withToken =
  (token: string): Client['request'] =>
  (path, init = {}) =>
    request(path, { ...init, headers: { Authorization: `Bearer ${token}`, ...init.headers } });
const spoil = async (sql: string): Promise<Client> => {
  const client = await makeMember('north', 'admin', 'Was Here');
  await env.DB.prepare(sql).bind(client.tokenHash).run();
  return client;
};

const guarded = operations.filter((operation) => operation['x-required-permission'] !== null);

it('every route says which permission it takes, or that it takes none', () => {
  const undeclared = operations.filter(
    ({ 'x-required-permission': action }) => action !== null && !(String(action) in permissions),
  );
  expect(undeclared.map(({ name }) => name)).toEqual([]);
  expect(guarded.length).toBeGreaterThan(30);
});

describe('on an empty database', () => {
  it.each(Object.keys(nobody))('%s is refused by every route that takes a permission', async (who) => {
    const asker = await nobody[who]?.();
    if (!asker) throw new Error(who);
    const before = await everything();
    for (const operation of guarded)
      for (const sample of samplesOf(operation, ['x'], 1))
        expect([operation.name, (await send(asker, operation, sample)).status]).toEqual([
          operation.name,
          401,
        ]);
    expect(await everything()).toEqual(before);
  });
});

describe('beside another team', () => {
  beforeEach(async () => {
    south = await furnish('south', mark);
    foreign = await idsOf('south');
  }, 60_000);

  it('there is something of theirs to reach for', async () => {
    const rows = await rowsOf('south');
    const empty = Object.keys(rows).filter((table) => rows[table]?.length === 0);
    // Without a workspace, of the Worker as a whole, or only ever between two requests.
    expect(
      empty.filter(
        (table) => !/setup|device_auth|erasure|suppress|sweep|bulk|webhook|deliver|hosts/.test(table),
      ),
    ).toEqual([]);
    expect(foreign.length).toBeGreaterThan(10);
    expect(JSON.stringify(rows)).toContain(mark);
    expect((await south.request('/v1/leads')).status).toBe(200);
  }, 60_000);

  it.each(roles)(
    'a %s gets what the table says, and nothing of theirs is read or changed',
    async (role: Role) => {
      const unchanged = await hashOf('south');
      for (const operation of guarded) {
        const action = operation['x-required-permission'] as Action;
        // A team of their own for each: some routes end the session, some make rows under the id that they are given.
        const client = await makeMember(`north ${operation.name}`, role, 'North Member');
        for (const sample of samplesOf(operation, foreign, 3)) {
          const answer = await send(client, operation, sample);
          const said = await read(answer);
          const told = [operation.name, sample.path, answer.status, said.slice(0, 200)];
          if (!may(role, action))
            expect([...told.slice(0, 2), answer.status]).toEqual([...told.slice(0, 2), 403]);
          else {
            if (answer.status === 403 || answer.status >= 500)
              throw new Error(`not as the table says: ${told.join(' ')}`);
            if (operation.path.includes('{') && answer.status < 400 && !isIdempotent(operation))
              throw new Error(`reached another team's row: ${told.join(' ')}`);
          }
          expect([operation.name, said]).toEqual([operation.name, expect.not.stringContaining(mark)]);
        }
      }
      expect(await hashOf('south')).toBe(unchanged);
    },
    120_000,
  );

  it('another team’s id is answered as one that nobody has', async () => {
    const uuid = foreign.find((id) => /^[0-9a-f-]{36}$/.test(id)) ?? '';
    // A version of the model is a number within one's own team (models.test.ts).
    for (const operation of guarded.filter(({ path }) => /\{(?!user_code|version)/.test(path))) {
      const client = await makeMember(`north ${operation.name}`, 'admin', 'North Admin');
      const ask = async (id: string) => {
        const answers = [];
        for (const sample of samplesOf(operation, [id], 16)) {
          const answer = await send(client, operation, sample);
          const { instance: _, ...said } = JSON.parse((await answer.text()) || '{}');
          answers.push({ status: answer.status, said: JSON.stringify(said).replaceAll(id, 'ID') });
        }
        return answers;
      };
      const answers = await ask(uuid);
      if (operation.method !== 'PUT')
        expect([operation.name, answers]).toEqual([operation.name, await ask(crypto.randomUUID())]);
      const statuses = answers.map(({ status }) => status);
      expect([operation.name, statuses]).toEqual([
        operation.name,
        expect.arrayContaining([isIdempotent(operation) ? expect.toBeOneOf([200, 201, 204, 404]) : 404]),
      ]);
    }
  }, 60_000);
});

/** PUT makes a row of one's own under the id that it is given; DELETE may say that there is none, as there was none. */
const isIdempotent = ({ method }: Operation): boolean => method === 'PUT' || method === 'DELETE';
