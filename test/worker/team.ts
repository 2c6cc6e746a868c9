/** Teams to test with: workspaces and members in the database, and clients that speak for them. */
import { env, exports } from 'cloudflare:workers';
import type * as z from 'zod';
import type { Receipt } from '../../shared/api/lead.ts';
import { receiptSchema } from '../../shared/api/lead.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { problemSchema } from '../../shared/api/problem.ts';
import type { Capture } from '../../shared/capture.ts';
import type { Role } from '../../shared/words.ts';
import { hash } from '../../worker/secret.ts';
import { makeTokenText } from '../../worker/sign-in/token.ts';

export const origin = 'https://whynow.example';

export const request = (path: string, init: RequestInit = {}): Promise<Response> =>
  exports.default.fetch(`${origin}${path}`, init);

export const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

export interface Client {
  workspace: string;
  member: string;
  token: string;
  tokenHash: string;
  request(path: string, init?: RequestInit): Promise<Response>;
  get<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>>;
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends until it is taken, as the outbox does: a busy Worker is asked again. */
  capture(capture: Capture): Promise<Receipt>;
}

export const makeMember = async (
  workspace: string,
  role: Role = 'rep',
  name = 'Ada Novak',
): Promise<Client> => {
  const member = crypto.randomUUID();
  const token = makeTokenText();
  const tokenHash = await hash(token);
  const now = new Date().toISOString();
  await env.DB.batch([
    env.DB.prepare(
      'INSERT INTO workspaces (id, name, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    ).bind(workspace, `Team ${workspace}`, now),
    env.DB.prepare('INSERT INTO members (workspace, id, name, role, created_at) VALUES (?, ?, ?, ?, ?)').bind(
      workspace,
      member,
      name,
      role,
      now,
    ),
    env.DB.prepare(
      'INSERT INTO tokens (hash, workspace, member, device, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
    ).bind(tokenHash, workspace, member, 'test', now, '2999-01-01T00:00:00.000Z'),
  ]);
  return clientOf(workspace, member, token, tokenHash);
};

const clientOf = (workspace: string, member: string, token: string, tokenHash: string): Client => {
  const ask: Client['request'] = (path, init = {}) =>
    request(path, { ...init, headers: { Authorization: `Bearer ${token}`, ...init.headers } });
  const send: Client['send'] = (method, path, body, headers) =>
    ask(path, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    workspace,
    member,
    token,
    tokenHash,
    request: ask,
    send,
    get: async (path, schema) => {
      const response = await ask(path);
      if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
      return schema.parse(await response.json());
    },
    capture: async (capture) => {
      for (let tries = 0; ; tries++) {
        const response = await send('POST', '/v1/captures', capture);
        if (response.status === 201) return receiptSchema.parse(await response.json());
        const text = await response.text();
        if (response.status !== 503 || tries === 20) throw new Error(`${response.status} ${text}`);
      }
    },
  };
};

/** The problem that an answer is; fails where it is none. */
export const problemOf = async (response: Response): Promise<Problem> => {
  if (!response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    throw new Error(`no problem document: ${response.status} ${await response.text()}`);
  }
  const problem = problemSchema.parse(await response.json());
  if (problem.status !== response.status) throw new Error(`${problem.status} in a ${response.status}`);
  return problem;
};

const tables = [
  'workspaces',
  'members',
  'tokens',
  'pairings',
  'setup_secrets',
  'accounts',
  'account_keys',
  'alerts',
  'signals',
  'captures',
  'leads',
  'audit',
  'notes',
  'lead_changes',
  'bulk_actions',
  'lists',
  'views',
  'suppressions',
  'erasures',
  'sweeps',
  'webhooks',
  'deliveries',
  'models',
  'outcomes',
  'invites',
  'device_authorizations',
  'provider_keys',
  'spending',
  'dead_lookups',
  'hosts',
] as const;

/** Everything that the database holds: two of them are equal where nothing was written in between. */
export const everything = async (): Promise<Record<string, unknown[]>> => {
  const found: Record<string, unknown[]> = {};
  for (const table of tables) {
    found[table] = (await env.DB.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()).results;
  }
  return found;
};

export const count = async (table: (typeof tables)[number], where = 'true'): Promise<number> =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${where}`).first<number>('n')) ?? -1;
