/** Command line: reads saved pages with the very module that runs in a page, and prints one JSON line a page. */

import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { decode } from './decode.ts';
import { read } from './reading.ts';
import { printTrace } from './trace.ts';

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
  console.log(JSON.stringify(read(decode(bytes), url, trace ? printTrace : null)));
};

const many = async (manifest: string, out: string): Promise<void> => {
  const rows = createInterface({
    input: createReadStream(manifest).on('error', () => fail(`cannot read ${manifest}`)),
  });
  const to = createWriteStream(out).on('error', () => fail(`cannot write ${out}`));
  for await (const row of rows) {
    if (!row.trim()) continue;
    const { id, file, url } = rowOf(row);
    // A page that is not there is a page that cannot be read: one line each, whatever happens.
    const bytes = await readFile(resolve(dirname(manifest), file)).catch(() => new Uint8Array());
    to.write(`${JSON.stringify({ id, ...read(decode(bytes), url, null) })}\n`);
  }
  await new Promise<void>((done) => to.end(done));
};

const rowOf = (row: string): { id: string; file: string; url: string } => {
  try {
    const json: unknown = JSON.parse(row);
    const { id, file, url } = Object(json);
    return { id: String(id), file: String(file), url: String(url ?? '') };
  } catch {
    return fail(`not a row of JSON: ${row.slice(0, 80)}`);
  }
};

const { values, positionals } = options();
const [file, ...rest] = positionals;
if (values.manifest && values.out && !file && !values.url && !values.trace)
  await many(values.manifest, values.out);
else if (values.url && file && !rest.length && !values.manifest && !values.out)
  await one(file, values.url, values.trace ?? false);
else fail('give either --manifest and --out, or --url and one file');
