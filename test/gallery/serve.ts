/** `node test/gallery/serve.ts`: the gallery in a browser, on invented data. Ctrl-C ends it. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export interface Gallery {
  address(state: string, language: string, hash?: string): string;
  url: string;
  close(): Promise<void>;
}

export const serveGallery = async (port = 8820): Promise<Gallery> => {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
    logLevel: 'warn',
    // Other people's runs on this machine need ports too: the next free one is taken.
    server: { port, host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery is not listening.');
  return {
    url,
    address: (state, language, hash = '') => `${url}?state=${state}&language=${language}${hash}`,
    close: () => server.close(),
  };
};

if (import.meta.main) console.log((await serveGallery()).url);
