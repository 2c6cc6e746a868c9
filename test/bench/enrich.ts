/**
 * From a saved company to every source without a key answered: a loopback server stands in for all of them and takes 50 ms
 * for each request. Prints wall time, requests, how many were open at once, and CPU time a run; and what a bad day's
 * queue does to many jobs. `npm run bench:enrich -- [--runs 30] [--jobs 10000]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Fact } from '../../shared/observe.ts';
import { startModel } from '../../shared/score/model.ts';
import { score } from '../../shared/score/score.ts';
import type { World } from '../../worker/enrich/ask-all.ts';
import { enrichAccount, type Queues } from '../../worker/enrich/enrich-account.ts';
import { providers as all } from '../../worker/enrich/providers/index.ts';
import type { Look } from '../../worker/jobs.ts';
import { scoredLead } from '../../worker/scored-lead.ts';
import { insertAccount } from '../../worker/store/accounts.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { insertLead } from '../../worker/store/leads.ts';
import { simulate } from '../worker/enrich/simulate.ts';
import { sqliteD1 } from '../worker/enrich/sqlite-d1.ts';
import { quantiles } from './quantiles.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '30' }, jobs: { type: 'string', default: '0' } },
});
const delayMs = 50;
/** Node has no HTMLRewriter, by which the company's own pages are read. */
const providers = all.filter(({ id }) => id !== 'own-pages');
const workspace = workspaceIdSchema.parse('north');

interface Recorded {
  scenarios: {
    outcome: string;
    subject: { boards?: unknown[]; identifiers?: unknown[] };
    exchanges: { request: string; status?: number; type?: string; body: unknown }[];
  }[];
}
const folder = fileURLToPath(new URL('../worker/enrich/recordings/', import.meta.url));
const found = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(folder + file, 'utf8')) as Recorded).scenarios)
  .filter(({ outcome }) => outcome === 'found');
const answers = new Map(
  found.flatMap(({ exchanges }) => exchanges.map((one) => [one.request, one] as const)),
);

let open = 0;
let mostOpen = 0;
let requests = 0;
const server = createServer((request, response) => {
  requests++;
  mostOpen = Math.max(mostOpen, ++open);
  setTimeout(() => {
    const answer = answers.get(`${request.method} ${request.headers['x-whynow-url']}`);
    response.writeHead(answer?.status ?? (answer ? 200 : 404), {
      'Content-Type': answer?.type ?? 'application/json',
    });
    const body = answer?.body ?? {};
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
    open--;
  }, delayMs);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const via = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const world: World = {
  fetcher: (url, init) =>
    fetch(via, { ...init, headers: { ...(init.headers as Record<string, string>), 'X-Whynow-Url': url } }),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  isPublic: async () => true,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  unseal: async () => null,
};
const silent = { send: async () => undefined, sendBatch: async () => undefined };
const queues = { JOBS: silent, LOOKUPS: silent } as unknown as Queues;

/** Known of it is what any source can ask by, so that as many as can are asked. */
const factsAt = (at: string) => {
  const fact = (value: unknown): Fact => ({
    value,
    source: { quote: null, url: 'https://northwind.example/', at, by: 'ada', rule: 'jsonld.organization' },
  });
  const list = (field: 'boards' | 'identifiers') =>
    found
      .flatMap(({ subject }) => subject[field] ?? [])
      .slice(0, 20)
      .map(fact);
  return {
    name: [fact('Northwind Robotics')],
    domain: [fact('northwind.example')],
    country: [fact('NO')],
    boards: list('boards'),
    identifiers: list('identifiers'),
  };
};

const walls: number[] = [];
const cpus: number[] = [];
const counts: number[] = [];
const ends: Record<string, number> = {};
for (let n = 0; n < Number(values.runs); n++) {
  const { d1, query } = sqliteD1();
  const now = new Date();
  const at = now.toISOString();
  const facts = factsAt(at);
  const scored = score({ facts, people: [], signals: [] }, now, startModel);
  const row = scoredLead({ facts, people: [], score: scored }, null, at);
  await openDatabase(d1).batch([
    {
      sql: `INSERT INTO workspaces (id, name, created_at, enrichment) VALUES (?, 'North', ?, '{"contact":"admin@harbour.example"}')`,
      params: [workspace, at],
    },
    insertAccount(
      workspace,
      { id: 'a', version: 0, facts, people: [], score: scored, captures: [], keys: [] },
      at,
      at,
    ),
    insertLead(workspace, 'a', row, { owner: null, ownerSince: null, tags: [] }, null, at),
  ]);
  const look: Look = { kind: 'enrich', workspace, account: 'a' };
  requests = 0;
  const cpu = process.cpuUsage();
  const began = performance.now();
  await enrichAccount(openDatabase(d1), queues, look, providers, world, now);
  walls.push(performance.now() - began);
  const { user, system } = process.cpuUsage(cpu);
  cpus.push((user + system) / 1000);
  counts.push(requests);
  if (n > 0) continue;
  for (const { outcome } of query(
    `SELECT value->>'outcome' AS outcome FROM accounts, json_each(enrichment, '$.lookups')`,
  ))
    ends[String(outcome)] = (ends[String(outcome)] ?? 0) + 1;
}
server.close();
server.closeAllConnections();

console.log(
  `${values.runs} runs, each of all sources without a key but the company’s own pages, ${delayMs} ms a request:`,
);
console.log(`  ends          ${JSON.stringify(ends)}`);
console.log(`  wall, ms      ${JSON.stringify(quantiles(walls))}`);
console.log(`  requests      ${Math.max(...counts)} at most; open at once ${mostOpen}`);
console.log(
  `  CPU, ms       ${JSON.stringify(quantiles(cpus))} (Node: this process, the stand-in and its HTTP with it)`,
);

if (Number(values.jobs) > 0) {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const began = performance.now();
  const calm = await simulate(Number(values.jobs), null);
  const wild = await simulate(Number(values.jobs), random);
  console.log(`${values.jobs} jobs, one in ten lost, the others one to three times, shuffled:`);
  console.log(`  same end as in order   ${JSON.stringify(calm.state) === JSON.stringify(wild.state)}`);
  console.log(
    `  asked twice            ${wild.askedTwice} of ${wild.asked} requests (in order ${calm.asked})`,
  );
  console.log(`  hosts over their limit ${wild.overLimit.length}`);
  console.log(
    `  simulated              ${wild.minutes} minutes (in order ${calm.minutes}), in ${Math.round((performance.now() - began) / 1000)} s`,
  );
}
