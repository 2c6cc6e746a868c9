/**
 * The dashboard for browsers without the extension, built to where the Worker's static assets are taken from: it is
 * served at /app without the Worker's script. Only where a source is newer than what stands there.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './output.ts';

/** Folder of the built dashboard. */
export const webOutput = join(root, 'worker', 'public', 'app');
const sources = ['extension', 'shared', 'package-lock.json'];

export const buildWeb = async (): Promise<void> => {
  await build({
    configFile: false,
    root: join(root, 'extension', 'web'),
    base: '/app/',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: webOutput,
      emptyOutDir: true,
      target: 'es2024',
      // Its policy allows no code or style from a data: address.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
};

const newest = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isStale = (): boolean => {
  const built = statSync(join(webOutput, 'index.html'), { throwIfNoEntry: false });
  return !built || sources.some((source) => newest(join(root, source)) > built.mtimeMs);
};

if (import.meta.main && isStale()) await buildWeb();
