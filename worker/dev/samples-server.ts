/** Serves the sample pages of test/samples: by host (`northwind.example`), or by path on a plain address. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samplesIndex } from './samples-index.ts';

export interface SamplesServer {
  /** Address of the list of all sample pages, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../test/samples', import.meta.url));

/** Where the list stands for a browser that finds every `.example` host here. */
export const indexHost = 'samples.example';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** @param port 0 takes any free one. Rejects with EADDRINUSE where another program has it. */
export const serveSamples = async (options: { port: number; host?: string }): Promise<SamplesServer> => {
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const respond = (status: number, headers: Record<string, string>, body: string | Buffer) => {
    response.writeHead(status, { 'cache-control': 'no-store', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const plain = (status: number, words: string) => respond(status, { 'content-type': 'text/plain' }, words);

  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET and HEAD.');
  const [path = '/', query] = (request.url ?? '/').split('?');
  const hostname = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const byHost = hostname.endsWith('.example');
  if (path === '/' && (!byHost || hostname === indexHost)) {
    return respond(200, { 'content-type': types['.html'] ?? '' }, samplesIndex(byHost ? 'http://' : '/'));
  }

  if (path === '/favicon.ico') return respond(204, {}, '');
  const segments = toSegments(byHost ? `/${hostname.replace(/^www\./, '')}${path}` : path);
  if (!segments) return plain(400, 'This path leads out of the sample pages.');
  const file = join(root, ...segments);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() && !path.endsWith('/')) {
    return respond(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }, '');
  }
  const type = types[found?.isDirectory() ? '.html' : extname(file)];
  const body =
    type && (await readFile(found?.isDirectory() ? join(file, 'index.html') : file).catch(() => null));
  return body ? respond(200, { 'content-type': type }, body) : plain(404, 'There is no such sample page.');
};

/** The names of a path, or null where one of them could step out of the folder. */
const toSegments = (path: string): string[] | null => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const names = decoded.split('/').filter((name) => name !== '');
  return names.every((name) => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u.test(name)) ? names : null;
};
