/** Times walk and reading of pages in a real browser, in fresh code as on a click: nothing is warmed up. */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../worker/dev/find-browser.ts';
import { serve } from '../browser/harness/http.ts';

interface Took {
  id: string;
  walk: number;
  read: number;
  both: number;
}
interface Bundle {
  walk(document: Document): unknown;
  read(walked: unknown, url: string): unknown;
}

export const captureInChromium = async (
  pages: readonly { id: string; url: string; html: string }[],
): Promise<Took[]> => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. CHROMIUM=/path/to/it names one.');
  const script = await bundle();
  const site = await serve((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    // The page alone: its scripts and what it would load are none of ours.
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
    response.writeHead(page ? 200 : 404, headers).end(page?.html ?? '');
  });
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
  const took: Took[] = [];
  try {
    const tab = await browser.newPage();
    for (const [index, { id, url }] of pages.entries()) {
      await tab.goto(`http://127.0.0.1:${site.port}/${index}`, { waitUntil: 'domcontentloaded' });
      await tab.evaluate(script);
      const [walk, read] = await tab.evaluate((address) => {
        const { walk, read } = Reflect.get(globalThis, 'whynowBench') as Bundle;
        const began = performance.now();
        const walked = JSON.stringify(walk(document));
        const between = performance.now();
        read(JSON.parse(walked), address);
        return [between - began, performance.now() - between] as const;
      }, url);
      took.push({ id, walk, read, both: walk + read });
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return took;
};

const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-same-origin allow-scripts";

/** Walk and reading as one script, as the extension's build makes them. */
const bundle = async (): Promise<string> => {
  const entry = 'virtual:bench';
  const capture = fileURLToPath(new URL('../../extension/capture/', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'bench',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) =>
          id === `\0${entry}`
            ? `export { walk } from '${capture}page/walk.ts'; export { read } from '${capture}capture.ts';`
            : null,
      },
    ],
    build: {
      write: false,
      target: 'es2024',
      lib: { entry, name: 'whynowBench', formats: ['iife'] },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const [{ code }] = output.output;
  return code.replace(/^var whynowBench\s*=/, 'globalThis.whynowBench=');
};
