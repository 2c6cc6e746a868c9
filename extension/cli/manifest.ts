/** Reads a manifest of saved pages: a JSON line a page, with its id, its address and its file beside the manifest. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface SavedPage {
  id: string;
  url: string;
  /** Empty where the file is not there: one page the fewer, whatever happens. */
  bytes: Uint8Array;
}

/** Rejects where the manifest cannot be read, or a row of it is no JSON. */
export async function* readManifest(manifest: string): AsyncGenerator<SavedPage> {
  const input = createReadStream(manifest);
  for await (const row of createInterface({ input })) {
    if (!row.trim()) continue;
    const { id, file, url } = Object(JSON.parse(row));
    const bytes = await readFile(resolve(dirname(manifest), String(file))).catch(() => new Uint8Array());
    yield { id: String(id), url: String(url ?? ''), bytes };
  }
}
