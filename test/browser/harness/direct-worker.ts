/** The real Worker in workerd with a real D1, and no `wrangler dev` before it, whose proxy takes more time than it. */
import { fileURLToPath } from 'node:url';
import type { D1Database } from '@cloudflare/workers-types';
import { createTestHarness } from 'wrangler';
import type * as z from 'zod';
import { pairingSchema, pairResponseSchema } from '../../../shared/api/workspace.ts';
import { makePairingLink } from '../../../worker/dev/setup.ts';
import type { Env } from '../../../worker/env.ts';

Object.assign(process.env, {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
});

export interface DirectWorker {
  origin: string;
  /** A new one-time pairing link of the workspace's admin. */
  pairingLink(): Promise<string>;
  /** Asks as that admin. Throws where the answer is no 2xx. */
  get<T>(path: string, answer: z.ZodType<T>): Promise<T>;
  send<T>(method: 'POST' | 'PUT', path: string, body: unknown, answer: z.ZodType<T>): Promise<T>;
  /** Its database, for what no request could bring about. */
  database(): Promise<D1Database>;
  close(): Promise<void>;
}

const secret = 'an-invented-setup-secret';

/** @param variables of worker/env.ts; without them no public source is asked. */
export const startDirectWorker = async (
  variables: Record<string, string> = { ENRICHMENT: 'off' },
): Promise<DirectWorker> => {
  const configPath = fileURLToPath(new URL('../../../wrangler.toml', import.meta.url));
  const server = createTestHarness({
    workers: [{ configPath, vars: { RATE_LIMITS: 'off', ...variables }, secrets: { SETUP_SECRET: secret } }],
  });
  const { url } = await server.listen();
  const origin = new URL(url).origin;
  await server.getWorker().applyD1Migrations('DB');

  const ask = async <T>(path: string, answer: z.ZodType<T>, init: RequestInit): Promise<T> => {
    const response = await fetch(origin + path, init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return answer.parse(await response.json());
  };
  const code = new URL(await makePairingLink(origin, secret)).hash.slice(1);
  const type = { 'Content-Type': 'application/json' };
  const { token } = await ask('/v1/pair', pairResponseSchema, {
    method: 'POST',
    headers: type,
    body: JSON.stringify({ code, device: 'Bench' }),
  });
  const headers = { Authorization: `Bearer ${token}` };
  return {
    origin,
    pairingLink: async () => {
      const { code } = await ask('/v1/pairings', pairingSchema, { method: 'POST', headers });
      return `${origin}/pair#${code}`;
    },
    get: (path, answer) => ask(path, answer, { headers }),
    send: (method, path, body, answer) =>
      ask(path, answer, { method, headers: { ...headers, ...type }, body: JSON.stringify(body) }),
    database: async () => (await server.getWorker<Pick<Env, 'DB'>>().getEnv()).DB,
    close: () => server.close(),
  };
};
