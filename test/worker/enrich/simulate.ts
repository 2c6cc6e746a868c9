/** Many jobs on a bad day: messages that come up to three times, in any order, or never; a clock that the test turns. */
import type { Queue } from '@cloudflare/workers-types';
import { startModel } from '../../../shared/score/model.ts';
import { score } from '../../../shared/score/score.ts';
import { nothingKnown } from '../../../worker/account/add-observations.ts';
import { scoredLead } from '../../../worker/account/scored-lead.ts';
import { enqueueDueLooks } from '../../../worker/enrich/enqueue-due-looks.ts';
import { enrichAccount, type Queues } from '../../../worker/enrich/enrich-account.ts';
import type { Provider } from '../../../worker/enrich/provider.ts';
import type { Look } from '../../../worker/jobs.ts';
import type { Fetcher } from '../../../worker/outbound.ts';
import { insertAccount } from '../../../worker/store/accounts.ts';
import { openDatabase } from '../../../worker/store/database.ts';
import { workspaceIdSchema } from '../../../worker/store/ids.ts';
import { insertLead } from '../../../worker/store/leads.ts';
import { makeProvider, plain, worldOf } from '../enrich-made.ts';
import { sqliteD1 } from './sqlite-d1.ts';

const workspace = workspaceIdSchema.parse('north');
const start = Date.parse('2026-11-20T09:00:00.000Z');

/** Each with its allowance: the second answers seldom, the third fails now and then. */
const providers: Provider[] = [
  makeProvider('brreg', { hosts: [{ name: 'brreg.example', requests: 400, seconds: 10 }] }),
  makeProvider('gleif', { hosts: [{ name: 'gleif.example', requests: 100, seconds: 10 }] }),
];

export interface Simulated {
  /** By account what is known of its city, and how its lookups ended. */
  state: string[];
  /** Answers given to one question while the last one still counted. */
  askedTwice: number;
  /** Hosts that saw more requests in some span than they allow. */
  overLimit: string[];
  asked: number;
  runs: number;
  minutes: number;
}

/** @param random of 0 to 1; null: every message comes once, in order. */
export const simulate = async (accounts: number, random: (() => number) | null): Promise<Simulated> => {
  const { d1, query } = sqliteD1();
  const db = () => openDatabase(d1);
  await insertAll(db(), accounts);

  let now = start;
  const requests = new Map<string, number[]>();
  const answered = new Map<string, number>();
  let askedTwice = 0;
  const fetcher: Fetcher = async (url) => {
    const { hostname } = new URL(url);
    requests.set(hostname, [...(requests.get(hostname) ?? []), now]);
    // By what is asked, not by when: every third question at GLEIF finds nobody.
    const number = Number(/(\d+)\.example\/?$/.exec(url)?.[1] ?? 0);
    if ((answered.get(url) ?? 0) > now) askedTwice++;
    answered.set(url, now + 23 * 3_600_000);
    return hostname === 'gleif.example' && number % 3 === 0 ? plain('', 404) : plain(`City ${number}`);
  };

  let waiting: Look[] = [];
  let runs = 0;
  const queues: Queues = {
    JOBS: { send: async () => undefined } as unknown as Queues['JOBS'],
    LOOKUPS: {
      send: async (look: Look) => void waiting.push(...deliver([look], random)),
      sendBatch: async (batch: Iterable<{ body: Look }>) =>
        void waiting.push(
          ...deliver(
            [...batch].map(({ body }) => body),
            random,
          ),
        ),
    } as unknown as Queue<Look>,
  };
  const first = query('SELECT id FROM accounts ORDER BY id').map(
    ({ id }): Look => ({ kind: 'enrich', workspace, account: String(id) }),
  );
  waiting = deliver(first, random);

  // A consumer does some messages a second; every five minutes the cron sends what is due.
  for (let second = 0; second < 48 * 3_600; second++) {
    now = start + second * 1000;
    const batch = waiting.splice(0, 60);
    await Promise.all(
      batch.map(async (look) => {
        if (await enrichAccount(db(), queues, look, providers, worldOf(fetcher), new Date(now))) runs++;
      }),
    );
    if (second % 300 === 299) {
      await enqueueDueLooks(db(), queues.LOOKUPS, new Date(now));
      const [left] = query('SELECT count(*) AS n FROM accounts WHERE enrich_at IS NOT NULL');
      if (left?.n === 0 && waiting.length === 0) break;
    }
    // Nothing to do until the cron: the clock goes on to it.
    if (waiting.length === 0) second += 298 - (second % 300);
  }
  const state = query(
    `SELECT id, (SELECT group_concat(value->>'value' || '/' || (value->>'$.source.by'), ' ') FROM json_each(facts, '$.city')) AS city,
            (SELECT group_concat(key || '=' || (value->>'outcome'), ' ') FROM (SELECT * FROM json_each(enrichment, '$.lookups') ORDER BY key)) AS ends
       FROM accounts ORDER BY id`,
  ).map((row) => JSON.stringify(row));
  return {
    state,
    askedTwice,
    overLimit: [...requests].filter(([name, times]) => isOver(name, times)).map(([name]) => name),
    asked: [...requests.values()].reduce((sum, times) => sum + times.length, 0),
    runs,
    minutes: Math.round((now - start) / 60_000),
  };
};

const insertAll = async (db: ReturnType<typeof openDatabase>, accounts: number): Promise<void> => {
  const at = new Date(start).toISOString();
  await db.batch([
    { sql: `INSERT INTO workspaces (id, name, created_at) VALUES (?, 'North', ?)`, params: [workspace, at] },
  ]);
  const scored = score({ ...nothingKnown }, new Date(start), startModel);
  for (let n = 0; n < accounts; n++) {
    const domain = `company-${n}.example`;
    const source = { quote: null, url: `https://${domain}/`, at, by: 'ada', rule: 'page.host' };
    const facts = { name: [{ value: `Company ${n}`, source }], domain: [{ value: domain, source }] };
    const row = scoredLead({ facts, people: [], score: scored }, null, at);
    const id = `a${`${n}`.padStart(6, '0')}`;
    const account = { id, version: 0, facts, people: [], score: scored, captures: [], keys: [] };
    await db.batch([
      insertAccount(workspace, account, at, at),
      insertLead(workspace, id, row, { owner: null, ownerSince: null, tags: [], lists: [] }, null, at),
    ]);
  }
};

/** One in ten is lost; the others come once to three times, in any order. */
const deliver = (looks: readonly Look[], random: (() => number) | null): Look[] => {
  if (!random) return [...looks];
  const sent = looks.flatMap((look) =>
    random() < 0.1 ? [] : Array.from({ length: 1 + Math.floor(random() * 3) }, () => look),
  );
  for (let at = sent.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [sent[at], sent[other]];
    if (a && b) [sent[at], sent[other]] = [b, a];
  }
  return sent;
};

const isOver = (name: string, times: readonly number[]): boolean => {
  const host = providers.flatMap(({ hosts }) => hosts).find((one) => one.name === name);
  if (!host) return true;
  // From each request on, as many as are allowed; times come in order.
  return times.some((from, at) => {
    const beyond = times[at + host.requests];
    return beyond !== undefined && beyond - from < host.seconds * 1000;
  });
};
