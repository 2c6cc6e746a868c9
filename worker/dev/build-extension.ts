/** Builds the extension. By WXT itself: what a part may weigh is for `npm run build` and the tests to judge. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Running, start } from './running.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

export const chromeFolder = join(root, '.output', 'chrome-mv3');
export const firefoxManifest = join(root, '.output', 'firefox-mv3', 'manifest.json');

export const buildExtension = (browser: 'chrome' | 'firefox'): Running =>
  start(wxt, ['build', '--config', 'extension/wxt.config.ts', '--browser', browser], {
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  });
