/**
 * What one invocation of the lookups' consumer takes: JavaScript of the Worker's own isolate, requests and statements; and
 * beside it an invocation that sends and asks as many and does nothing with them.
 */
import { fileURLToPath } from 'node:url';
import { unstable_startWorker } from 'wrangler';
import type { StandInSources } from '../../worker/dev/sample-sources.ts';
import type { Look } from '../../worker/jobs.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { openBenchServer } from './bench-server.ts';
import { knownCompany } from './known-company.ts';
import type { Looked } from './look-doors.ts';
import { openProfiler } from './profiler.ts';

export interface Invocation {
  ms: number;
  /** Of one that does as many exchanges and nothing else. */
  bareMs: number;
  requests: number;
  statements: number;
  batches: number;
}

const workspace = workspaceIdSchema.parse('team');

/** @returns by look the invocations that it was spread over, the first looks left out, in which code is compiled */
export const measureLooks = async (
  sources: StandInSources,
  looks: number,
  warmUps: number,
): Promise<Invocation[][]> => {
  const running = await unstable_startWorker({
    config: fileURLToPath(new URL('load.toml', import.meta.url)),
    dev: {
      server: { hostname: '127.0.0.1', port: 0 },
      inspector: { port: 0 },
      persist: false,
      watch: false,
      logLevel: 'none',
    },
  });
  await running.ready;
  const server = await openBenchServer([workspace], {
    url: await running.url,
    close: () => running.dispose(),
  });
  const inspector = await running.inspectorUrl;
  if (!inspector) throw new Error('the Worker runs without an inspector');
  const profiler = await openProfiler(inspector);
  const via = encodeURIComponent(sources.via);

  const invoke = async (look: Look): Promise<{ took: Invocation; next: Looked['next'] }> => {
    const before = sources.seen.requests;
    const { value, ms } = await profiler.profile(
      async () => (await (await server.ask(workspace, `/bench/look?via=${via}`, look)).json()) as Looked,
    );
    if (value.failed) throw new Error('a run failed');
    const { statements, batches } = value;
    const requests = sources.seen.requests - before;
    const bare = await profiler.profile(() =>
      server.ask(workspace, `/bench/bare-look?via=${via}&requests=${requests}&batches=${batches}`, {}),
    );
    return { took: { ms, bareMs: bare.ms, requests, statements, batches }, next: value.next };
  };

  const all: Invocation[][] = [];
  for (let n = 0; n < warmUps + looks; n++) {
    const rows = knownCompany(workspace, sources, true);
    await server.sql(...rows.map(({ sql, params }) => [sql, ...params] as [string, ...typeof params]));
    const invocations: Invocation[] = [];
    let look: Look | null = { kind: 'enrich', workspace, account: 'a' };
    while (look) {
      const { took, next }: Awaited<ReturnType<typeof invoke>> = await invoke(look);
      invocations.push(took);
      // What is only due later is another look.
      look = next.find(({ delaySeconds }) => delaySeconds === 0)?.look ?? null;
    }
    if (n >= warmUps) all.push(invocations);
  }
  profiler.close();
  await server.close();
  return all;
};
