/** `npm run build`: the extension for Chrome and Firefox, and what it weighs. Fails where it weighs too much. */
import { build as buildWith } from 'wxt';
import { type Browser, browsers, outputOf, root } from './output.ts';
import { budgets, type Sizes, sizesOf } from './sizes.ts';

/** @returns what it weighs. */
export const build = async (browser: Browser): Promise<Sizes> => {
  // A test's own environment would bring the development half of libraries along.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await buildWith({ root, configFile: 'extension/wxt.config.ts', browser, mode: 'production' });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  return sizesOf(outputOf(browser));
};

const report = (browser: Browser, sizes: Sizes): boolean => {
  let fits = true;
  for (const part of Object.keys(sizes) as (keyof Sizes)[]) {
    const size = sizes[part];
    if (size === null) continue;
    const over = size > budgets[part];
    fits &&= !over;
    const figures = `${kilobytes(size)} of ${kilobytes(budgets[part])} KB gzip`;
    console.log(`${browser.padEnd(8)}${part.padEnd(18)}${figures}${over ? '  TOO MUCH' : ''}`);
  }
  return fits;
};

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(5);

if (import.meta.main) {
  // One after the other: both write .wxt.
  for (const browser of browsers) if (!report(browser, await build(browser))) process.exitCode = 1;
  for (const browser of browsers) console.log(`${browser}: ${outputOf(browser)}`);
}
