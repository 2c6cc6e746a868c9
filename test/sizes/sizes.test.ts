/** What is built, for both browsers and the Worker: its manifest, and what it may weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../extension/build.ts';
import { type Browser, browsers, outputOf } from '../../extension/output.ts';
import { budgets, type Sizes, workerBudget } from '../../extension/sizes.ts';
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
    expect(sizes[browser][part]).toBeGreaterThan(1000);
    expect(sizes[browser][part]).toBeLessThanOrEqual(budgets[part]);
  });

  it('asks for exactly what it needs, and for no host', () => {
    const manifest = readManifest(browser);
    expect((manifest.permissions as string[]).sort()).toEqual(
      (browser === 'chrome' ? [...common, 'sidePanel'] : common).sort(),
    );
    expect(
      Object.keys(manifest).filter((key) => /host|optional|content_scripts|web_acc|external/.test(key)),
    ).toEqual([]);
    expect(manifest).toMatchObject({ manifest_version: 3, incognito: 'not_allowed', default_locale: 'en' });
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } });
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

describe('the extension for firefox', () => {
  it('says what it collects, and wants a Firefox that asks for consent', () => {
    expect(readManifest('firefox').browser_specific_settings).toMatchObject({
      gecko: {
        strict_min_version: '140.0',
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
