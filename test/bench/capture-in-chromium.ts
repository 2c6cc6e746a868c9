/** Times walk and reading of pages in a real browser, in fresh code as on a click: nothing is warmed up. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page as Tab } from 'puppeteer-core';
import { build } from 'vite';
import type { Draft } from '../../shared/capture.ts';
import { findBrowser } from '../../worker/dev/find-browser.ts';
import { serve } from '../browser/harness/http.ts';

export interface Took {
  id: string;
  /** Milliseconds. */
  walk: number;
  read: number;
  both: number;
  draft: Draft;
}
interface Bundle {
  walk(document: Document): unknown;
  read(walked: unknown, url: string): Draft;
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
    for (const [index, { id, url }] of pages.entries()) {
      const tab = await browser.newPage();
      await tab.goto(`http://127.0.0.1:${site.port}/${index}`, { waitUntil: 'domcontentloaded' });
      const times = await timed(tab, script, url).catch(() => null);
      if (times) took.push({ id, ...times });
      else console.error(`${id} sends its readers on before it can be read`);
      await tab.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return took;
};

const timed = async (tab: Tab, script: string, url: string): Promise<Omit<Took, 'id'>> => {
  await tab.evaluate(script);
  const [walk, read, draft] = await tab.evaluate((address) => {
    const { walk, read } = Reflect.get(globalThis, 'whynowBench') as Bundle;
    const began = performance.now();
    const walked = JSON.stringify(walk(document));
    const between = performance.now();
    const draft = read(JSON.parse(walked), address);
    return [between - began, performance.now() - between, draft] as const;
  }, url);
  return { walk, read, both: walk + read, draft };
};

const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-same-origin allow-scripts";

/** Walk and reading as one script, as the extension's build makes them. */
const bundle = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('walk-and-read.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2024', lib: { entry, name: 'whynowBench', formats: ['iife'] } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const [{ code }] = output.output;
  return code.replace(/^var whynowBench\s*=/, 'globalThis.whynowBench=');
};
