/** Every pattern of the page reader and the text readers: those that the source writes out, and those that it makes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { root } from './product-files.ts';

export interface Pattern {
  source: string;
  flags: string;
  /** Where it was found first. */
  file: string;
}

const folders = ['shared/text', 'extension/capture'];

export const allPatterns = async (): Promise<Pattern[]> => {
  const found = new Map<string, Pattern>();
  const add = (pattern: Pattern) => found.set(`/${pattern.source}/${pattern.flags}`, pattern);
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.d)\.ts$/.test(file))
      .map((file) => join(folder, file)),
  );
  for (const file of files)
    for (const { source, flags } of literalsIn(
      parseSync(file, readFileSync(join(root, file), 'utf8')).program,
    ))
      add({ source, flags, file });
  await watched(add);
  return [...found.values()];
};

const literalsIn = (node: unknown): Omit<Pattern, 'file'>[] => {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  return regex ? [{ source: regex.pattern, flags: regex.flags }] : Object.values(node).flatMap(literalsIn);
};

/** Loads the reader under a RegExp that tells what is made of it; what a library makes is the library's. */
const watched = async (add: (pattern: Pattern) => void): Promise<void> => {
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      const file = madeIn(new Error('where from').stack ?? '');
      if (file) add({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    await import('../../extension/capture/capture.ts');
  } finally {
    globalThis.RegExp = native;
  }
};

const madeIn = (stack: string): string | null => {
  const [, , caller = ''] = stack.split('\n');
  return folders.find((folder) => caller.replaceAll('\\', '/').includes(`/${folder}/`)) ?? null;
};
