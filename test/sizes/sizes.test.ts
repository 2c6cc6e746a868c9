/** What is built, for both browsers and the Worker: its manifest, and what it may weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../extension/build.ts';
import { type Browser, browsers, outputOf } from '../../extension/output.ts';
import { budgets, type Sizes, workerBudget } from '../../extension/sizes.ts';
import { zipOf } from '../../extension/zip.ts';
import { workerSize } from './worker-size.ts';

const sizes = {} as Record<Browser, Sizes>;
const readManifest = (browser: Browser) =>
  JSON.parse(readFileSync(join(outputOf(browser), 'manifest.json'), 'utf8')) as Record<string, unknown>;

beforeAll(async () => {
  for (const browser of browsers) sizes[browser] = await build(browser);
}, 60_000);

const common = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];

describe.each(browsers)('the extension for %s', (browser) => {
  it.each(Object.keys(budgets) as (keyof Sizes)[])('holds the budget of its %s', (part) => {
    const size = sizes[browser][part];
    if (size === null) return expect([browser, part]).toEqual(['firefox', 'sidepanel']);
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(budgets[part]);
  });

  it('has a manifest of exactly what it needs: no host until one is wanted, nothing a page can see, notifications when they are wanted', () => {
    const manifest = readManifest(browser);
    const { permissions, content_security_policy: _, browser_specific_settings: __, ...rest } = manifest;
    expect((permissions as string[]).sort()).toEqual(
      (browser === 'chrome' ? [...common, 'sidePanel'] : common).sort(),
    );
    expect(rest).toEqual({
      manifest_version: 3,
      name: '__MSG_name__',
      description: '__MSG_description__',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      default_locale: 'en',
      incognito: 'not_allowed',
      optional_permissions: ['notifications'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      action: { default_title: '__MSG_open__', default_popup: 'popup.html' },
      options_ui: { open_in_tab: true, page: 'options.html' },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
        ...(browser === 'chrome' && {
          'read-in-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_readInPanel__' },
        }),
      },
      ...(browser === 'chrome'
        ? {
            minimum_chrome_version: '127',
            background: { service_worker: 'background.js' },
            side_panel: { default_path: 'sidepanel.html' },
          }
        : { background: { scripts: ['background.js'] } }),
    });
  });

  it('runs no code but its own, and loads nothing from outside', () => {
    const { extension_pages: policy } = readManifest(browser).content_security_policy as Record<
      string,
      string
    >;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|http:(?!\/\/(localhost|127\.0\.0\.1):)/);
  });

  it('has the same words in every locale', () => {
    const wordsOf = (locale: string) =>
      JSON.parse(
        readFileSync(join(outputOf(browser), '_locales', locale, 'messages.json'), 'utf8'),
      ) as Record<string, { message: string; placeholders?: object }>;
    const english = wordsOf('en');
    for (const locale of ['zh_CN', 'zh_TW']) {
      const words = wordsOf(locale);
      expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
      for (const [key, { placeholders }] of Object.entries(english))
        expect(words[key]?.placeholders).toEqual(placeholders);
    }
    expect(english.description?.message.length).toBeLessThanOrEqual(132);
  });
});

it('is the same zip byte for byte when it is built again, and light enough', async () => {
  const first = zipOf('chrome');
  await build('chrome');
  expect(Buffer.compare(zipOf('chrome'), first)).toBe(0);
  expect(first.byteLength).toBeLessThanOrEqual(600 * 1024);
}, 60_000);

describe('the extension for firefox', () => {
  it('says what it collects, and wants a Firefox that asks for consent', () => {
    expect(readManifest('firefox').browser_specific_settings).toMatchObject({
      gecko: {
        strict_min_version: '142.0',
        data_collection_permissions: {
          required: ['websiteContent', 'browsingActivity', 'personallyIdentifyingInfo'],
        },
      },
    });
  });
});

it('the Worker holds its budget', async () => {
  const size = await workerSize();
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(workerBudget);
}, 60_000);
