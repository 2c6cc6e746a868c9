/** A thread that reads one saved page after the other: pages in, lines of readings out. */
import { parentPort } from 'node:worker_threads';
import { decode } from './decode.ts';
import type { SavedPage } from './manifest.ts';
import { read } from './reading.ts';

parentPort?.on('message', ({ id, url, bytes }: SavedPage) =>
  parentPort?.postMessage(`${JSON.stringify({ id, ...read(decode(bytes), url).reading })}\n`),
);
