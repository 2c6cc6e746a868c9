/**
 * From a saved company to every source without a key answered, in workerd: a loopback server stands in for all of them and
 * takes 50 ms for each request. Prints wall time, requests, how many were open at once; what each invocation takes; and what a bad
 * day's queue does to many jobs. `npm run bench:enrich -- [--runs 30] [--jobs 10000]`.
 */
import { parseArgs } from 'node:util';
import { type AccountEnrichment, accountEnrichmentSchema } from '../../shared/api/enrichment.ts';
import { receiptSchema } from '../../shared/api/lead.ts';
import { meSchema } from '../../shared/api/workspace.ts';
import { startSources } from '../../worker/dev/sample-sources.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { aCapture } from '../browser/harness/a-capture.ts';
import { startDirectWorker } from '../browser/harness/direct-worker.ts';
import { simulate } from '../worker/enrich/simulate.ts';
import { knownCompany } from './known-company.ts';
import { type Invocation, measureLooks } from './look-cpu.ts';
import { quantiles } from './quantiles.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '30' }, jobs: { type: 'string', default: '0' } },
});
const delayMs = 50;

const sources = await startSources(delayMs);

const worker = await startDirectWorker({ ENRICHMENT: 'on', ENRICH_VIA: sources.via });
const database = await worker.database();
const { workspace: team } = await worker.get('/v1/me', meSchema);
const workspace = workspaceIdSchema.parse(team.id);

const beginAnew = () => openDatabase(database).batch(knownCompany(workspace, sources, false));
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

await worker.close();

const looks = await measureLooks(sources, Number(values.runs), 5);
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
console.log(
  `${looks.length} looks at all of them, each spread over ${looks[0]?.length} invocations (messages of the queue):`,
);
for (const [at] of (looks[0] ?? []).entries()) {
  const same = looks.flatMap((look) => look[at] ?? []);
  const of = (pick: (one: Invocation) => number) => quantiles(same.map(pick));
  const most = (pick: (one: Invocation) => number) => Math.max(...same.map(pick));
  const { median, p95, worst } = of(({ ms }) => ms);
  console.log(
    `  ${at + 1}. JavaScript, ms: median ${median.toFixed(1)}, 95th percentile ${p95.toFixed(1)}, worst ${worst.toFixed(1)}, least ${Math.min(...same.map(({ ms }) => ms)).toFixed(1)}; as many exchanges alone ${of(({ bareMs }) => bareMs).median.toFixed(1)}; requests ${most(({ requests }) => requests)}, statements ${most(({ statements }) => statements)} in ${most(({ batches }) => batches)} batches`,
  );
}

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
