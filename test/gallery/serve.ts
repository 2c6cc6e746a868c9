/** `node test/gallery/serve.ts`: the gallery in a browser, on invented data. Ctrl-C ends it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type InlineConfig, preview } from 'vite';

export interface Gallery {
  address(state: string, language: string, hash?: string): string;
  url: string;
  close(): Promise<void>;
}

const config = {
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies InlineConfig;
const host = '127.0.0.1';

export const serveGallery = async (port = 8820): Promise<Gallery> => {
  const server = await createServer({
    ...config,
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
    // Other people's runs on this machine need ports too: the next free one is taken.
    server: { port, host, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  });
  await server.listen();
  return galleryAt(server.resolvedUrls?.local[0], () => server.close());
};

/** As it is shipped: built, without what a developer has beside it. For benches. */
export const serveBuiltGallery = async (port = 8820): Promise<Gallery> => {
  const outDir = await mkdtemp(join(tmpdir(), 'whynow-gallery-'));
  await build({ ...config, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 } });
  const server = await preview({ ...config, build: { outDir }, preview: { port, host } });
  return galleryAt(server.resolvedUrls?.local[0], async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  });
};

const galleryAt = (url: string | undefined, close: () => Promise<void>): Gallery => {
  if (!url) throw new Error('The gallery is not listening.');
  return {
    url,
    address: (state, language, hash = '') => `${url}?state=${state}&language=${language}${hash}`,
    close,
  };
};

if (import.meta.main) console.log((await serveGallery()).url);
