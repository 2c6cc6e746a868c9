/**
 * From a saved company to every source without a key answered, in workerd: a loopback server stands in for all of them and
 * takes 50 ms for each request. Prints wall time, requests, how many were open at once, and CPU time a job; and what a bad
 * day's queue does to many jobs. `npm run bench:enrich -- [--runs 30] [--jobs 10000]`.
 */
import { parseArgs } from 'node:util';
import { meSchema, receiptSchema } from '../../shared/api.ts';
import { type AccountEnrichment, accountEnrichmentSchema } from '../../shared/api-enrichment.ts';
import type { Fact } from '../../shared/observe.ts';
import { startModel } from '../../shared/score/model.ts';
import { score } from '../../shared/score/score.ts';
import { scoredLead } from '../../worker/scored-lead.ts';
import { insertKeys } from '../../worker/store/account-keys.ts';
import { insertAccount } from '../../worker/store/accounts.ts';
import { openDatabase, statement } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { insertLead } from '../../worker/store/leads.ts';
import { aCapture } from '../browser/harness/a-capture.ts';
import { startDirectWorker } from '../browser/harness/direct-worker.ts';
import { simulate } from '../worker/enrich/simulate.ts';
import { quantiles } from './quantiles.ts';
import { country, domain, startSources } from './stand-in-sources.ts';
import { workerdCpu } from './workerd-cpu.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '30' }, jobs: { type: 'string', default: '0' } },
});
const delayMs = 50;

const sources = await startSources(delayMs);

/** Known of it is what any source can ask by, so that as many as can are asked. */
const factsAt = (at: string) => {
  const fact = (value: unknown): Fact => ({
    value,
    source: { quote: null, url: 'https://northwind.example/', at, by: 'ada', rule: 'jsonld.organization' },
  });
  return {
    name: [fact('Northwind Robotics')],
    domain: [fact(domain)],
    country: [fact(country)],
    boards: sources.boards.map(fact),
    identifiers: sources.identifiers.filter(({ scheme }) => scheme !== 'lei').map(fact),
  };
};

const worker = await startDirectWorker({ ENRICHMENT: 'on', ENRICH_VIA: sources.via });
const database = await worker.database();
const { workspace: team } = await worker.get('/v1/me', meSchema);
const workspace = workspaceIdSchema.parse(team.id);

/** The account as it was before: known by what can be asked by, looked at by nobody. */
const beginAnew = async (): Promise<void> => {
  const now = new Date();
  const at = now.toISOString();
  const facts = factsAt(at);
  const scored = score({ facts, people: [], signals: [] }, now, startModel);
  const row = scoredLead({ facts, people: [], score: scored }, null, at);
  const keys = [`domain:${domain}`];
  const account = { id: 'a', version: 0, facts, people: [], score: scored, captures: [], keys };
  const tables = ['accounts', 'leads', 'account_keys', 'signals', 'captures', 'hosts', 'account_suggestions'];
  await openDatabase(database).batch([
    ...tables.map((table) => statement(`DELETE FROM ${table}`)),
    statement(`UPDATE workspaces SET enrichment = '{"contact":"admin@harbour.example"}'`),
    insertAccount(workspace, account, at, null),
    insertKeys(workspace, 'a', keys),
    insertLead(workspace, 'a', row, { owner: null, ownerSince: null, tags: [] }, null, at),
  ]);
};
const lei = sources.identifiers.find(({ scheme }) => scheme === 'lei')?.value ?? '';
/** It brings a number that the account did not have, so that there is something new to ask by. */
const save = () => worker.send('POST', '/v1/captures', captureNow(), receiptSchema);
const captureNow = () => {
  const capture = aCapture({ capturedAt: new Date().toISOString() });
  const identifiers = [
    { value: { scheme: 'lei' as const, value: lei }, evidence: { quote: lei, rule: 'text.lei' } },
  ];
  return { ...capture, company: { ...capture.company, identifiers } };
};
const look = () => worker.get('/v1/accounts/a/enrichment', accountEnrichmentSchema);
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const walls: number[] = [];
const counts: number[] = [];
let lookups: AccountEnrichment['lookups'] = [];
for (let n = 0; n < Number(values.runs); n++) {
  await beginAnew();
  sources.seen.requests = 0;
  const began = performance.now();
  await save();
  let state = await look();
  while (state.at === null || state.running) {
    await rest(10);
    state = await look();
  }
  walls.push(performance.now() - began);
  counts.push(sources.seen.requests);
  lookups = state.lookups;
}

/** Processor time of so many saves, each with all the time that its lookups take, and nobody looking on. */
const cpuOf = async (): Promise<number | null> => {
  let sum = 0;
  for (let n = 0; n < Number(values.runs); n++) {
    await beginAnew();
    const before = workerdCpu();
    await save();
    await rest(1500);
    const after = workerdCpu();
    if (before === null || after === null) return null;
    sum += after - before;
  }
  return sum / Number(values.runs);
};
const withLookups = await cpuOf();
await openDatabase(database).batch([
  statement(`CREATE TRIGGER no_lookups AFTER UPDATE OF enrich_at ON accounts WHEN NEW.enrich_at IS NOT NULL
             BEGIN UPDATE accounts SET enrich_at = NULL WHERE id = NEW.id; END`),
]);
const without = await cpuOf();
await worker.close();
sources.close();

console.log(
  `${values.runs} saves, each until all sources without a key have answered, ${delayMs} ms a request:`,
);
const missed = lookups.filter(({ outcome }) => outcome !== 'found');
console.log(`  asked         ${lookups.length}: ${lookups.map(({ provider }) => provider).join(', ')}`);
console.log(
  `  found         ${lookups.length - missed.length}${missed.map(({ provider, outcome }) => `; ${provider} ${outcome}`).join('')}`,
);
console.log(`  wall, ms      ${JSON.stringify(quantiles(walls))}`);
console.log(`  requests      ${Math.max(...counts)} at most; open at once ${sources.seen.mostOpen}`);
if (withLookups !== null && without !== null)
  console.log(
    `  CPU, ms       ${(withLookups - without).toFixed(1)} a job: of all of workerd, its D1, queue and HTTP with it (${withLookups.toFixed(1)} with the save, ${without.toFixed(1)} the save alone)`,
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
