/** The real Worker in workerd with a real D1, at one address for the whole test: it can be stopped and started. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as z from 'zod';
import { newInviteSchema } from '../../../shared/api/team.ts';
import { pairingSchema, pairResponseSchema } from '../../../shared/api/workspace.ts';
import type { Role } from '../../../shared/words.ts';
import { makePairingLink, waitForHealth } from '../../../worker/dev/setup.ts';
import { type LocalWorker, migrate, startWorker } from '../../../worker/dev/wrangler.ts';
import { findPreparedWorker } from './prepared-worker.ts';
import { writeRows } from './write-rows.ts';

export interface TestWorker {
  origin: string;
  /** A new one-time pairing link of the workspace's admin. */
  pairingLink(): Promise<string>;
  /** An invite's link, for somebody who is not a member yet. */
  inviteLink(name: string, role: Role): Promise<string>;
  /** Asks the API as that admin, in a session that is not the extension's. Throws where the answer is no 2xx. */
  api<T>(path: string, answer: z.ZodType<T>, method?: 'GET' | 'POST', body?: unknown): Promise<T>;
  /** Writes into its database what could not be brought about in a test's time. */
  writeRows(sql: string, ...values: (string | number | null)[]): Promise<void>;
  /** Nothing answers at its address from then on. Its data stays. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and forgets its data. */
  close(): Promise<void>;
}

/** @param variables of worker/env.ts; without them no public source is asked. */
export const launchWorker = async (variables?: Record<string, string>): Promise<TestWorker> => {
  const state = await mkdtemp(join(tmpdir(), 'whynow-state-'));
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const prepared = findPreparedWorker();
  if (prepared) await cp(prepared.state, state, { recursive: true });
  else await migrateAll(state);

  let running: LocalWorker | null = null;
  const start = async () => {
    const started = startWorker(state, port, variables, prepared?.config);
    const gone = new AbortController();
    running = started;
    const died = started.ended.then(() => {
      gone.abort();
      throw new Error(`The Worker ended by itself:\n${started.said()}`);
    });
    await Promise.race([waitForHealth(origin, gone.signal), died]);
    died.catch(() => null); // Stopping it later is no failure.
  };
  const stop = async () => {
    await running?.stop();
    running = null;
  };
  await start();
  const token = await takeToken(origin, await makePairingLink(origin, secretOf(running)));
  const api: TestWorker['api'] = async (path, answer, method = 'GET', body = undefined) =>
    answer.parse(
      await fetchJson(origin + path, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  return {
    origin,
    start,
    stop,
    api,
    inviteLink: async (name, role) =>
      (await api('/v1/invites', newInviteSchema, 'POST', { name, role })).link,
    writeRows: (...args) => writeRows(state, ...args),
    pairingLink: async () => `${origin}/pair#${(await api('/v1/pairings', pairingSchema, 'POST')).code}`,
    close: async () => {
      await stop();
      await rm(state, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const migrateAll = async (state: string): Promise<void> => {
  const migrating = migrate(state);
  const { code } = await migrating.ended;
  if (code !== 0) throw new Error(`Migrations failed:\n${migrating.said()}`);
};

/** The type checker does not see that `start` has set it. */
const secretOf = (running: LocalWorker | null): string => running?.secret ?? '';

const takeToken = async (origin: string, link: string): Promise<string> => {
  const answer = await fetchJson(`${origin}/v1/pair`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code: new URL(link).hash.slice(1), device: 'Test' }),
  });
  return pairResponseSchema.parse(answer).token;
};

const fetchJson = async (url: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(url, init);
  if (!response.ok)
    throw new Error(`${init.method} ${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
};

export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
