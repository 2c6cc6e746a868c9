/** The benches' Worker in workerd on loopback, with a database of the product's own tables and a door to SQL. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';
import { hash } from '../../worker/secret.ts';
import { makeTokenText } from '../../worker/sign-in/token.ts';

Object.assign(process.env, {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
});

export type SqlText = [sql: string, ...params: (string | number | null)[]];

export interface BenchServer {
  sql(...statements: SqlText[]): Promise<unknown[][]>;
  /** As the one admin of a workspace. */
  ask(workspace: string, path: string, body?: unknown, method?: string): Promise<Response>;
  close(): Promise<void>;
}

interface Running {
  url: URL;
  close(): Promise<void>;
}

const startHarness = async (): Promise<Running> => {
  const server = createTestHarness({
    workers: [{ configPath: fileURLToPath(new URL('load.toml', import.meta.url)) }],
  });
  const { url } = await server.listen();
  return { url, close: () => server.close() };
};

/**
 * @param workspaces each with one admin, `m`
 * @param running the Worker of `load.toml`, where it was started in another way
 */
export const openBenchServer = async (
  workspaces: readonly string[],
  running?: Running,
): Promise<BenchServer> => {
  const { url, close } = running ?? (await startHarness());
  const tokens = new Map(workspaces.map((workspace) => [workspace, makeTokenText()]));

  const ask: BenchServer['ask'] = async (
    workspace,
    path,
    body,
    method = body === undefined ? 'GET' : 'POST',
  ) => {
    const answer = await fetch(new URL(path, url), {
      method,
      headers: { Authorization: `Bearer ${tokens.get(workspace)}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const sql: BenchServer['sql'] = async (...statements) =>
    (
      await ask(
        '',
        '/bench/sql',
        statements.map(([text, ...params]) => ({ sql: text, params })),
      )
    ).json() as Promise<unknown[][]>;

  const folder = new URL('../../worker/migrations/', import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(new URL(file, folder), 'utf8').replace(/^\s*--.*$/gm, '');
    for (const statement of text.split(/;\s*(?:\n|$)/)) if (statement.trim()) await sql([statement]);
  }
  const now = new Date().toISOString();
  for (const [workspace, token] of tokens) {
    await sql(
      ['INSERT INTO workspaces (id, name, created_at) VALUES (?, ?, ?)', workspace, workspace, now],
      [
        "INSERT INTO members (workspace, id, name, role, created_at) VALUES (?, 'm', 'Ada', 'admin', ?)",
        workspace,
        now,
      ],
      [
        `INSERT INTO tokens (hash, workspace, member, device, created_at, expires_at)
         VALUES (?, ?, 'm', 'bench', ?, '2999-01-01T00:00:00.000Z')`,
        await hash(token),
        workspace,
        now,
      ],
    );
  }
  return { sql, ask, close };
};
