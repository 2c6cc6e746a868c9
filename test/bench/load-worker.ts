/** The product's Worker, and beside it what it is measured against: bare routes that read and write as much. */

import type { Env } from '../../worker/env.ts';
import worker from '../../worker/index.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { bareSteps, rescoreSteps, scoreMany } from './rescore-doors.ts';

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
    const { pathname, searchParams } = new URL(request.url);
    const asked = (name: string) => searchParams.get(name) ?? '';
    if (pathname === '/bench/bare') return bare(request, env);
    if (pathname === '/bench/hello') return new Response('hello');
    if (pathname === '/bench/score') return scoreMany(asked('what'), Number(asked('rows')));
    if (pathname === '/bench/rescore') {
      const job = { kind: 'rescore-all' as const, workspace: workspaceIdSchema.parse(asked('workspace')) };
      return Response.json(
        await rescoreSteps(env, { ...job, after: asked('after') || null }, Number(asked('steps'))),
      );
    }
    if (pathname === '/bench/bare-rescore')
      return Response.json(
        await bareSteps(env, asked('workspace'), asked('after') || null, Number(asked('steps'))),
      );
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
