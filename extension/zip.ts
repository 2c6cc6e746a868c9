/**
 * `npm run zip`: what the stores are sent, for Chrome and Edge, for Firefox, and the sources for Mozilla's reviewers. The
 * same sources make the same bytes: files in order, one time for all.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from './build.ts';
import { type Browser, browsers, outputOf, root } from './output.ts';

/** The first that a zip can bear, in whatever time zone. */
const mtime = new Date(1980, 0, 1);

const zip = (folder: string, names: readonly string[]): Uint8Array => {
  const files: Zippable = {};
  for (const name of names.toSorted()) files[name] = [readFileSync(join(folder, name)), { mtime, level: 9 }];
  return zipSync(files);
};

/** @param browser whose build lies in its folder */
export const zipOf = (browser: Browser): Uint8Array => {
  const folder = outputOf(browser);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return zip(folder, names);
};

/** All that is kept of the project but its tests, which build nothing. */
const zipSources = (): Uint8Array => {
  const kept = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  return zip(
    root,
    kept.filter((name) => name !== '' && !name.startsWith('test/')),
  );
};

const keep = (part: string, bytes: Uint8Array): void => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, '.output', 'zip');
  const path = join(folder, `whynow-${version}-${part}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`${path}\n  ${(bytes.byteLength / 1024).toFixed(1)} KB, SHA-256 ${digest}`);
};

if (import.meta.main) {
  const wanted = browsers.filter((browser) => process.argv.length === 2 || process.argv.includes(browser));
  for (const browser of wanted) {
    await build(browser);
    keep(browser, zipOf(browser));
  }
  keep('sources', zipSources());
}
