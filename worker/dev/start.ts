/** `npm start`: the whole product on this machine, with sample pages to try it on. Ctrl-C stops it all. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Arguments, readArguments } from './arguments.ts';
import { buildExtension, chromeFolder, firefoxManifest } from './build-extension.ts';
import { isPortFree } from './is-port-free.ts';
import { openBrowser } from './open-browser.ts';
import type { Running } from './running.ts';
import { startSources } from './sample-sources.ts';
import { type SamplesServer, serveSamples } from './samples-server.ts';
import { makePairingLink, waitForHealth } from './setup.ts';
import { languageOf, wordings } from './wording.ts';
import { migrate, noSources, startWorker } from './wrangler.ts';

const began = performance.now();
const root = fileURLToPath(new URL('../..', import.meta.url));
const words = wordings[languageOf(process.env)];
const state = resolve(process.env.WHYNOW_STATE || join(root, '.wrangler', 'state'));

type Chosen = Extract<Arguments, { ok: true }>;

const stops: (() => Promise<unknown>)[] = [];
let ending = false;
const never = Promise.withResolvers<never>().promise;

/** Stops all that was started, last first; the first caller's code counts. */
const end = async (code: number, message: string): Promise<never> => {
  if (!ending) {
    ending = true;
    await Promise.allSettled(stops.reverse().map((stop) => stop()));
    (code === 0 ? console.log : console.error)(message);
    process.exit(code);
  }
  return never; // The first caller ends the process.
};

/** Resolves when it has done its work; ends everything where it has not. */
const done = async (running: Running, failed: string): Promise<void> => {
  stops.push(running.stop);
  const { code } = await running.ended;
  if (code !== 0) await end(1, words.failed(failed, running.said()));
};

/** Slow enough for a look to be watched, source by source. */
const sourceDelayMs = 400;

/** Public sources as the tests know them: invented answers about the company of the sample pages, on loopback. */
const startSampleSources = async (): Promise<Record<string, string>> => {
  const sources = await startSources(sourceDelayMs);
  stops.push(async () => sources.close());
  return { ENRICHMENT: 'on', ENRICH_VIA: sources.via };
};

const runWorker = async (port: number, sampleSources: boolean): Promise<string> => {
  const origin = `http://127.0.0.1:${port}`;
  await done(migrate(state), words.parts.migrations);
  if (ending) return never;
  const variables = sampleSources ? await startSampleSources() : noSources;
  if (ending) return never;
  const worker = startWorker(state, port, variables);
  stops.push(worker.stop);
  const gone = new AbortController();
  worker.ended.then(() => {
    gone.abort();
    return end(1, words.failed(words.parts.worker, worker.said()));
  });
  await waitForHealth(origin, gone.signal);
  return makePairingLink(origin, worker.secret).catch((error: Error) =>
    end(1, words.failed(words.parts.setup, error.message)),
  );
};

/** One after the other: both write .wxt. */
const buildBoth = async (): Promise<void> => {
  for (const browser of ['chrome', 'firefox'] as const) {
    if (!ending) await done(buildExtension(browser), words.parts.build);
  }
};

const startSamples = async (port: number): Promise<SamplesServer> => {
  const samples = await serveSamples({ port });
  stops.push(samples.close);
  return samples;
};

const run = async ({ port, open, sampleSources }: Chosen): Promise<void> => {
  for (const taken of [port, port + 1]) {
    if (!(await isPortFree(taken))) return end(1, words.portTaken(taken));
  }
  console.log(words.starting);
  const [link, samples] = await Promise.all([
    runWorker(port, sampleSources),
    startSamples(port + 1),
    buildBoth(),
  ]);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const worker = `http://127.0.0.1:${port}`;
  console.log(
    words.ready({
      worker,
      chrome: chromeFolder,
      firefox: firefoxManifest,
      link,
      samples: samples.url,
      seconds,
    }),
  );
  if (sampleSources) console.log(words.sampleSources);
  if (!open) return;
  const opened = await openBrowser({ extension: chromeFolder, samplesPort: port + 1, pages: [link] });
  if (opened.ok) stops.push(opened.close);
  console.log(opened.ok ? words.opened : `${words.notOpened[opened.why]} ${opened.detail}`.trim());
};

const typed = readArguments(process.argv.slice(2));
if (!typed.ok) {
  console.error(`${words.unknown(typed.flag)}\n\n${words.usage}`);
  process.exit(2);
} else if (typed.help) {
  console.log(words.usage);
} else {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => end(0, words.stopped));
  await run(typed).catch((error: Error) => end(1, error.stack ?? error.message));
}
