/** What has to be fetched, parsed and run, in gzip bytes, and how much of it we allow ourselves. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Sizes {
  /** The script that is run in a page on a click. */
  capture: number;
  /** All scripts and styles that the popup loads before it shows anything. */
  popup: number;
  /** The same of the dashboard, its pages that load later included. */
  dashboard: number;
  background: number;
}

/** The background holds the reader: its tables of words, and the numbering plans of all countries (28 KB). */
export const budgets: Sizes = {
  capture: 40 * 1024,
  popup: 60 * 1024,
  dashboard: 200 * 1024,
  background: 212 * 1024,
};
export const workerBudget = 300 * 1024;

/** @param output folder of the unpacked extension. */
export const sizesOf = (output: string): Sizes => ({
  capture: gzipped(output, ['capture.js']),
  popup: gzippedInOneLanguage(output, loadedBy(output, 'popup.html')),
  dashboard: gzippedInOneLanguage(output, loadedBy(output, 'dashboard.html')),
  background: gzipped(output, ['background.js', ...importsOf(output, 'background.js')]),
});

export const gzipped = (folder: string, files: Iterable<string>): number => {
  let bytes = 0;
  for (const file of new Set(files))
    bytes += gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength;
  return bytes;
};

/** Of the languages, which are imported later, a screen loads one: the largest is counted. */
const gzippedInOneLanguage = (folder: string, files: string[]): number => {
  const isLanguage = (file: string) => /(^|\/)locale-/.test(file);
  const languages = files.filter(isLanguage).map((file) => gzipped(folder, [file]));
  return (
    gzipped(
      folder,
      files.filter((file) => !isLanguage(file)),
    ) + Math.max(0, ...languages)
  );
};

const loadedBy = (output: string, page: string): string[] => {
  const html = readFileSync(join(output, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  if (!named.some((file) => file.endsWith('.js'))) throw new Error(`${page} loads no script`);
  return named.flatMap((file) => [file, ...(file.endsWith('.js') ? importsOf(output, file) : [])]);
};

/** Chunks that a script imports, however deep; also those that it imports later. */
const importsOf = (output: string, script: string, seen = new Set<string>()): string[] => {
  const code = readFileSync(join(output, script), 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
    const file = relative(output, resolve(output, dirname(script), path ?? ''));
    if (seen.has(file)) continue;
    seen.add(file);
    importsOf(output, file, seen);
  }
  return [...seen];
};
