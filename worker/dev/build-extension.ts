/** Builds the extension for Chromium and Firefox by its own build script. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Running, start } from './running.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const chromeFolder = join(root, '.output', 'chrome-mv3');
export const firefoxManifest = join(root, '.output', 'firefox-mv3', 'manifest.json');

export const buildExtension = (): Running => start(join(root, 'extension', 'build.ts'), [], {});
