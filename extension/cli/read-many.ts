/** Reads many saved pages on all processors of the machine, each page on the thread that is free first. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SavedPage } from './manifest.ts';

/** Each thread loads the reader anew: more of them than this take longer to begin than they save. */
const mostThreads = 4;

/**
 * Calls `write` with a line a page, in the order of the pages.
 * Rejects where the pages cannot be had; a page itself never fails.
 */
export const readMany = async (
  pages: AsyncGenerator<SavedPage>,
  write: (line: string) => void,
): Promise<void> => {
  const threads = Array.from(
    { length: Math.min(mostThreads, availableParallelism()) },
    () =>
      new Worker(new URL('./reader-thread.ts', import.meta.url), {
        // A parsed page is large and soon done with.
        resourceLimits: { maxYoungGenerationSizeMb: 128 },
      }),
  );
  const read = new Map<number, string>();
  let asked = 0;
  let written = 0;
  const work = async (thread: Worker): Promise<void> => {
    for (;;) {
      const at = asked++;
      const { value: page, done } = await pages.next();
      if (done) return;
      thread.postMessage(page);
      const [line] = await once(thread, 'message');
      read.set(at, line);
      for (let next = read.get(written); next !== undefined; next = read.get(written)) {
        write(next);
        read.delete(written++);
      }
    }
  };
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
};
