/**
 * `npm run bench:capture -- MANIFEST...`: capture against Mozilla's Readability and metascraper, in one run on the same
 * parsed documents. Parsing is outside all times, and so is the copy of the document that Readability wears out.
 * `npm run bench:capture -- --chromium MANIFEST...`: walk and reading in Chromium, once a page as on a click, and whether
 * it reads there what it reads of a parser's document.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { capture } from '../../extension/capture/capture.ts';
import { decode } from '../../extension/cli/decode.ts';
import { readManifest } from '../../extension/cli/manifest.ts';
import { parsePage } from '../../extension/cli/parse-page.ts';
import { captureInChromium, type Took as InChromium } from './capture-in-chromium.ts';
import { cpuTime } from './cpu-time.ts';
import { loadPeers, type Peers } from './peers.ts';
import { quantiles } from './quantiles.ts';

const rounds = 3;
/** The clock of processor time goes in steps of some milliseconds: a block of runs is to last many of them. */
const block = 40;
const mostRuns = 24;

interface Page {
  id: string;
  url: string;
  html: string;
}
/** Milliseconds of one page by reader; the median of several blocks of runs. */
interface Took {
  id: string;
  capture: number;
  readability: number;
  metascraper: number;
}

const tried = async (run: () => unknown): Promise<void> => {
  try {
    await run();
  } catch {
    // A peer that throws on a page has taken its time as well.
  }
};

/** @param make what a run takes and wears out: made before the clock starts. */
const timed = async <T>(make: () => T, run: (made: T) => unknown): Promise<number> => {
  const first = make();
  // The first run warms up and tells how many make a block.
  const started = performance.now();
  await tried(() => run(first));
  const runs = Math.min(mostRuns, Math.max(1, Math.ceil(block / (performance.now() - started))));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const made = Array.from({ length: runs }, make);
    const began = cpuTime();
    for (const one of made) await tried(() => run(one));
    times.push((cpuTime() - began) / runs);
  }
  return quantiles(times).median;
};

const measure = async ({ id, url, html }: Page, peers: Peers): Promise<Took> => {
  const document = parsePage(html);
  const loaded = peers.loadMetascraper(html);
  return {
    id,
    capture: await timed(
      () => document,
      (one) => capture(one, url),
    ),
    readability: await timed(
      () => document.cloneNode(true) as Document,
      (copy) => peers.readability(copy),
    ),
    metascraper: await timed(
      () => loaded,
      (one) => peers.metascraper(one, url),
    ),
  };
};

const ms = (time: number): string => `${time.toFixed(1)} ms`;

const againstPeers = async (pages: readonly Page[]): Promise<void> => {
  const peers = loadPeers();
  const took: Took[] = [];
  for (const page of pages) took.push(await measure(page, peers));
  const own = quantiles(took.map((one) => one.capture));
  const slowest = took.toSorted((a, b) => b.capture - a.capture);
  console.log(`${took.length} pages, each in ${rounds} blocks of up to ${mostRuns} runs, warm`);
  console.log(`capture      median ${ms(own.median)}  p95 ${ms(own.p95)}  worst ${ms(own.worst)}`);
  for (const name of ['readability', 'metascraper'] as const) {
    const other = quantiles(took.map((one) => one[name]));
    console.log(
      `${name.padEnd(12)} median ${ms(other.median)}  p95 ${ms(other.p95)}  worst ${ms(other.worst)}  ` +
        `capture is ${(other.median / own.median).toFixed(2)} times as fast at the median, ` +
        `${(other.p95 / own.p95).toFixed(2)} at the p95`,
    );
  }
  const worst = slowest.slice(0, 5).map((one) => `${one.id} ${ms(one.capture)}`);
  console.log(`slowest pages: ${worst.join(', ')}`);
};

const inChromium = async (pages: readonly Page[]): Promise<void> => {
  const took = await captureInChromium(pages);
  for (const part of ['walk', 'read', 'both'] as const) {
    const { median, p95, worst } = quantiles(took.map((one) => one[part]));
    console.log(`${part.padEnd(5)} median ${ms(median)}  p95 ${ms(p95)}  worst ${ms(worst)}`);
  }
  const worst = took.toSorted((a, b) => b.both - a.both).slice(0, 5);
  console.log(`${took.length} pages; slowest: ${worst.map((one) => `${one.id} ${ms(one.both)}`).join(', ')}`);
  const others = took.flatMap((one) => differing(one, pages));
  console.log(`${took.length - others.length} pages read as the parser of Node has them`);
  for (const other of others) console.log(`  ${other}`);
};

/** Fields of a page that a browser's document and a parser's give different values for. */
const differing = ({ id, draft }: InChromium, pages: readonly Page[]): string[] => {
  const page = pages.find((one) => one.id === id);
  if (!page) return [];
  const { company, ...rest } = draft;
  const { company: other, ...others } = capture(parsePage(page.html), page.url);
  const fields = [...unlike(rest, others), ...unlike(company, other).map((field) => `company.${field}`)];
  return fields.length ? [`${id}: ${fields.join(', ')}`] : [];
};

const unlike = <T extends object>(one: T, other: T): string[] =>
  (Object.keys(one) as (keyof T & string)[]).filter(
    (field) => !isDeepStrictEqual(structuredClone(one[field]), structuredClone(other[field])),
  );

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { chromium: { type: 'boolean' } },
});
if (!positionals.length) {
  console.error('usage: bench:capture [--chromium] MANIFEST...');
  process.exit(2);
}
const pages: Page[] = [];
for (const manifest of positionals) {
  for await (const { id, url, bytes } of readManifest(manifest)) pages.push({ id, url, html: decode(bytes) });
}
await (values.chromium ? inChromium(pages) : againstPeers(pages));
