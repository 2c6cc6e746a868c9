/** The gallery in Chromium: one state at a time, to be looked at and measured. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import type { ScreenLanguage } from '../../shared/words.ts';
import { findBrowser } from '../../worker/dev/find-browser.ts';
import { type Gallery, serveGallery } from './serve.ts';
import { sizeOf, states } from './states.ts';

export interface Shown {
  page: Page;
  inScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** What axe finds. */
  faults(): Promise<string[]>;
  /** What is wider than the window, or than the box that holds it. */
  overflows(): Promise<string[]>;
  /** Makes every word of the screen 40% longer, as another language might. */
  lengthen(): Promise<void>;
}

/** @param scale device pixels to a CSS pixel: two for pictures, one where drawing without a graphics card is measured. */
export const openGallery = async (serve: () => Promise<Gallery> = serveGallery, scale = 2) => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. CHROMIUM=/path/to/it names one.');
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const served = await serve();
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--hide-scrollbars',
      // As large as any state: what is beyond the window's edge is never painted, and a bench would wait for it.
      '--window-size=1280,1400',
    ],
  });
  const page = await browser.newPage();
  // A page with changes that are not saved asks before it is left for the next state.
  page.on('dialog', (dialog) => dialog.accept());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  const show = async (name: string, language: ScreenLanguage): Promise<Shown> => {
    const state = states[name];
    if (!state) throw new Error(`No state is called ${name}`);
    errors.length = 0;
    await page.setViewport({ ...sizeOf(state), deviceScaleFactor: scale });
    // What is fading in has no contrast yet.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(served.address(name, language, state.hash));
    await page
      .waitForSelector('html[data-ready]', { timeout: 10_000 })
      .catch(() => errors.push('is not ready'));
    return {
      page,
      inScheme: (scheme) =>
        page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]),
      faults: async () => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        return [
          ...errors,
          ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' ')}`),
          ...(await page.evaluate(findOverflows)),
        ];
      },
      overflows: () => page.evaluate(findOverflows),
      lengthen: () => page.evaluate(lengthenWords),
    };
  };
  return {
    show,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
};

/** Runs in the page. A box that clips with an ellipsis, or scrolls, holds its content; a menu that is shut has none. */
const findOverflows = (): string[] => {
  const root = document.documentElement;
  const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
  // The list fills its window, and scrolls within.
  const isTall = document.querySelector('.leads') !== null && root.scrollHeight > root.clientHeight;
  const tall = isTall ? [`the page is ${root.scrollHeight} px high`] : [];
  const held = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    }
    return false;
  };
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { right, width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && right > root.clientWidth + 1 && element.checkVisibility() && !held(element)
    );
  });
  return [
    ...wide,
    ...tall,
    ...out.slice(0, 3).map((element) => `sticks out: ${element.outerHTML.slice(0, 120)}`),
  ];
};

/** Runs in the page. */
const lengthenWords = (): void => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.trim().length > 2 && !/^[\d\s.,·+−%–]+$/.test(text))
      node.nodeValue = `${text} ${text.trim().slice(0, Math.ceil(text.trim().length * 0.4))}`;
  }
};
