/**
 * `npm run bench:popup`: from the click to the first reading of a 1 MB page in Chromium, beside the same click on a
 * page of a few words in the same run.
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
const body: string[] = [];
for (let bytes = 0; bytes < 1_000_000; ) {
  body.push(row(body.length));
  bytes += body.at(-1)?.length ?? 0;
}
const large = `${head}${body.join('')}</body></html>`;

const site = await serveSite((address) => (address.startsWith('large.example') ? large : small));
const chromium = await launchChromium({ sitePort: site.port });

/** Milliseconds from the click on the icon until the popup shows what it has read, once warm. */
const clickToReading = async (host: string): Promise<number> => {
  const tab = await chromium.open(`http://${host}/`);
  const clicked = performance.timeOrigin + performance.now();
  const popup = await chromium.clickIcon(tab);
  await popup.waitForSelector('.preview-row');
  // Both clocks count from 1970: what driving the browser costs after the fact is not the popup's.
  const read = await popup.evaluate(
    () =>
      performance.timeOrigin + (performance.getEntriesByName('first-reading')[0]?.startTime ?? Number.NaN),
  );
  const took = read - clicked;
  await popup.close();
  await tab.close();
  return took;
};

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const times: Record<'large.example' | 'small.example', number[]> = {
  'large.example': [],
  'small.example': [],
};
for (let round = 0; round < rounds; round++) {
  for (const host of ['large.example', 'small.example'] as const)
    times[host].push(await clickToReading(host));
}
await chromium.close();
await site.close();
const [big, little] = [times['large.example'].slice(1), times['small.example'].slice(1)];
console.log(
  `1 MB page (${(large.length / 1e6).toFixed(2)} MB): median ${median(big).toFixed(0)} ms, worst ${Math.max(...big).toFixed(0)} ms`,
);
console.log(`page of a few words: median ${median(little).toFixed(0)} ms`);
console.log(`ratio ${(median(big) / median(little)).toFixed(2)}`);
