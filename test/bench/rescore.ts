/**
 * `npm run bench:rescore [-- --accounts 100000]`: scoring in workerd, and a new model over all accounts of a workspace by
 * the product's own job on D1, each beside a bare loop over the same rows in the same run. Processor time, D1 included:
 * on a busy machine a clock measures others as well.
 */
import { parseArgs } from 'node:util';
import { startModel } from '../../shared/score/model.ts';
import { emptyProfile } from '../../shared/score/profile.ts';
import { jobPage } from '../../worker/jobs.ts';
import { captureOf, company, daysAgo, person, round, valued } from '../worker/captures-made.ts';
import { openBenchServer } from './bench-server.ts';
import type { Stepped } from './rescore-doors.ts';
import { workerdCpu } from './workerd-cpu.ts';

const { values } = parseArgs({ options: { accounts: { type: 'string', default: '100000' } } });
const accounts = Number(values.accounts);
/** Accounts that captures make; the others are their copies. */
const originals = 40;
const stepsPerRequest = 20;
const { sql, ask, close } = await openBenchServer(['team']);

const measured = async <T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> => {
  const before = workerdCpu();
  const value = await work();
  const after = workerdCpu();
  if (before === null || after === null) throw new Error('there is no /proc to measure by');
  return { value, ms: after - before };
};

const benchScoring = async () => {
  const rows = 20_000;
  const times: Record<'bare' | 'score', number[]> = { bare: [], score: [] };
  await ask('team', `/bench/score?what=bare&rows=${rows}`);
  for (let turn = 0; turn < 5; turn++)
    for (const what of ['bare', 'score'] as const)
      times[what].push((await measured(() => ask('team', `/bench/score?what=${what}&rows=${rows}`))).ms);
  const middle = (all: number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
  const [bare, score] = [middle(times.bare), middle(times.score)];
  console.log(
    `scored in workerd: ${Math.round((1000 * rows) / score).toLocaleString('en')} rows/s of one core, ${(score / Math.max(1, bare)).toFixed(1)} x a bare loop over their signals`,
  );
};

/** Companies with people, a round and a team that hires; a third of them in the profile that is to come. */
const seed = async () => {
  for (let n = 0; n < originals; n++) {
    const { company: named } = captureOf(n);
    await ask(
      'team',
      '/v1/captures',
      captureOf(n, {
        company: company({
          name: named.name,
          domain: named.domain,
          industry: valued(n % 3 ? 'Retail' : 'Robotics'),
          employees: valued({ min: 10 * n + 1, max: 20 * n + 20 }),
          country: valued(n % 2 ? 'DE' : 'US'),
        }),
        people: [person(), person({ name: 'Jon Sample', title: 'CFO' })],
        funding: n % 2 ? [round({ company: null, announcedAt: daysAgo(n) })] : [],
      }),
    );
  }
  const copies = Math.ceil(accounts / originals) - 1;
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${copies})`;
  for (const [table, key] of [
    ['accounts', 'id'],
    ['leads', 'account'],
    ['signals', 'account'],
  ] as const) {
    const [rows = []] = await sql([`SELECT name FROM pragma_table_info('${table}')`]);
    const columns = (rows as { name: string }[]).map(({ name }) => name);
    const copied = columns.map((column) => (column === key ? `o.${key} || '-' || i` : `o.${column}`));
    await sql([
      `${numbers} INSERT INTO ${table} (${columns.join(', ')})
       SELECT ${copied.join(', ')} FROM n, (SELECT * FROM ${table} WHERE workspace = 'team') o WHERE ${copies} > 0`,
    ]);
  }
};

const run = async (door: string): Promise<Stepped> => {
  let all: Stepped = { after: null, steps: 0, mostStatements: 0 };
  do {
    const path = `${door}?workspace=team&steps=${stepsPerRequest}&after=${encodeURIComponent(all.after ?? '')}`;
    const some = (await (await ask('team', path)).json()) as Stepped;
    all = {
      after: some.after,
      steps: all.steps + some.steps,
      mostStatements: Math.max(all.mostStatements, some.mostStatements),
    };
  } while (all.after !== null);
  return all;
};

const benchRescoring = async () => {
  await seed();
  const model = {
    ...startModel,
    profiles: [{ ...emptyProfile, name: 'Robots', industries: ['robotics'], countries: ['DE'] }],
  };
  await ask('team', '/v1/models/1', { note: '', model }, 'PUT');
  await ask('team', '/v1/model', { active: 1, shadow: null }, 'PUT');
  const started = performance.now();
  const job = await measured(() => run('/bench/rescore'));
  const seconds = (performance.now() - started) / 1000;
  const [rows = []] = await sql([
    "SELECT count(*) AS n, sum(score->>'model' = 'v1') AS done FROM accounts WHERE workspace = 'team'",
  ]);
  const [{ n, done }] = rows as [{ n: number; done: number }];
  if (n !== done) throw new Error(`${n - done} of ${n} accounts were not scored anew`);
  const bare = await measured(() => run('/bench/bare-rescore'));
  const { steps, mostStatements } = job.value;
  console.log(
    `rescored ${n.toLocaleString('en')} accounts by the job in ${steps.toLocaleString('en')} steps of ${jobPage}: ${(job.ms / 1000).toFixed(1)} s of processor time, ${seconds.toFixed(0)} s by the clock`,
  );
  console.log(
    `  a step: ${(job.ms / steps).toFixed(1)} ms with D1 in it, the bare loop ${(bare.ms / bare.value.steps).toFixed(1)} ms (${(job.ms / bare.ms).toFixed(1)} x), so ${((job.ms - bare.ms) / steps).toFixed(1)} ms of the Worker's own`,
  );
  console.log(`  at most ${mostStatements} statements a step, of the 50 that the free plan allows`);
};

try {
  await benchScoring();
  await benchRescoring();
} finally {
  await close();
}
