/**
 * How long the lead list and its search take as leads grow: the store's own SQL on Node's SQLite, in memory.
 * npm run bench:search -- 10000 100000
 */
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { searchable } from '../../worker/lead/searchable.ts';
import type { Database } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { type LeadFilter, listLeads } from '../../worker/store/lead-list.ts';

const workspace = workspaceIdSchema.parse('north');
const rounds = 15;

const open = (): DatabaseSync => {
  const sqlite = new DatabaseSync(':memory:');
  const folder = fileURLToPath(new URL('../../worker/migrations/', import.meta.url));
  for (const name of readdirSync(folder).sort()) sqlite.exec(readFileSync(`${folder}${name}`, 'utf8'));
  return sqlite;
};

/** Every hundredth lead has a note, every tenth a Chinese name; their words repeat as those of real teams do. */
const fill = (sqlite: DatabaseSync, count: number): void => {
  const first = [
    'North',
    'South',
    'Halden',
    'Orchard',
    'Kestrel',
    'Lumen',
    'Tide',
    'Alder',
    'Polder',
    'Bramble',
  ];
  const second = ['wind', 'gate', 'field', 'works', 'press', 'labs', 'foods', 'freight', 'health', 'energy'];
  const summary = JSON.stringify({
    name: 'x'.repeat(24),
    domain: 'company.example',
    industry: 'Robotics',
    employees: { min: 120, max: 200 },
    country: 'DE',
    low: 20,
    high: 60,
    coverage: { known: 5, of: 9 },
    why: [{ code: 'funding', params: { round: 'B', amount: 18_000_000, currency: 'EUR', amountText: null } }],
    decides: [{ name: 'Mira Castell', title: 'Chief Revenue Officer' }],
    missing: ['pays'],
  });
  const lead = sqlite.prepare(
    `INSERT INTO leads (workspace, account, version, score, tier, stage, tags, tag_search, name_key, search, summary,
                        changed_at, seen_at) VALUES (?, ?, 1, ?, 'mid', 'new', ?, ?, ?, ?, ?, ?, ?)`,
  );
  const note = sqlite.prepare(
    `INSERT INTO notes (workspace, account, id, member, text, search, created_at) VALUES (?, ?, 'n', 'm', ?, ?, ?)`,
  );
  sqlite.exec('BEGIN');
  for (let n = 0; n < count; n++) {
    const id = `${((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0')}-${n}`;
    const name = n % 10 ? `${first[n % 9]}${second[(n >> 3) % 10]} ${n}` : `北风机器人第${n}有限公司`;
    const tag = `tag ${n % 40}`;
    const at = new Date(Date.UTC(2026, 0, 1) + ((n * 7919) % count) * 60_000).toISOString();
    const words = searchable(`${name}\nd${n}.example\nMira Castell ${n}\nBo Lindqvist ${n}`);
    lead.run(workspace, id, (n * 37) % 100, JSON.stringify([tag]), tag, `k${n}`, words, summary, at, at);
    if (n % 100 === 0) note.run(workspace, id, `Note ${n}`, searchable(`Note ${n}`), at);
  }
  sqlite.exec('COMMIT');
};

const databaseOn = (sqlite: DatabaseSync): Database => {
  const batch: Database['batch'] = async (statements) =>
    statements.map(({ sql, params }) => sqlite.prepare(sql).all(...params));
  return {
    batch,
    all: async (row, sql, ...params) =>
      sqlite
        .prepare(sql)
        .all(...params)
        .map((found) => row.parse(found)),
    find: async (row, sql, ...params) => row.parse(sqlite.prepare(sql).get(...params)),
    hasTime: () => true,
    pause: async () => undefined,
    wait: async () => undefined,
  };
};

const queries: [string, Partial<LeadFilter>][] = [
  ['the list', {}],
  ['by when it moved', { order: 'changed' }],
  ['by when it was seen', { order: 'seen' }],
  ['by a tag', { tag: 'tag 7' }],
  ['search: a word of many', { q: 'wind' }],
  ['search: one company', { q: 'd777.example' }],
  ['search: two Chinese characters', { q: '机器' }],
  ['search: traditional, of one', { q: '機器 d770' }],
  ['search: a note', { q: 'note 700' }],
  ['search: nothing', { q: 'zzqq' }],
];

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length ? counts : [10_000, 100_000]) {
  const sqlite = open();
  fill(sqlite, count);
  const db = databaseOn(sqlite);
  console.log(`\n${count.toLocaleString('en')} leads`);
  for (const [name, filter] of queries) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      found = (await listLeads(db, workspace, { order: 'score', limit: 50, ...filter }, null)).length;
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    console.log(
      `  ${name.padEnd(34)} ${(times[rounds >> 1] ?? 0).toFixed(1).padStart(8)} ms  ${found} found`,
    );
  }
  sqlite.close();
}
