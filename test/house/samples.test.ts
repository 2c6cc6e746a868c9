/** The sample pages: that they are served, whole, and ask for nothing outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chineseSamples, englishSamples } from '../../worker/dev/samples-index.ts';
import { type SamplesServer, serveSamples } from '../../worker/dev/samples-server.ts';
import { root } from './product-files.ts';

const samples = join(root, 'test', 'samples');
const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const pages = files.filter((name) => name.endsWith('.html'));

let server: SamplesServer;
beforeAll(async () => {
  server = await serveSamples({ port: 0 });
});
afterAll(() => server.close());

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** By node:http: fetch would straighten the path, and refuse to name another host. */
const get = (path: string, host?: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const asked = request(
      { hostname, port, path, method, ...(host && { headers: { host } }) },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        response.on('end', () => {
          const { 'content-type': type, location } = response.headers;
          resolve({ status: response.statusCode, type, location, body });
        });
      },
    );
    asked.on('error', reject).end();
  });

describe('the samples server', () => {
  it('serves a page by its path and by its host', async () => {
    const byPath = await get('/northwind.example/about/');
    expect(byPath).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(byPath.body).toContain('<title>About us and our team');
    for (const host of ['northwind.example', 'www.northwind.example:8788', 'NORTHWIND.example']) {
      expect((await get('/about/', host)).body).toBe(byPath.body);
    }
  });

  it('sends a folder without its slash to the one with it', async () => {
    expect(await get('/northwind.example')).toMatchObject({ status: 301, location: '/northwind.example/' });
    expect(await get('/about?x=1', 'northwind.example')).toMatchObject({
      status: 301,
      location: '/about/?x=1',
    });
  });

  it.each([
    ['/../run.ts'],
    ['/northwind.example/../../run.ts'],
    ['/%2e%2e/run.ts'],
    ['/..%2frun.ts'],
    ['/northwind.example/%2e%2e%2f%2e%2e%2frun.ts'],
    ['/northwind.example\\..\\..\\run.ts'],
    ['/northwind.example/%00'],
    ['/northwind.example/%ff'],
    ['/.git/config'],
  ])('refuses %s', async (path) => {
    expect((await get(path)).status).toBe(400);
    expect((await get(path, 'northwind.example')).status).toBe(400);
  });

  it('refuses a host that is a path', async () => {
    expect((await get('/run.ts', '../...example')).status).toBe(400);
  });

  it.each(['/nowhere.example/', '/northwind.example/nowhere/', '/northwind.example/style.scss'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('takes no POST', async () => {
    expect((await get('/', undefined, 'POST')).status).toBe(405);
  });
});

describe('the list of samples', () => {
  it.each(['', 'samples.example'])('leads only to pages that are there, asked as %j', async (host) => {
    const { document } = parseHTML((await get('/', host)).body);
    const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
    expect(links).toHaveLength(englishSamples.length + chineseSamples.length);
    for (const link of links) {
      const url = new URL(link, server.url);
      expect(await get(url.pathname, url.host)).toMatchObject({ status: 200 });
    }
  });

  it('has as much to try in Chinese as in English', () => {
    expect(chineseSamples).toHaveLength(englishSamples.length);
  });
});

describe.each(pages)('the sample %s', (name) => {
  const folder = name.replace(/index\.html$/, '');
  const { document } = parseHTML(readFileSync(join(samples, name), 'utf8'));

  it('names its own address, as if it stood on its host', () => {
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`https://${folder}`);
  });

  it('runs no script and loads nothing from outside', () => {
    for (const script of document.querySelectorAll('script')) {
      expect(script.getAttribute('type')).toBe('application/ld+json');
      expect(() => JSON.parse(script.textContent)).not.toThrow();
    }
    for (const loaded of document.querySelectorAll('[src], link[rel=stylesheet], link[rel=icon]')) {
      const path = loaded.getAttribute('src') ?? loaded.getAttribute('href') ?? '';
      expect(files).toContain(new URL(path, `http://x/${folder}`).pathname.slice(1));
    }
  });

  it('leads to pages that are there', () => {
    for (const link of document.querySelectorAll('a[href]')) {
      const url = new URL(link.getAttribute('href') ?? '', `https://${folder}`);
      if (!url.hostname.endsWith('.example')) continue;
      expect(pages).toContain(`${url.hostname}${url.pathname}index.html`);
    }
  });

  it('says in which language it is', () => {
    const isChinese = /\p{Script=Han}/u.test(document.title);
    expect(document.documentElement.getAttribute('lang')).toBe(isChinese ? 'zh-CN' : 'en');
  });
});
