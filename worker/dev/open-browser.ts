/** Opens a browser with the extension in it, where every `.example` host is a sample page of this machine. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { indexHost } from './samples-server.ts';

export type Opened =
  | { ok: true; close(): Promise<void> }
  | { ok: false; why: 'no-display' | 'no-browser' | 'failed'; detail: string };

export interface OpenOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  samplesPort: number;
  /** Addresses to open beside the list of samples, each in a tab of its own. */
  pages: readonly string[];
  /** Without a window: where there is no display. */
  headless?: boolean;
}

export const openBrowser = async (options: OpenOptions): Promise<Opened> => {
  const headless = options.headless ?? false;
  if (!headless && !hasDisplay()) return { ok: false, why: 'no-display', detail: '' };
  const executablePath = findBrowser();
  if (!executablePath) return { ok: false, why: 'no-browser', detail: '' };
  const profile = await mkdtemp(join(tmpdir(), 'whynow-browser-'));
  const forget = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    // By pipe: stable Chrome takes no --load-extension any more, but still takes this.
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: [options.extension],
      userDataDir: profile,
      defaultViewport: null,
      // Ctrl-C is answered in start.ts, once for all.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        `--host-resolver-rules=MAP *.example 127.0.0.1:${options.samplesPort}`,
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
        '--no-first-run',
        '--no-default-browser-check',
        // Chromium refuses its sandbox to root, as in a container.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    for (const address of options.pages) {
      const page = await browser.newPage();
      await page.goto(address);
    }
    const [first] = await browser.pages();
    await first?.goto(`http://${indexHost}/`);
    await first?.bringToFront();
    return {
      ok: true,
      close: async () => {
        await browser.close();
        await forget();
      },
    };
  } catch (error) {
    await forget();
    return { ok: false, why: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
};

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
