/** Chromium with the built extension in it, used as a member uses it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { outputOf } from '../../../extension/output.ts';
import type { ScreenLanguage } from '../../../shared/words.ts';
import { findBrowser } from '../../../worker/dev/find-browser.ts';
import { type Background, backgroundOf } from './background.ts';

export type OwnPage = 'popup' | 'options' | 'dashboard' | 'sidepanel';

export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** Where cookies, IndexedDB and the like are kept: give it to the next launch to go on. */
  profile: string;
  /** A tab at this address, in front, loaded. */
  open(url: string): Promise<Page>;
  /** Clicks our icon with `tab` in front: activeTab is granted there and the popup opens. */
  clickIcon(tab: Page): Promise<Page>;
  /** One of our pages in a tab of its own. It reads no page: none is in front but itself. */
  openOwn(page: OwnPage, hash?: string): Promise<Page>;
  /** The background, woken if it sleeps. Looking at it keeps it awake: let it go by `stopBackground`. */
  background(): Promise<Background>;
  /** Stops the service worker, as the browser does when it idles. Resolves once it is gone. */
  stopBackground(): Promise<void>;
  /** Gives or takes a host on Chromium's own page of the extension: its question to a member no script can answer. */
  letInto(host: string, may: boolean): Promise<void>;
  /** What went wrong in our own pages and background so far: exceptions, console errors, refused by the CSP. */
  errors: string[];
  /** As a crash: nothing gets a chance to save anything. Keeps the profile. */
  kill(): Promise<void>;
  /** Shuts down in good order. Keeps the profile where it was given. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A profile to go on with; without it a fresh one, deleted at the end. */
  profile?: string;
  /** Port of 127.0.0.1 that serves every `*.example` host. */
  sitePort?: number;
  language?: ScreenLanguage;
  /** Pages of ours that the debugger lets be: its attaching takes longer than what a bench measures there. */
  unwatched?: OwnPage;
  /** Optional permissions, as if a member had agreed to the browser's question, which no script can click. */
  granted?: readonly string[];
  /** Of the hosts that it may ask for, those that `letInto` is to give and take: none is given at the start. */
  hosts?: readonly string[];
}

export const launchChromium = async (options: LaunchOptions = {}): Promise<Chromium> => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. CHROMIUM=/path/to/it names one.');
  const language = options.language ?? 'en';
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'whynow-profile-')));
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    ...(options.unwatched && {
      targetFilter: (target: Target) => !target.url().includes(`/${options.unwatched}.html`),
    }),
    userDataDir: profile,
    env: { ...process.env, LANGUAGE: locales[language].replace('-', '_') },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${locales[language]}`,
      `--host-resolver-rules=${hostRules(options.sitePort)}`,
      // Sample pages are served without TLS.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      // Room for a popup in full.
      '--window-size=1280,1000',
      '--screen-info={1280x1000}',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      '--no-first-run',
    ],
  });
  const errors: string[] = [];
  const extension = await install(browser, errors, await folderWith(options, profile));
  const origin = `chrome-extension://${extension.id}/`;
  const isBackground = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  if (!options.unwatched)
    browser.on('targetcreated', (target) => {
      if (isBackground(target)) for (const ms of nudges) setTimeout(letRun, ms, target).unref();
    });

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  const end = async (how: 'kill' | 'close') => {
    const child = browser.process();
    const exited = new Promise((resolve) => child?.once('exit', resolve));
    if (how === 'kill') child?.kill('SIGKILL');
    else await browser.close();
    if (child && child.exitCode === null && child.signalCode === null) await exited;
  };

  /** Chromium's page of its extensions may do what a member does there. */
  const inSettings = async (method: string, ...args: readonly unknown[]) => {
    const page = await open('chrome://extensions/');
    await page.evaluate(
      (name, given) => {
        const { developerPrivate } = (
          globalThis as unknown as {
            chrome: { developerPrivate: Record<string, (...args: readonly unknown[]) => Promise<void>> };
          }
        ).chrome;
        return developerPrivate[name]?.(...given);
      },
      method,
      args,
    );
    await page.close();
  };
  if (options.hosts)
    await inSettings('updateExtensionConfiguration', { extensionId: extension.id, hostAccess: 'ON_CLICK' });

  const { answering, stop } = backgroundOf(browser, origin, async () => {
    const page = await open(`${origin}dashboard.html`);
    await page.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => null));
    await page.close();
  });

  return {
    browser,
    extension,
    profile,
    errors,
    open,
    clickIcon: async (tab) => {
      const opened = browser.waitForTarget((target) => target.url().startsWith(`${origin}popup.html`));
      await tab.bringToFront();
      await tab.triggerExtensionAction(extension);
      return (await opened).asPage();
    },
    openOwn: (page, hash = '') => open(`${origin}${page}.html${hash}`),
    background: answering,
    stopBackground: stop,
    letInto: (host, may) =>
      inSettings(may ? 'addHostPermission' : 'removeHostPermission', extension.id, host),
    kill: () => end('kill'),
    close: async () => {
      await end('close');
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/**
 * Puppeteer attaches to a worker that starts and lets it run; where that meets somebody else's attaching, once in thirty
 * starts or so, nobody does, and no event tells. Milliseconds after the start at which it is told to run.
 */
const nudges = [300, 1000, 3000, 8000];

/** As often as one likes: a worker that runs is not moved. It may be gone by now. */
const letRun = async (target: Target): Promise<void> => {
  const devtools = await target.createCDPSession().catch(() => null);
  await devtools?.send('Runtime.runIfWaitingForDebugger').catch(() => null);
  await devtools?.detach().catch(() => null);
};

const locales: Record<ScreenLanguage, string> = { en: 'en-US', zh: 'zh-CN', 'zh-Hant': 'zh-TW' };

/** Nothing is looked up outside this machine. */
const hostRules = (sitePort: number | undefined): string =>
  [
    ...(sitePort === undefined ? [] : [`MAP *.example 127.0.0.1:${sitePort}`]),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ].join(', ');

/** The built extension, or a copy of it in the profile's folder that has these permissions from the start. */
const folderWith = async ({ granted = [], hosts = [] }: LaunchOptions, profile: string): Promise<string> => {
  const built = outputOf('chrome');
  if (granted.length === 0 && hosts.length === 0) return built;
  const copy = join(profile, 'whynow-extension');
  await cp(built, copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8')) as {
    permissions: string[];
  };
  const permissions = [...manifest.permissions, ...granted];
  // Chromium's own page gives and takes single hosts of these, and none of those that are optional.
  const own = hosts.length > 0 && { host_permissions: hosts };
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, ...own, permissions }));
  return copy;
};

const install = async (browser: Browser, errors: string[], folder: string): Promise<Extension> => {
  browser.on('targetcreated', (target) => {
    if (target.url().startsWith('chrome-extension://')) collectErrors(target, errors).catch(() => null);
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The extension ${id} was not loaded`);
  return extension;
};

const collectErrors = async (target: Target, errors: string[]): Promise<void> => {
  const name = new URL(target.url()).pathname;
  const source = target.type() === 'service_worker' ? await target.worker() : await target.asPage();
  const collect = (words: string) => errors.push(`${name}: ${words}`);
  source?.on('console', (message) => {
    if (message.type() === 'error') collect(message.text());
  });
  if (source && 'goto' in source) source.on('pageerror', (error) => collect(String(error)));
};
