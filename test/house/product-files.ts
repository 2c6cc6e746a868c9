/** Every TypeScript file of the project, as the walls are to see it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './read-source.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const readProductFiles = (): SourceFile[] =>
  ['shared', 'extension', 'worker', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      // The bench's peers are installed in its folder.
      .filter((name) => /\.tsx?$/.test(name) && !/(?:^|[\\/])node_modules[\\/]/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') })),
  );
