/** Sees to it that there is a Chromium for the browser tests, a Firefox for /app, and fonts for Chinese, where the system lets us. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../worker/dev/find-browser.ts';

export type Ensured = { ok: true } | { ok: false; why: string };

const advice = 'Install Chromium or Chrome, or name one with CHROMIUM=/path/to/it, and run npm test again.';

export const ensureChromium = async (tell: (line: string) => void): Promise<Ensured> => {
  if (findBrowser()) return { ok: true };
  if (!isOnPath('apt-get')) return { ok: false, why: `There is no Chromium here, and no apt-get. ${advice}` };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !isOnPath('sudo')) {
    return { ok: false, why: `There is no Chromium here, and only root may install one. ${advice}` };
  }
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  tell('There is no Chromium here: installing it with apt-get, a minute or two, once.');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'firefox-esr', 'fonts-noto-cjk'],
  ]) {
    const { code, said } = await run([...asRoot, 'apt-get', ...wait, ...args]);
    if (code !== 0) return { ok: false, why: `${said}\napt-get could not install Chromium. ${advice}` };
  }
  return findBrowser() ? { ok: true } : { ok: false, why: `apt-get brought no Chromium. ${advice}` };
};

const isOnPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const run = ([program = '', ...args]: string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (words: string) => {
        said = (said + words).slice(-2000);
      });
    }
    child.once('error', (error) => resolve({ code: null, said: String(error) }));
    child.once('close', (code) => resolve({ code, said: said.trim() }));
  });
