/** The first file that runs on a fresh machine, in an invented project with an invented npm. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './product-files.ts';

type Packages = Record<string, Record<string, unknown>>;

const zod = { version: '4.6.7', integrity: 'sha512-zod' };
const otherPlatform = { version: '1.0.0', integrity: 'sha512-far', optional: true, os: ['far-os'] };
const lock: Packages = {
  '': { name: 'invented' },
  'node_modules/zod': zod,
  'node_modules/far': otherPlatform,
};
const { '': _root, 'node_modules/far': _far, ...installed } = lock;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whynow-node24-'));
  mkdirSync(join(folder, '.ci'));
  copyFileSync(join(root, '.ci', 'node24.mjs'), join(folder, '.ci', 'node24.mjs'));
  write('package-lock.json', { packages: lock });
  writeFileSync(
    join(folder, 'script.ts'),
    'console.log(JSON.stringify(process.argv.slice(2)) as string);\nprocess.exit(7);',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, content: unknown): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
};

/** @param npm body of the npm to run in place of the real one. */
const run = (npm: string, args = ['script.ts', 'a', 'b c']) => {
  const fake = join(folder, 'npm.cjs');
  writeFileSync(
    fake,
    `require('fs').writeFileSync('called', JSON.stringify(process.argv.slice(2)));\n${npm}`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, '.ci', 'node24.mjs'), ...args],
    {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: { ...process.env, npm_execpath: fake, npm_node_execpath: process.execPath },
    },
  );
  return { status, stdout: stdout.trim(), stderr };
};

const npmCalled = (): string[] | null => {
  try {
    return JSON.parse(readFileSync(join(folder, 'called'), 'utf8')) as string[];
  } catch {
    return null;
  }
};

const installs = `require('fs').mkdirSync('node_modules', { recursive: true });
require('fs').writeFileSync('node_modules/.package-lock.json', ${JSON.stringify(JSON.stringify({ packages: installed }))});`;

describe('where all is installed', () => {
  it('runs the script with its arguments and its exit code, and no npm', () => {
    write('node_modules/.package-lock.json', { packages: installed });
    expect(run('')).toMatchObject({ status: 7, stdout: '["a","b c"]', stderr: '' });
    expect(npmCalled()).toBeNull();
  });
});

describe('where something is missing', () => {
  it.each<[string, Packages | null]>([
    ['there is no node_modules', null],
    ['a package is missing', {}],
    ['a package is of another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
    ['a package has other bytes', { 'node_modules/zod': { ...zod, integrity: 'sha512-else' } }],
    ['a package is left over', { ...installed, 'node_modules/old': zod }],
  ])('installs by the lock file first: %s', (_what, packages) => {
    if (packages) write('node_modules/.package-lock.json', { packages });
    expect(run(installs)).toMatchObject({ status: 7, stdout: '["a","b c"]' });
    expect(npmCalled()?.[0]).toBe('ci');
  });

  it('installs again after an install that was cut off', () => {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{"packages": {');
    expect(run(installs).status).toBe(7);
    expect(npmCalled()?.[0]).toBe('ci');
  });

  it('says so where the registry cannot be reached, and runs nothing', () => {
    const { status, stdout, stderr } = run("console.error('npm error code ENOTFOUND'); process.exit(1);");
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('npm error code ENOTFOUND');
    expect(stderr).toContain('The npm registry could not be reached');
  });

  it('shows the words of npm where it fails for another reason', () => {
    const { status, stderr } = run("console.error('npm error code EUSAGE'); process.exit(1);");
    expect(status).toBe(1);
    expect(stderr).toContain('npm error code EUSAGE');
    expect(stderr).toContain('npm ci failed');
  });
});

it('says how it is used where no script is named', () => {
  expect(run('', [])).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
});
