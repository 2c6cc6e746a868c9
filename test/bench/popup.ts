/**
 * `npm run bench:popup`: from the click to the first reading of a page of 1 MB in Chromium, one as companies have them
 * and one that is text from end to end, beside the same click on a page of a few words in the same run.
 */
import { launchChromium } from '../browser/harness/chromium.ts';
import { serveSite } from '../browser/harness/site.ts';

const rounds = 12;
const row = (n: number) =>
  `<section class="product"><h3>Picking robot ${n}</h3><p>Robot ${n} picks what people order, ${n} items an hour, and ` +
  'rests on Mondays. It was built in Munich by people who like quiet warehouses and long lunches.</p>' +
  `<a href="/robots/${n}">Read more about robot ${n}</a></section>`;
const head =
  '<!doctype html><html lang="en"><head><title>Northwind Robotics</title></head><body><h1>Northwind Robotics</h1>';
const small = `${head}<p>Northwind Robotics builds picking robots.</p></body></html>`;
const rowsOf = (bytes: number): string => {
  let rows = '';
  for (let n = 0; rows.length < bytes; n++) rows += row(n);
  return rows;
};
const megabyte = 1_000_000;
/** As company pages of that size are: some 700 lines in 4,000 elements, and the rest scripts, styles and drawings. */
const typical = () => {
  const shown = rowsOf(75_000).replaceAll(
    '<h3>',
    `<div class="card"><div class="card__inner"><i class="icon"></i><svg viewBox="0 0 9 9">${'<path d="M0 0h9v9z"/>'.repeat(9)}</svg></div></div><h3>`,
  );
  const script = `<script>const data = ${JSON.stringify('x'.repeat(megabyte - shown.length - head.length))};</script>`;
  return `${head}${shown}${script}</body></html>`;
};
const pages = {
  'typical.example': typical(),
  'dense.example': `${head}${rowsOf(megabyte)}</body></html>`,
  'small.example': small,
};
type Host = keyof typeof pages;

const site = await serveSite((address) => pages[address.replace(/\/.*/, '') as Host]);
const chromium = await launchChromium({ sitePort: site.port });

interface Took {
  /** Milliseconds from the click on the icon until what was read is on screen. */
  click: number;
  /** The same from the moment that the browser starts the popup: until then nothing of ours runs. */
  start: number;
}

const clickToReading = async (host: Host): Promise<Took> => {
  const tab = await chromium.open(`http://${host}/`);
  const clicked = performance.timeOrigin + performance.now();
  const popup = await chromium.clickIcon(tab);
  await popup.waitForSelector('.preview-row');
  // Both clocks count from 1970: what driving the browser costs after the fact is not the popup's.
  const [origin = 0, read = 0] = await popup.evaluate(() => [
    performance.timeOrigin,
    performance.getEntriesByName('first-reading')[0]?.startTime ?? Number.NaN,
  ]);
  await popup.close();
  await tab.close();
  return { click: origin + read - clicked, start: read };
};

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const times: Record<Host, Took[]> = { 'typical.example': [], 'dense.example': [], 'small.example': [] };
const hosts = Object.keys(pages) as Host[];
for (let round = 0; round < rounds; round++) {
  for (const host of hosts) times[host].push(await clickToReading(host));
}
await chromium.close();
await site.close();
const base = median(times['small.example'].map((took) => took.start));
for (const host of hosts) {
  const warm = times[host].slice(1);
  const start = warm.map((took) => took.start);
  console.log(
    `${host.padEnd(16)} ${(pages[host].length / megabyte).toFixed(2)} MB: ` +
      `from the popup's start median ${median(start).toFixed(0)} ms, worst ${Math.max(...start).toFixed(0)} ms, ` +
      `${(median(start) / base).toFixed(2)} times the small page; ` +
      `from the click median ${median(warm.map((took) => took.click)).toFixed(0)} ms`,
  );
}
