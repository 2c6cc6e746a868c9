/** Feeds one text to every reader of plain text there is, whichever those are. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cpuTime } from '../bench/cpu-time.ts';

const folder = new URL('../../shared/text/', import.meta.url);
/** A reader that takes more than one text, and what it is given. */
const given: Record<string, (text: string) => unknown[]> = {
  readInvestors: (text) => [[text, text]],
  readRelativeDate: (text) => [text, '2026-11-25'],
  sentenceAt: (text) => [text, Math.floor(text.length / 2)],
};

const load = createRequire(import.meta.url);
type Reader = (...args: unknown[]) => unknown;
export const readers: [name: string, read: (text: string) => unknown][] = [];
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
for (const file of files.sort()) {
  const address = new URL(file, folder);
  const module = load(fileURLToPath(address)) as Record<string, unknown>;
  const source = readFileSync(address, 'utf8');
  for (const [, name = ''] of source.matchAll(/export const (\w+) = \(\w+: string\)/g)) {
    given[name] ??= (text) => [text];
  }
  for (const [name, reader] of Object.entries(module)) {
    const args = given[name];
    if (args && typeof reader === 'function')
      readers.push([name, (text) => (reader as Reader)(...args(text))]);
  }
}

/** What threw or answered differently the second time, and the slowest reader's time. */
export const checkReaders = (text: string): { broken: string[]; ms: number; slowest: string } => {
  const broken: string[] = [];
  let ms = 0;
  let slowest = '';
  for (const [name, read] of readers) {
    try {
      const began = cpuTime();
      const first = JSON.stringify(read(text));
      const took = cpuTime() - began;
      if (took > ms) {
        ms = took;
        slowest = name;
      }
      if (JSON.stringify(read(text)) !== first) broken.push(`${name} answers differently the second time`);
    } catch (error) {
      broken.push(`${name} threw ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return { broken, ms, slowest };
};
