/** Command line: reads saved pages with the very module that runs in a page, and prints one JSON line a page. */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { TraceEntry } from '../capture/rule.ts';
import { decode } from './decode.ts';
import { readManifest } from './manifest.ts';
import { readMany } from './read-many.ts';
import { read } from './reading.ts';
import { traceLines } from './trace.ts';

const usage = `usage: capture --manifest MANIFEST.jsonl --out READINGS.jsonl
       capture --url URL [--trace] FILE.html`;

const fail = (message: string): never => {
  console.error(`${message}\n${usage}`);
  process.exit(2);
};

const options = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        manifest: { type: 'string' },
        out: { type: 'string' },
        url: { type: 'string' },
        trace: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

const one = async (file: string, url: string, trace: boolean): Promise<void> => {
  const bytes = await readFile(file).catch(() => fail(`cannot read ${file}`));
  const entries: TraceEntry[] = [];
  const { draft, reading } = read(decode(bytes), url, trace ? (entry) => entries.push(entry) : null);
  // The error stream, so that the reading stays alone on the output.
  if (trace) for (const line of traceLines(entries, draft)) console.error(line);
  console.log(JSON.stringify(reading));
};

const many = async (manifest: string, out: string): Promise<void> => {
  const to = createWriteStream(out).on('error', () => fail(`cannot write ${out}`));
  try {
    await readMany(readManifest(manifest), (line) => to.write(line));
  } catch (error) {
    fail(`cannot read ${manifest}: ${error instanceof Error ? error.message : String(error)}`);
  }
  await new Promise<void>((done) => to.end(done));
};

const { values, positionals } = options();
const [file, ...rest] = positionals;
if (values.manifest && values.out && !file && !values.url && !values.trace)
  await many(values.manifest, values.out);
else if (values.url && file && !rest.length && !values.manifest && !values.out)
  await one(file, values.url, values.trace ?? false);
else fail('give either --manifest and --out, or --url and one file');
