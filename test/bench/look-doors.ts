/** What `npm run bench:enrich` asks of its Worker: one message of the lookups' queue, run by the product's own consumer. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Env } from '../../worker/env.ts';
import worker from '../../worker/index.ts';
import { type Look, lookSchema } from '../../worker/jobs.ts';

export interface Looked {
  /** What the run puts on the queue again, and in how many seconds. */
  next: { look: Look; delaySeconds: number }[];
  /** Statements: D1 counts each, and allows 50 an invocation. */
  statements: number;
  batches: number;
  /** The consumer had it tried again. */
  failed: boolean;
}

/** @param via the stand-in for the world */
export const runLook = async (env: Env, body: unknown, via: string): Promise<Response> => {
  const looked: Looked = { next: [], statements: 0, batches: 0, failed: false };
  const DB = {
    prepare: (sql: string) => env.DB.prepare(sql),
    batch: (statements: D1PreparedStatement[]) => {
      looked.batches++;
      looked.statements += statements.length;
      return env.DB.batch(statements);
    },
  } as D1Database;
  const LOOKUPS = {
    send: async (look: Look, { delaySeconds = 0 } = {}) => void looked.next.push({ look, delaySeconds }),
  };
  const message = {
    body: lookSchema.parse(body),
    ack: () => undefined,
    retry: () => {
      looked.failed = true;
    },
  };
  await worker.queue(
    { messages: [message] } as never,
    { ...env, DB, LOOKUPS, ENRICH_VIA: via, ENRICHMENT: 'on' } as never,
  );
  return Response.json(looked);
};

/** So many requests, six at a time, and so many questions to the database, through the same doors, and nothing done with them. */
export const bareLook = async (
  env: Env,
  via: string,
  requests: number,
  batches: number,
): Promise<Response> => {
  for (let n = 0; n < batches; n++) await env.DB.batch([env.DB.prepare('SELECT 1 AS one')]);
  const queue = Array.from({ length: requests }).values();
  const next = async () => {
    for (const _ of queue)
      await (await fetch(via, { headers: { 'X-Whynow-Url': 'https://northwind.example/gone' } })).text();
  };
  await Promise.all(Array.from({ length: 6 }, next));
  return Response.json({});
};
