/**
 * `npm run bench:screens`: how soon the popup shows what it read, warm and cold, in the real browser; how soon the list
 * answers a key with 100,000 leads in it; and what moves by itself in either.
 */
import type { Page } from 'puppeteer-core';
import { build } from '../../extension/build.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { serveSite } from '../browser/harness/site.ts';
import { openGallery } from '../gallery/open.ts';

const rounds = 20;
const page =
  '<!doctype html><html lang="en"><head><title>Northwind Robotics</title></head><body><h1>Northwind Robotics</h1>' +
  '<p>Northwind Robotics builds picking robots for warehouses in Munich, with 140 people.</p></body></html>';

const quantile = (times: readonly number[], q: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(q * times.length) - 1)] ?? Number.NaN;
const told = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms, ${times.length} times`;

/** What has moved without being asked, as the browser adds it up (0: nothing). */
const shiftOf = (at: Page): Promise<number> =>
  at.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames: what is buffered is told before the second.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );

const benchPopup = async (): Promise<void> => {
  await build('chrome');
  const site = await serveSite(() => page);
  const chromium = await launchChromium({ sitePort: site.port });
  const shifts: number[] = [];
  const openOnce = async (): Promise<number> => {
    const tab = await chromium.open('http://northwind.example/');
    const popup = await chromium.clickIcon(tab);
    await popup.waitForSelector('.preview-row');
    await popup.waitForNetworkIdle();
    const [read = Number.NaN] = await popup.evaluate(() =>
      performance.getEntriesByName('first-reading').map((mark) => mark.startTime),
    );
    shifts.push(await shiftOf(popup));
    await popup.close();
    await tab.close();
    return read;
  };
  await openOnce();
  const warm: number[] = [];
  for (let round = 0; round < rounds; round++) warm.push(await openOnce());
  const cold: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await chromium.stopBackground();
    cold.push(await openOnce());
  }
  await chromium.close();
  await site.close();
  console.log(`popup, warm, from its start to what was read on screen: ${told(warm)} (goal: p95 100 ms)`);
  console.log(`popup, cold, its background stopped before:            ${told(cold)} (goal: p95 400 ms)`);
  console.log(`popup, layout shift: worst ${Math.max(...shifts).toFixed(4)} (goal: 0)`);
};

/** Events under this many milliseconds are not told of: they count as this long. */
const threshold = 16;

const benchList = async (): Promise<void> => {
  const gallery = await openGallery();
  const { page: list } = await gallery.show('list-many', 'en');
  await list.waitForSelector('tbody tr[id]');
  console.log(`list, layout shift: ${(await shiftOf(list)).toFixed(4)} (goal: 0)`);
  await list.evaluate(() => {
    const durations = new Map<number, number>();
    Object.assign(globalThis, { durations });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
        if (entry.interactionId)
          durations.set(
            entry.interactionId,
            Math.max(durations.get(entry.interactionId) ?? 0, entry.duration),
          );
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  const keys = ['j', 'j', 'j', 'k', 'x', 'j', 'End', 'k', 'k', 'Home'] as const;
  let pressed = 0;
  for (let round = 0; round < rounds; round++) {
    for (const key of keys) {
      await list.keyboard.press(key);
      pressed++;
      await list.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    }
  }
  const over = await list.evaluate(() => [
    ...(globalThis as unknown as { durations: Map<number, number> }).durations.values(),
  ]);
  const all = [...over, ...Array.from({ length: Math.max(0, pressed - over.length) }, () => threshold)];
  const drawn = await list.$$eval('tbody tr[id]', (rows) => rows.length);
  console.log(
    `list of 100,000 leads (${drawn} rows drawn), key to next paint: ${told(all)}, worst ${Math.max(...all)} ms ` +
      '(goal: p95 50 ms)',
  );
  await gallery.close();
};

await benchList();
await benchPopup();
