/** What `npm run bench:rescore` asks of its Worker: scoring alone, steps of the job, and a bare loop beside each. */
import type { Queue } from '@cloudflare/workers-types';
import { type Model, startModel } from '../../shared/score/model.ts';
import { emptyProfile } from '../../shared/score/profile.ts';
import { score } from '../../shared/score/score.ts';
import type { Env } from '../../worker/env.ts';
import { type Job, jobPage } from '../../worker/jobs.ts';
import { runRescore } from '../../worker/rescore.ts';
import { type Database, openDatabase } from '../../worker/store/database.ts';
import { now, randomInputs } from '../shared/score/made.ts';

export interface Stepped {
  /** Where the job goes on; null at its end. */
  after: string | null;
  steps: number;
  /** Statements of the step that had most: D1 counts each, and allows 50. */
  mostStatements: number;
}

const robots: Model = {
  ...startModel,
  profiles: [
    { ...emptyProfile, industries: ['robotics'], employees: { min: 50, max: 500 }, countries: ['DE'] },
  ],
};
const made = new Map<
  number,
  ReturnType<typeof randomInputs> extends Generator<infer Input> ? Input[] : never
>();

/** Inputs are made before: only `score` or the bare loop is measured, by the process's time. */
export const scoreMany = (what: string, rows: number): Response => {
  const inputs = made.get(rows) ?? [...randomInputs(rows, 1)];
  made.set(rows, inputs);
  let kept = 0;
  if (what === 'score') for (const input of inputs) kept += score(input, now, robots).score;
  if (what === 'bare')
    for (const { signals } of inputs)
      for (const { occurredAt } of signals) kept += 2 ** (-(now.getTime() - Date.parse(occurredAt)) / 8e9);
  return Response.json({ kept });
};

type RescoreAll = Extract<Job, { kind: 'rescore-all' }>;

/** Steps of the product's own job, one after the other as the queue would send them. */
export const rescoreSteps = async (env: Env, job: RescoreAll, most: number): Promise<Stepped> => {
  const real = openDatabase(env.DB, 600_000);
  let statements = 0;
  const batch: Database['batch'] = (all) => {
    statements += all.length;
    return real.batch(all);
  };
  const db: Database = { ...real, batch };
  const sent: Job[] = [];
  const queue = { send: async (one: Job) => void sent.push(one) } as unknown as Queue<Job>;
  let mostStatements = 0;
  let steps = 0;
  let next: RescoreAll | null = job;
  for (; steps < most && next; steps++) {
    statements = 0;
    await runRescore(db, queue, next, new Date());
    mostStatements = Math.max(mostStatements, statements);
    const one = sent.pop();
    next = one?.kind === 'rescore-all' ? one : null;
  }
  return { after: next?.after ?? null, steps, mostStatements };
};

/** The same rows read and as many written, and nothing thought in between. */
export const bareSteps = async (
  env: Env,
  workspace: string,
  from: string | null,
  most: number,
): Promise<Stepped> => {
  let after = from;
  let steps = 0;
  for (; steps < most; steps++) {
    const { results }: { results: { id: string; score: string }[] } = await env.DB.prepare(
      'SELECT id, version, facts, people, score, captures, keys FROM accounts WHERE workspace = ? AND id > ? ORDER BY id LIMIT ?',
    )
      .bind(workspace, after ?? '', jobPage)
      .all<{ id: string; score: string }>();
    const written = JSON.stringify(results.map(({ id, score }) => ({ id, score })));
    const each = 'WITH s AS MATERIALIZED (SELECT value FROM json_each(?2))';
    await env.DB.batch([
      env.DB.prepare(
        `${each} UPDATE leads SET summary = json_set(summary, '$.low', 1) FROM s WHERE workspace = ?1 AND account = s.value->>'id'`,
      ).bind(workspace, written),
      env.DB.prepare(
        `${each} UPDATE accounts SET score = s.value->>'score' FROM s WHERE workspace = ?1 AND id = s.value->>'id'`,
      ).bind(workspace, written),
    ]);
    after = results.length === jobPage ? (results.at(-1)?.id ?? null) : null;
    if (after === null) return { after, steps: steps + 1, mostStatements: 3 };
  }
  return { after, steps, mostStatements: 3 };
};
