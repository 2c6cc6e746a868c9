/** `npm start` as a newcomer runs it: one process that starts all, says what to do, and stops all. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../worker/app.ts';
import { isPortFree } from '../../worker/dev/is-port-free.ts';
import { openApiDocument } from '../../worker/dev/openapi-document.ts';
import { wordings } from '../../worker/dev/wording.ts';
import { root } from '../house/product-files.ts';

const words = wordings.en;
let state: string;
let port: number;
let started: Started | null = null;

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'whynow-state-'));
  port = await findTwoPorts();
});
afterEach(async () => {
  started?.child.kill('SIGTERM');
  await started?.ended;
  started = null;
});
afterAll(() => rm(state, { recursive: true, force: true, maxRetries: 5 }));

interface Started {
  child: ChildProcess;
  said(): string;
  ended: Promise<number | null>;
  /** Resolves once it has said this; rejects where it ends before. */
  says(text: string): Promise<string>;
}

const start = (...args: string[]): Started => {
  const child = spawn(process.execPath, ['.ci/node24.mjs', 'worker/dev/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, LC_ALL: 'C', WHYNOW_STATE: state },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const listen of listeners) listen();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => said.includes(text) && resolve(said);
      listeners.add(look);
      ended.then((code) => reject(new Error(`Ended with code ${code}: ${said}`)));
      look();
    });
  started = { child, said: () => said, ended, says };
  return started;
};

const listen = (wanted: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => resolve(server));
  });

/** A port that is free, and the next one too. */
const findTwoPorts = async (): Promise<number> => {
  const server = await listen(0);
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  const found = typeof address === 'object' && address ? address.port : 0;
  return (await isPortFree(found + 1)) ? found : findTwoPorts();
};

const post = async (path: string, body: unknown): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Whose workspace a pairing link opens. */
const pair = async (said: string): Promise<string> => {
  const code = /\/pair#(\S+)/.exec(said)?.[1];
  const response = await post('/v1/pair', { code, device: 'Test' });
  expect(response.ok).toBe(true);
  return ((await response.json()) as { workspace: { id: string } }).workspace.id;
};

describe('npm start', () => {
  it('starts the Worker, the samples and the build, says where, and stops them all', async () => {
    const run = start('--port', String(port));
    const said = await run.says('Ctrl-C');
    const origin = `http://127.0.0.1:${port}`;

    const health = await fetch(`${origin}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: 'ok', version: expect.any(String) });
    const described = await fetch(`${origin}/v1/openapi.json`);
    expect(described.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await described.text()).toBe(JSON.stringify(openApiDocument(createApp())));
    expect(said).toContain(`http://127.0.0.1:${port + 1}/`);
    expect(await (await fetch(`http://127.0.0.1:${port + 1}/`)).text()).toContain('Sample pages');
    for (const path of ['.output/chrome-mv3', '.output/firefox-mv3/manifest.json']) {
      expect(said).toContain(join(root, path));
      expect(existsSync(join(root, path))).toBe(true);
    }
    const workspace = await pair(said);

    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(run.said()).toContain(words.stopped);
    expect(await isPortFree(port)).toBe(true);
    expect(await isPortFree(port + 1)).toBe(true);

    // And again: the same data, and a new link to it.
    const again = start('--port', String(port));
    expect(await pair(await again.says('Ctrl-C'))).toBe(workspace);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(await isPortFree(port)).toBe(true);
  });

  it.each([0, 1])('starts nothing where another program has port N + %i', async (step) => {
    const other = await listen(port + step);
    const run = start('--port', String(port));
    expect(await run.ended).toBe(1);
    expect(run.said().trim()).toBe(words.portTaken(port + step));
    expect(await isPortFree(port + 1 - step)).toBe(true);
    await new Promise((resolve) => other.close(resolve));
  });

  it('explains itself where it does not understand a flag', async () => {
    const run = start('--prot', '9');
    expect(await run.ended).toBe(2);
    expect(run.said()).toContain('--prot');
    expect(run.said()).toContain(words.usage);
  });
});
