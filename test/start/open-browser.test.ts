/** What `npm start -- --open` opens: a browser with the extension in it, where sample hosts resolve. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../../worker/dev/open-browser.ts';

/** An invented extension that, once loaded, calls a sample host. */
const manifest = {
  manifest_version: 3,
  name: 'Invented',
  version: '1',
  background: { service_worker: 'sw.js' },
};
const worker = "fetch('http://loaded.example/', { mode: 'no-cors' });";

const asked = new Map<string, () => void>();
const ask = (url: string) => new Promise<void>((resolve) => asked.set(url, resolve));
const server = createServer((request, response) => {
  asked.get(`${request.headers.host}${request.url}`)?.();
  response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sample</title>');
});

let extension: string;
beforeAll(async () => {
  extension = mkdtempSync(join(tmpdir(), 'whynow-invented-'));
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'sw.js'), worker);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(extension, { recursive: true });
});

const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('whynow-browser-'));

it('has the extension in it, the pages open, and every .example host from this machine', async () => {
  const before = profiles();
  const { port } = server.address() as AddressInfo;
  const visits = [ask('samples.example/'), ask('loaded.example/'), ask(`127.0.0.1:${port}/pair`)];
  const opened = await openBrowser({
    extension,
    samplesPort: port,
    pages: [`http://127.0.0.1:${port}/pair#code`],
    headless: true,
  });
  expect(opened).toMatchObject({ ok: true });
  await Promise.all(visits);
  if (opened.ok) await opened.close();
  expect(profiles()).toEqual(before);
});
