/**
 * `npm run bench:load [-- --requests 400 --leads 1000000]`: the Worker in workerd on loopback, in one run.
 * Ingest against a bare route that does one D1 batch of as many writes; lead list and lookups in a workspace of 10,000
 * leads and in one of many more. Ratios are the figures: times are this machine's.
 */
import { parseArgs } from 'node:util';
import { nameKey } from '../../shared/text/company/name-key.ts';
import { makeAccountId } from '../../worker/identity/account-id.ts';
import { captureOf } from '../worker/captures-made.ts';
import { openBenchServer, type SqlText } from './bench-server.ts';
import { workerdCpu } from './workerd-cpu.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '400' },
    leads: { type: 'string', default: '1000000' },
  },
});
const requests = Number(values.requests);
const many = Number(values.leads);
const few = 10_000;
/** Accounts that a lookup may ask for; the rest have a lead and keys. */
const whole = 200;

type Workspace = 'ingest' | 'few' | 'many';
const { sql, ask, close } = await openBenchServer(['ingest', 'few', 'many']);
await sql([
  'CREATE TABLE bench_rows (workspace TEXT, id TEXT, n INTEGER, body TEXT, PRIMARY KEY (workspace, id, n)) STRICT, WITHOUT ROWID',
]);

interface Timed {
  perSecond: number;
  p50: number;
  p99: number;
}
const measure = async (count: number, at: number, one: (n: number) => Promise<Response>): Promise<Timed> => {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: at }, async () => {
      while (next < count) {
        const n = next++;
        const from = performance.now();
        await (await one(n)).arrayBuffer();
        times.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at100 = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: count / seconds, p50: at100(0.5), p99: at100(0.99) };
};
const told = (name: string, { perSecond, p50, p99 }: Timed) =>
  console.log(
    `${name.padEnd(44)} ${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`,
  );

/** In short turns, so that what else the machine does meets both alike; the first warms up. */
const benchIngest = async () => {
  let company = 0;
  const capture = () => captureOf(company++);
  // The second, since a token's first use of the day is written too.
  await ask('ingest', '/v1/captures', capture());
  const { rows } = (await (await ask('ingest', '/bench/rows', capture())).json()) as { rows: number };
  const sides = {
    bare: () => ask('ingest', `/bench/bare?rows=${rows}`, capture()),
    ingest: () => ask('ingest', '/v1/captures', capture()),
  };
  const turns = 16;
  const each = Math.ceil(requests / turns);
  const timed: Record<keyof typeof sides, Timed[]> = { bare: [], ingest: [] };
  const cpu = { bare: 0, ingest: 0 };
  for (let turn = -2; turn < turns; turn++) {
    for (const side of turn % 2 ? (['bare', 'ingest'] as const) : (['ingest', 'bare'] as const)) {
      const before = workerdCpu() ?? 0;
      const times = await measure(each, 8, sides[side]);
      if (turn < 0) continue;
      timed[side].push(times);
      cpu[side] += (workerdCpu() ?? 0) - before;
    }
  }
  told(`bare route, one batch of as many writes: ${rows}`, middle(timed.bare));
  told('POST /v1/captures, each a new company', middle(timed.ingest));
  const ratios = timed.ingest
    .map(({ perSecond }, turn) => perSecond / (timed.bare[turn]?.perSecond ?? 0))
    .toSorted((a, b) => a - b);
  const at = (share: number) => ratios[Math.floor((ratios.length - 1) * share)]?.toFixed(2);
  console.log(`ingest is ${at(0.5)} of the bare route (${turns} turns; quartiles ${at(0.25)}, ${at(0.75)})`);
  const sent = turns * each;
  if (cpu.bare > 0)
    console.log(
      `processor time in workerd, D1 included: ${(cpu.bare / sent).toFixed(2)} ms bare, ${(cpu.ingest / sent).toFixed(2)} ms ingest, ratio ${(cpu.bare / cpu.ingest).toFixed(2)}`,
    );
};

const middle = (times: readonly Timed[]): Timed => {
  const at = (of: (timed: Timed) => number) =>
    times.map(of).toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
  return {
    perSecond: at((t) => t.perSecond),
    p50: at((t) => t.p50),
    p99: Math.max(...times.map((t) => t.p99)),
  };
};

/** Leads as captures make them: one is made by a capture, the rest are its copies under their own names and keys. */
const seed = async (workspace: Workspace, leads: number) => {
  await ask(workspace, '/v1/captures', captureOf(0));
  const chunk = 20_000;
  const columns = (rows: unknown[][]) => (rows[0] as { name: string }[]).map(({ name }) => name);
  const leadColumns = columns(await sql(["SELECT name FROM pragma_table_info('leads')"]));
  const accountColumns = columns(await sql(["SELECT name FROM pragma_table_info('accounts')"]));
  for (let from = 1; from < leads; from += chunk) {
    const to = Math.min(leads, from + chunk);
    const numbers = `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})`;
    const leadValues = leadColumns.map((column) => leadValue[column] ?? `l.${column}`);
    await sql(
      [
        `${numbers} INSERT INTO leads (${leadColumns.join(', ')})
         SELECT ${leadValues.join(', ')} FROM n, (SELECT * FROM leads WHERE workspace = ? AND name_key = 'company0') l`,
        workspace,
      ],
      [
        `${numbers} INSERT INTO account_keys (workspace, key, account)
         SELECT ?, 'domain:company-' || i || '.example', 'seed-' || printf('%08d', i) FROM n`,
        workspace,
      ],
    );
  }
  // Those that are looked up are whole, and under the ids that their names give.
  const statements: SqlText[] = [];
  for (let i = 1; i <= whole; i++) {
    const id = makeAccountId(nameKey(`Company ${i}`));
    const values = accountColumns.map((column) =>
      column === 'id' ? '?' : column === 'keys' ? `'["domain:company-${i}.example"]'` : `a.${column}`,
    );
    const was = `seed-${String(i).padStart(8, '0')}`;
    const key = `domain:company-${i}.example`;
    statements.push(
      [
        `INSERT INTO accounts (${accountColumns.join(', ')}) SELECT ${values.join(', ')} FROM accounts a
          WHERE workspace = ? AND id = (SELECT account FROM account_keys WHERE workspace = ? AND key = 'domain:company-0.example')`,
        id,
        workspace,
        workspace,
      ],
      ['UPDATE leads SET account = ? WHERE workspace = ? AND account = ?', id, workspace, was],
      ['UPDATE account_keys SET account = ? WHERE workspace = ? AND key = ?', id, workspace, key],
    );
  }
  await sql(...statements);
};
const leadValue: Record<string, string> = {
  account: "'seed-' || printf('%08d', i)",
  score: '(i * 7919) % 97',
  name_key: "'company' || i",
  search: "'company ' || i || char(10) || 'company-' || i || '.example'",
  summary: "json_set(l.summary, '$.name', 'Company ' || i, '$.domain', 'company-' || i || '.example')",
};

const benchReads = async () => {
  const started = performance.now();
  await seed('few', few);
  await seed('many', many);
  console.log(`seeded ${few} and ${many} leads in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const reads: [string, (n: number) => string][] = [
    ['lead list by score', () => '/v1/leads?limit=50'],
    ['lookup by domain', (n) => `/v1/lookup?domain=company-${1 + (n % whole)}.example`],
    ['lookup by name', (n) => `/v1/lookup?name=Company%20${1 + (n % whole)}`],
  ];
  for (const [name, path] of reads) {
    const ratios: number[] = [];
    for (let round = 0; round < 5; round++) {
      const small = await measure(60, 1, (n) => ask('few', path(n)));
      const large = await measure(60, 1, (n) => ask('many', path(n)));
      if (round > 0) ratios.push(large.p50 / small.p50);
      if (round === 4) {
        told(`${name}, ${few} leads`, small);
        told(`${name}, ${many} leads`, large);
      }
    }
    ratios.sort((a, b) => a - b);
    console.log(
      `${name}: ${((ratios[1] ?? 0) / 2 + (ratios[2] ?? 0) / 2).toFixed(2)} times at ${many} (median of four)`,
    );
  }
};

try {
  await benchIngest();
  if (many > 0) await benchReads();
} finally {
  await close();
}
