/** Many saved pages, read on several threads. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../../extension/cli/manifest.ts';
import { readMany } from '../../../extension/cli/read-many.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whynow-pages-'));
});
afterAll(() => rm(folder, { recursive: true }));

const manifestOf = async (rows: readonly string[]): Promise<string> => {
  const manifest = join(folder, 'manifest.jsonl');
  await writeFile(manifest, rows.join('\n'));
  return manifest;
};
const readingsOf = async (
  rows: readonly string[],
): Promise<{ id: string; kind: string; company: object }[]> => {
  const lines: string[] = [];
  await readMany(readManifest(await manifestOf(rows)), (line) => lines.push(line));
  return lines.map((line) => JSON.parse(line));
};

describe('many saved pages', () => {
  it('come out in their order, each under its own name, however long each takes', async () => {
    const sizes = [4000, 1, 900, 1, 1, 300, 1, 2000];
    const rows = sizes.map((_, at) =>
      JSON.stringify({ id: `p${at}`, file: `${at}.html`, url: `https://firm${at}.example/` }),
    );
    for (const [at, size] of sizes.entries()) {
      const menu = '<p>Robots for farms and fields.</p>'.repeat(size);
      await writeFile(
        join(folder, `${at}.html`),
        `<title>Firm ${at} GmbH</title>${menu}<footer>© 2026 Firm ${at} GmbH</footer>`,
      );
    }
    const readings = await readingsOf(rows);
    expect(readings.map(({ id }) => id)).toEqual(sizes.map((_, at) => `p${at}`));
    for (const [at, { company }] of readings.entries())
      expect(company).toMatchObject({ domain: `firm${at}.example` });
  });

  it('are empty pages where their file is not there, and hold up no other', async () => {
    const readings = await readingsOf([
      '{"id":"gone","file":"gone.html","url":"https://gone.example/"}',
      '',
      '{"id":"bare"}',
    ]);
    expect(readings.map(({ id, kind }) => [id, kind])).toEqual([
      ['gone', 'other'],
      ['bare', 'other'],
    ]);
  });

  it('are whole where styles stand before their root, as a browser reads them', async () => {
    await writeFile(
      join(folder, 'styled.html'),
      '<link rel="stylesheet" href="a.css">\n<!doctype html><html><head><title>Firm GmbH</title></head><body><footer>© 2026 Firm GmbH</footer></body></html>',
    );
    const [reading] = await readingsOf(['{"id":"s","file":"styled.html","url":"https://firm.example/"}']);
    expect(reading?.company).toMatchObject({ name: 'Firm GmbH' });
  });

  it('are refused with their manifest, where that is none', async () => {
    await expect(readingsOf(['{"id":"a"', '{"id":"b"}'])).rejects.toThrow(SyntaxError);
    await expect(readMany(readManifest(join(folder, 'none.jsonl')), String)).rejects.toThrow(/ENOENT/);
  });
});
