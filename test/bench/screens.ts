/**
 * `npm run bench:screens`: how soon the popup shows what it read, warm and cold, in the real browser; how soon the list
 * answers a key with 100,000 leads in it; and what moves by itself in either.
 *
 * First useful paint: the first that tells something true of this page, which is whose page it is. All read: the paint with
 * every field that would be sent and how many they are. Both as the browser tells them of those elements (element timing),
 * from the popup's start, which is when the browser begins to load it; the first also from the click, as the test drives
 * it: making the window lies between, and nothing of ours runs in it. Visible: when the browser shows it. Each round opens another tab: nothing of the page
 * is kept from before. Cold: the background's service worker has been stopped.
 * Bare: a popup of one line of markup, without script or style sheet, opened in the same browser: no popup is sooner.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from '../../extension/build.ts';
import { outputOf } from '../../extension/output.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { serveSite } from '../browser/harness/site.ts';
import { openGallery } from '../gallery/open.ts';
import { serveBuiltGallery } from '../gallery/serve.ts';

const rounds = 20;
const page =
  '<!doctype html><html lang="en"><head><title>Northwind Robotics</title></head><body><h1>Northwind Robotics</h1>' +
  '<p>Northwind Robotics builds picking robots for warehouses in Munich, with 140 people.</p></body></html>';

const barePopup = 'bare.html';
const bare =
  '<!doctype html><meta charset="utf-8"><title>Bare</title><body style="width:380px;height:200px">' +
  '<p class="preview-row" elementtiming="company">Northwind Robotics</p></body>';

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

interface Opening {
  /** When the browser says that the window is visible. */
  visible: number;
  useful: number;
  /** The same from the click. */
  clicked: number;
  read: number;
  shift: number;
}

/** Watches the popup from another page of ours: a debugger's attaching takes longer than what is measured. */
const watchPopup = (eye: Page, click: number): Promise<Opening> =>
  eye.evaluate(async (clickedAt) => {
    type Entry = PerformanceEntry & { identifier: string; renderTime: number; value: number };
    const quiet = 400;
    const popup = async (): Promise<Window & typeof globalThis> => {
      for (;;) {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        if (view?.document.querySelector('.preview-row')) return view as Window & typeof globalThis;
        await new Promise((next) => setTimeout(next, 10));
      }
    };
    const view = await popup();
    const paints = new Map<string, number>();
    let shift = 0;
    new view.PerformanceObserver((list) => {
      for (const { identifier, renderTime } of list.getEntries() as Entry[])
        paints.set(identifier, Math.min(renderTime, paints.get(identifier) ?? Number.POSITIVE_INFINITY));
    }).observe({ type: 'element', buffered: true });
    new view.PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as Entry[]) shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
    // What comes later, the team's answer and the score, must not move what stands there.
    await new Promise((settled) => setTimeout(settled, quiet));
    const [visible] = view.performance.getEntriesByName('visible');
    const useful = paints.get('company') ?? Number.NaN;
    view.close();
    return {
      visible: visible?.startTime ?? Number.NaN,
      useful,
      // Both clocks count from 1970.
      clicked: view.performance.timeOrigin + useful - clickedAt,
      read: paints.get('read') ?? Number.NaN,
      shift,
    };
  }, click);

const benchPopup = async (): Promise<void> => {
  await build('chrome');
  writeFileSync(join(outputOf('chrome'), barePopup), bare);
  const site = await serveSite(() => page);
  const chromium = await launchChromium({ sitePort: site.port, unwatched: 'popup' });
  const eye = await chromium.openOwn('options');
  const openOnce = async (): Promise<Opening> => {
    const tab = await chromium.open('http://northwind.example/');
    const click = performance.timeOrigin + performance.now();
    await tab.triggerExtensionAction(chromium.extension);
    const opening = await watchPopup(eye, click);
    await tab.close();
    return opening;
  };
  await openOnce();
  const warm: Opening[] = [];
  for (let round = 0; round < rounds; round++) warm.push(await openOnce());
  const cold: Opening[] = [];
  for (let round = 0; round < rounds; round++) {
    await chromium.stopBackground();
    cold.push(await openOnce());
  }
  await eye.evaluate((popup) => chrome.action.setPopup({ popup }), barePopup);
  const barest: Opening[] = [];
  for (let round = 0; round < rounds; round++) barest.push(await openOnce());
  await chromium.close();
  await site.close();
  rmSync(join(outputOf('chrome'), barePopup));
  const tell = (what: string, openings: readonly Opening[], goal: number) => {
    console.log(
      `popup, ${what}, first useful paint: ${told(openings.map((one) => one.useful))} (goal: p95 ${goal} ms)`,
    );
    console.log(`popup, ${what}, the same from the click: ${told(openings.map((one) => one.clicked))}`);
    console.log(`popup, ${what}, window visible:     ${told(openings.map((one) => one.visible))}`);
    console.log(`popup, ${what}, all read:           ${told(openings.map((one) => one.read))}`);
  };
  tell('warm', warm, 100);
  tell('cold', cold, 400);
  const least = barest.map((one) => one.useful);
  const ratio = (q: number): string =>
    (
      quantile(
        warm.map((one) => one.useful),
        q,
      ) / quantile(least, q)
    ).toFixed(1);
  console.log(
    `popup, bare, its one line painted: ${told(least)}; warm takes ${ratio(0.5)} and ${ratio(0.95)} times as long`,
  );
  const shifts = [...warm, ...cold].map(({ shift }) => shift);
  console.log(`popup, layout shift: worst ${Math.max(...shifts).toFixed(4)} (goal: 0)`);
};

/** Events under this many milliseconds are not told of: they count as this long. */
const threshold = 16;

const benchList = async (): Promise<void> => {
  const gallery = await openGallery(serveBuiltGallery, 1);
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

console.log(
  `Load of this machine at the start: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.`,
);
await benchList();
await benchPopup();
