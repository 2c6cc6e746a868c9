/** The extension as it is installed, and what it does to pages: nothing, until it is clicked, and no trace after. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './harness/ask.ts';
import { type BadLine, openBadLine } from './harness/bad-line.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Site, serveSite } from './harness/site.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

/** A page that watches itself from its first moment on. */
const watchful = (name: string) => `<!doctype html><html lang="en"><head><script>
  globalThis.seen = { mutations: 0, messages: 0, errors: 0 };
  addEventListener('message', () => { seen.messages++; });
  addEventListener('error', () => { seen.errors++; });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((list) => { seen.mutations += list.length; }).observe(document, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
  });
</script><link rel="icon" href="data:,"><title>${name}</title></head>
<body><h1>${name}</h1><p>${name} builds picking robots for busy warehouses.</p></body></html>`;

/** All that a page could notice. */
const stateOf = (page: Page) =>
  page.evaluate(async () => {
    // Observers and messages are told of a task before.
    await new Promise((resolve) => setTimeout(resolve));
    return {
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      documentKeys: Object.getOwnPropertyNames(document).sort(),
      seen: (globalThis as unknown as { seen: object }).seen,
      resources: performance.getEntriesByType('resource').map((entry) => entry.name),
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.tagName,
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  });

/** As the popup does it, from a page of ours that is not in front. */
const tryInjection = (own: Page, address: string) =>
  own.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((t) => t.url === address) ?? tabs.find((t) => t.url === undefined);
    try {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        files: ['/capture.js'],
      });
      return frame?.result ? 'allowed' : 'failed';
    } catch (error) {
      return String(error);
    }
  }, address);

let chromium: Chromium;
let site: Site;
let worker: TestWorker;
let line: BadLine;

beforeAll(async () => {
  site = await serveSite((address) => watchful(address.split('.')[0] ?? ''));
  worker = await launchWorker();
  line = await openBadLine(worker.origin);
  chromium = await launchChromium({ sitePort: site.port });
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([line?.close(), worker?.close(), site?.close()]);
});

describe('as installed', () => {
  it('loads without an error, and asks for exactly six permissions and no host; for notifications and a site only when they are wanted', async () => {
    const background = await chromium.background();
    const granted = await background.evaluate(() => chrome.permissions.getAll());
    expect(granted.permissions?.sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(granted.origins).toEqual([]);
    const manifest = await background.evaluate(() => chrome.runtime.getManifest() as Record<string, unknown>);
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(await background.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('binds its keyboard shortcuts', async () => {
    const background = await chromium.background();
    const commands = await background.evaluate(() => chrome.commands.getAll());
    expect(commands).toEqual([
      expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+S' }),
      expect.objectContaining({ name: 'read-in-panel', shortcut: 'Alt+Shift+L' }),
    ]);
  });

  it('opens each of its pages without an error', async () => {
    for (const name of ['options', 'dashboard', 'sidepanel'] as const) {
      const page = await chromium.openOwn(name);
      await page.waitForSelector('#app > *');
      await page.close();
    }
    expect(chromium.errors).toEqual([]);
  });
});

describe('before a click', () => {
  it('visits to 50 pages wake nothing, ask nothing and change nothing', async () => {
    const own = await chromium.openOwn('dashboard');
    expect(
      await ask(own, 'pair', (await worker.pairingLink()).replace(worker.origin, line.origin)),
    ).toMatchObject({
      ok: true,
    });
    await own.close();
    await chromium.stopBackground();
    const asked = line.requests.length;
    const woken: string[] = [];
    chromium.browser.on('targetcreated', (target) => {
      if (target.url().startsWith('chrome-extension://')) woken.push(target.url());
    });

    const before = site.requests.length;
    const tab = await chromium.browser.newPage();
    for (let n = 1; n <= 50; n++) {
      await tab.goto(`http://company-${n}.example/`);
      const { seen, html } = await stateOf(tab);
      expect(seen).toEqual({ mutations: 0, messages: 0, errors: 0 });
      expect(html).toContain(`<h1>company-${n}</h1>`);
    }
    expect(site.requests.slice(before)).toEqual(
      Array.from({ length: 50 }, (_, n) => `company-${n + 1}.example/`),
    );
    expect(line.requests.length).toBe(asked);
    expect(woken).toEqual([]);
    await tab.close();
  });

  it('is not let into a page; a click lets it in there, and going elsewhere shuts it out again', async () => {
    const own = await chromium.openOwn('dashboard');
    const tab = await chromium.open('http://northwind.example/');
    for (const other of await chromium.browser.pages())
      if (other !== tab && other !== own) await other.close();
    expect(await tryInjection(own, 'http://northwind.example/')).toMatch(/Cannot access contents/);
    await chromium.clickIcon(tab);
    expect(await tryInjection(own, 'http://northwind.example/')).toBe('allowed');
    await tab.goto('http://elsewhere.example/');
    expect(await tryInjection(own, 'http://elsewhere.example/')).toMatch(/Cannot access contents/);
    await Promise.all([tab.close(), own.close()]);
  });
});

describe('on a click', () => {
  it('reads the page and leaves no trace of it', async () => {
    const own = await chromium.openOwn('dashboard');
    const tab = await chromium.open('http://northwind.example/');
    for (const other of await chromium.browser.pages())
      if (other !== tab && other !== own) await other.close();
    const before = await stateOf(tab);
    await chromium.clickIcon(tab);
    // The popup reads it by itself; once more, so that it has certainly been read.
    expect(await tryInjection(own, 'http://northwind.example/')).toBe('allowed');
    expect(await stateOf(tab)).toEqual(before);
    expect(chromium.errors).toEqual([]);
    await Promise.all([tab.close(), own.close()]);
  });
});
