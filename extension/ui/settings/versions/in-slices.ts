/** Runs work that yields, a few milliseconds at a time, so that the page answers in between. */

/** Milliseconds: what is clicked meanwhile is answered in well under 50. */
const slice = 12;

/** @returns null where it was stopped */
export const inSlices = async <T>(
  work: Generator<number, T>,
  clock: () => number,
  isStopped: () => boolean,
  onProgress: (done: number) => void,
): Promise<T | null> => {
  const channel = new MessageChannel();
  const turn = () =>
    new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve();
      // A timer would wait four milliseconds each time.
      channel.port2.postMessage(null);
    });
  try {
    for (;;) {
      const until = clock() + slice;
      let done = 0;
      while (clock() < until) {
        const step = work.next();
        if (step.done) return step.value;
        done = step.value;
      }
      onProgress(done);
      await turn();
      if (isStopped()) return null;
    }
  } finally {
    channel.port1.close();
  }
};
