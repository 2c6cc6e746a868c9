/** The product's Worker, and beside it what it is measured against: bare routes that read and write as much. */

import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Env } from '../../worker/env.ts';
import worker from '../../worker/index.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { bareLook, runLook } from './look-doors.ts';
import { bareSteps, rescoreSteps, scoreMany } from './rescore-doors.ts';

/** Saves a capture, and says how many rows D1 counted, index entries included. */
const countRows = async (request: Request, env: Env, context: unknown): Promise<Response> => {
  let rows = 0;
  const DB = {
    prepare: (sql: string) => env.DB.prepare(sql),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await env.DB.batch(statements);
      for (const { meta } of results) rows += meta.rows_written;
      return results;
    },
  } as D1Database;
  const capture = new Request(new URL('/v1/captures', request.url), request);
  await worker.fetch(capture, { ...env, DB }, context as never);
  return Response.json({ rows });
};

/** @param rows to write, the body in one of them */
const bare = async (request: Request, env: Env, rows: number): Promise<Response> => {
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
    if (pathname === '/bench/rows') return countRows(request, env, context);
    if (pathname === '/bench/bare') return bare(request, env, Number(asked('rows')));
    if (pathname === '/bench/hello') return new Response('hello');
    if (pathname === '/bench/look') return runLook(env, await request.json(), asked('via'));
    if (pathname === '/bench/bare-look')
      return bareLook(env, asked('via'), Number(asked('requests')), Number(asked('batches')));
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
