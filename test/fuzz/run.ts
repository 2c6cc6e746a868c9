/**
 * `npm run fuzz -- --cases 100000 --seed 1`: hostile pages and texts, each of which capture must read without a throw, a
 * change to the document or 200 ms. Case n of a seed is case 0 of seed + n, so that one alone can be run again:
 * `--cases 1 --seed N --show` prints its page.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { checkPage } from './check-page.ts';
import { checkReaders } from './check-readers.ts';
import { hugePage, smallPage } from './pages.ts';
import { hardText } from './texts.ts';

const limitMs = 200;
/** One page in so many is a huge one; a fifth of all cases are texts for the readers of text. */
const hugeEvery = 1000;
const textEvery = 5;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases);
const from = Number(values.seed);

const sampleOf = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T => {
  const [one] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (one === undefined) throw new Error('nothing was generated');
  return one;
};

interface Ran {
  seed: number;
  made: string;
  ms: number;
  broken: string[];
}

const runCase = (seed: number): Ran => {
  if (seed % textEvery === 0 && seed % hugeEvery !== 0) {
    const text = sampleOf(hardText, seed);
    if (values.show) console.log(text);
    const { broken, ms, slowest } = checkReaders(text);
    return { seed, made: `text for ${slowest}`, ms, broken };
  }
  const page = sampleOf(seed % hugeEvery === 0 ? hugePage : smallPage, seed);
  if (values.show) console.log(page.url, page.html);
  return { seed, made: page.made, ...checkPage(page) };
};

let worst: Ran = { seed: from, made: 'none', ms: 0, broken: [] };
const counts = new Map<string, number>();
let failures = 0;
let slow = 0;
let total = 0;
for (let seed = from; seed < from + cases; seed++) {
  const ran = runCase(seed);
  const kind = ran.made.replace(/ .*/, '');
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  total += ran.ms;
  if (ran.ms > worst.ms) worst = ran;
  if (ran.ms > limitMs) slow++;
  if (ran.broken.length) failures++;
  if (ran.broken.length || ran.ms > limitMs)
    console.log(`seed ${seed}: ${ran.made}, ${ran.ms.toFixed(0)} ms; ${ran.broken.join('; ')}`);
}
const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
console.log(
  `${cases} cases (${kinds}), seeds ${from} to ${from + cases - 1}: ${failures} failed, ${slow} over ${limitMs} ms; ` +
    `worst ${worst.ms.toFixed(1)} ms (seed ${worst.seed}, ${worst.made}), mean ${(total / cases).toFixed(2)} ms`,
);
process.exitCode = failures || slow ? 1 : 0;
