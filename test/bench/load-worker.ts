/** The product's Worker, and beside it what it is measured against: a route that does one D1 batch of as many writes. */

import type { Env } from '../../worker/env.ts';
import worker from '../../worker/index.ts';

/** As many rows as the ingest of a new company with a domain writes, its body in one of them. */
const rows = 6;

const bare = async (request: Request, env: Env): Promise<Response> => {
  const body = await request.text();
  const id = crypto.randomUUID();
  await env.DB.batch(
    Array.from({ length: rows }, (_, n) =>
      env.DB.prepare('INSERT INTO bench_rows (workspace, id, n, body) VALUES (?, ?, ?, ?)').bind(
        'bench',
        id,
        n,
        n === 0 ? body : '{}',
      ),
    ),
  );
  return Response.json({ id }, { status: 201 });
};

export default {
  ...worker,
  async fetch(request: Request, env: Env, context: unknown): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/bench/bare') return bare(request, env);
    if (pathname === '/bench/hello') return new Response('hello');
    if (pathname === '/bench/sql') {
      const statements = (await request.json()) as { sql: string; params: (string | number)[] }[];
      const results = await env.DB.batch(
        statements.map(({ sql, params }) => env.DB.prepare(sql).bind(...params)),
      );
      return Response.json(results.map((result) => result.results));
    }
    return worker.fetch(request, env, context as never);
  },
};
