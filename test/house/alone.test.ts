/** Unit tests share what they load, unless the test runner is told to keep a file of theirs to itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './product-files.ts';

const changesModules = /\bvi\s*\.\s*(?:mock|doMock|resetModules|stubGlobal)\b/;

test('what puts a fake in a module’s place has its modules to itself', () => {
  const sharing = ['test/shared', 'test/extension', 'test/worker'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('test/extension/browser/')),
  );
  expect(sharing.length).toBeGreaterThan(150);
  expect(sharing.filter((path) => changesModules.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});
