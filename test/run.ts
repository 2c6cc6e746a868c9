/** `npm test`: every check and test there is, in two lanes, and one line at the end that counts them all. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, start } from '../worker/dev/running.ts';
import { type Ensured, ensureChromium } from './house/ensure-chromium.ts';
import { lanes, type Suite } from './house/suites.ts';
import { type Tally, tallyOf } from './house/tally.ts';

const names = lanes.flat().map(({ name }) => name);
const wanted = process.argv.slice(2);
if (wanted.some((name) => !names.includes(name))) {
  console.error(`Usage: npm test [-- SUITE...]\nSuites: ${names.join(', ')}`);
  process.exit(2);
}

const limitMs = 25 * 60_000;
const reports = mkdtempSync(join(tmpdir(), 'whynow-test-'));
const running = new Set<Running>();

const tell = (suite: string, words: string): void => {
  for (const line of words.split('\n')) {
    if (line.trim() && !isNoise(line)) console.log(`${suite.padEnd(8)}${line}`);
  }
};

/** Single tests that passed: vitest lists them where another of their file was slow or failed. */
const isNoise = (line: string): boolean => /^ {2,}✓|^\s*JSON report written/.test(line);

/** Passes whole lines on, since two lanes speak at once. */
const byLine = (suite: string): ((words: string) => void) => {
  let rest = '';
  return (words) => {
    const end = (rest + words).lastIndexOf('\n') + 1;
    tell(suite, (rest + words).slice(0, end));
    rest = (rest + words).slice(end);
  };
};

const runScript = async (
  script: string,
  args: readonly string[],
  hear?: (words: string) => void,
): Promise<{ code: number | null; said: string }> => {
  const child = start(script, args, { NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' }, hear);
  running.add(child);
  const late = setTimeout(() => child.stop(), limitMs);
  const { code } = await child.ended;
  clearTimeout(late);
  running.delete(child);
  await child.stop(); // What it may have left behind.
  return { code, said: child.said() };
};

const runSuite = async (suite: Suite): Promise<Tally> => {
  for (const { script, args } of suite.steps) {
    if (suite.counts) {
      const file = join(reports, `${suite.name}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code } = await runScript(script, [...args, ...reporters], byLine(suite.name));
      return tallyOf(read(file), code);
    }
    const { code, said } = await runScript(script, args);
    if (code !== 0) {
      tell(suite.name, said);
      return { passed: 0, failed: 1, skipped: 0, notes: [] };
    }
  }
  return { passed: 1, failed: 0, skipped: 0, notes: [] };
};

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // The suite never came to write it; the tally says so.
  }
};

const runLane = async (lane: readonly Suite[], chromium: Promise<Ensured> | null): Promise<Tally[]> => {
  const tallies: Tally[] = [];
  for (const suite of lane) {
    const began = performance.now();
    const ensured = suite.needsChromium ? await chromium : null;
    const tally =
      ensured?.ok === false
        ? { passed: 0, failed: 1, skipped: 0, notes: [ensured.why] }
        : await runSuite(suite);
    for (const note of tally.notes) tell(suite.name, note);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    tell(suite.name, `${tally.failed ? 'FAILED' : 'ok'}: ${countsOf(tally)}, ${seconds} s`);
    tallies.push(tally);
  }
  return tallies;
};

const countsOf = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const stop = async (): Promise<void> => {
  await Promise.all([...running].map((child) => child.stop()));
  rmSync(reports, { recursive: true, force: true });
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stop().then(() => process.exit(130)));
}

const began = performance.now();
const chosen = lanes.map((lane) => lane.filter(({ name }) => wanted.length === 0 || wanted.includes(name)));
const needsChromium = chosen.flat().some((suite) => suite.needsChromium);
const chromium = needsChromium ? ensureChromium((line) => tell('browser', line)) : null;
const tallies = (await Promise.all(chosen.map((lane) => runLane(lane, chromium)))).flat();
await stop();

const sum = (count: (tally: Tally) => number): number =>
  tallies.reduce((total, tally) => total + count(tally), 0);
const total = { passed: sum((t) => t.passed), failed: sum((t) => t.failed), skipped: sum((t) => t.skipped) };
console.log(
  `\n${Math.round((performance.now() - began) / 1000)} s${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
