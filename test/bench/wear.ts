/**
 * `npm run bench:wear -- MANIFEST FOLDER`: saved pages without the names of their classes, their embedded data, their
 * meta tags, their parts, one at a time, for `npm run capture`: how far the reader leans on each.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../extension/cli/decode.ts';
import { readManifest } from '../../extension/cli/manifest.ts';
import { parsePage } from '../../extension/cli/parse-page.ts';
import { wearNames, wears } from './wear-page.ts';

const [manifest, folder] = process.argv.slice(2);
if (!manifest || !folder) {
  console.error('Usage: npm run bench:wear -- MANIFEST FOLDER');
  process.exit(2);
}
for (const name of wearNames) {
  await mkdir(join(folder, name), { recursive: true });
  const rows: string[] = [];
  for await (const { id, url, bytes } of readManifest(manifest)) {
    const document = parsePage(decode(bytes));
    wears[name](document);
    const file = `${rows.length}.html`;
    await writeFile(join(folder, name, file), document.toString());
    rows.push(JSON.stringify({ id, url, file }));
  }
  await writeFile(join(folder, name, 'manifest.jsonl'), `${rows.join('\n')}\n`);
  console.log(join(folder, name, 'manifest.jsonl'));
}
