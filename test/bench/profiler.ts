/**
 * Time that a Worker's own JavaScript takes, by V8's sampling profiler over the inspector's protocol (CDP): what the
 * runtime does beside it (its database, its connections, waiting) stands under (program) and (idle), and is left out.
 */

/** As much of CDP's Profiler.Profile as is read. Times in microseconds. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

export interface Profiled<T> {
  value: T;
  /** Milliseconds of JavaScript, its garbage included. */
  ms: number;
}

export interface Profiler {
  profile<T>(work: () => Promise<T>): Promise<Profiled<T>>;
  close(): void;
}

/** Between two samples. */
const intervalMicroseconds = 200;
const notTheWorker = ['(program)', '(idle)', '(root)'];

/** @param inspector as wrangler gives it, `http://127.0.0.1:PORT/` */
export const openProfiler = async (inspector: URL): Promise<Profiler> => {
  const url = new URL('/ws', inspector);
  url.protocol = 'ws:';
  // Node's own WebSocket takes headers, which its types do not know; the inspector answers to this machine's pages alone.
  const socket = new WebSocket(url, { headers: { Origin: 'http://localhost' } } as unknown as string[]);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('the inspector does not answer')));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.resolve(result);
  });
  let last = 0;
  const call = (method: string, params: Record<string, unknown> = {}): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    waiting.set(++last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise;
  };
  await call('Profiler.enable');
  await call('Profiler.setSamplingInterval', { interval: intervalMicroseconds });
  return {
    profile: async (work) => {
      await call('Profiler.start');
      const value = await work();
      const { profile } = (await call('Profiler.stop')) as { profile: Profile };
      return { value, ms: millisecondsOf(profile) };
    },
    close: () => socket.close(),
  };
};

const millisecondsOf = ({ nodes, samples, timeDeltas }: Profile): number => {
  const others = new Set(
    nodes.filter(({ callFrame }) => notTheWorker.includes(callFrame.functionName)).map(({ id }) => id),
  );
  // Each stands for one turn of the sampler, and not for the time until the next: none is taken while the isolate waits.
  const turn = Math.min(
    1.5 * intervalMicroseconds,
    Math.max(intervalMicroseconds, timeDeltas.toSorted((a, b) => a - b)[timeDeltas.length >> 2] ?? 0),
  );
  return (samples.filter((id) => !others.has(id)).length * turn) / 1000;
};
