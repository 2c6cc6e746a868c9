/** Every route of the API document with requests that its schemas allow, and with such as they do not; see fuzz-api.ts. */
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemSchema } from '../../shared/api/problem.ts';
import { roles } from '../../shared/words.ts';
import { hostile, spoilt, valid } from './api/arbitrary.ts';
import { type Operation, readOperations } from './api/operations.ts';
import { captureOf, person, round } from './captures-made.ts';
import { type Client, everything, makeMember, request } from './team.ts';

const requests = Number(env.FUZZ_REQUESTS ?? 400);
const seed = Number(env.FUZZ_SEED ?? 20_261_125);
/** One team's data grows as the fuzz goes on: after so many requests it starts anew. */
const perTeam = 200;

const { operations, schemas } = await readOperations();

/** What the document says that an answer looks like. */
const answerSchemas = new Map<string, z.ZodType>();
const schemaOf = (operation: Operation, status: number): z.ZodType | null => {
  const key = `${operation.name} ${status}`;
  const declared = operation.responses[status]?.content;
  const schema = declared?.['application/json']?.schema ?? declared?.['application/problem+json']?.schema;
  if (!schema) return null;
  const made = answerSchemas.get(key) ?? z.fromJSONSchema(resolved(schema) as never);
  answerSchemas.set(key, made);
  return made;
};
const resolved = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  const name = (value as { $ref?: string }).$ref?.split('/').at(-1);
  if (name !== undefined) return resolved(schemas[name]);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner)]));
};

interface Asked {
  operation: Operation;
  path: string;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
  by: number;
}

const requestsOf = (ids: readonly string[]): fc.Arbitrary<Asked> =>
  fc.constantFrom(...operations).chain((operation) => {
    const named = Object.fromEntries(
      operation.parameters.map((p) => [
        p.name,
        fc.oneof({ weight: 6, arbitrary: valid(p.schema, ids) }, hostile),
      ]),
    );
    const required = operation.parameters.filter((p) => p.required).map((p) => p.name);
    const made = operation.body ? valid(operation.body, ids) : fc.constant(undefined);
    return fc
      .record({
        named: fc.record(named, { requiredKeys: required }),
        body: fc.oneof({ weight: 5, arbitrary: made }, { weight: 4, arbitrary: made.chain(spoilt) }, hostile),
        cut: fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, fc.nat(40)),
        type: fc.oneof(
          { weight: 20, arbitrary: fc.constant('application/json') },
          fc.constantFrom('text/plain', 'application/json; charset=utf-16', 'multipart/form-data', ''),
        ),
        version: fc.oneof(fc.constantFrom('"1"', '"2"', '*', 'W/"1"', '"x"'), fc.constant(null)),
        by: fc.nat(roles.length),
      })
      .map(({ named: values, body, cut, type, version, by }) => {
        const query = operation.parameters.flatMap((p) =>
          p.in === 'query' && p.name in values ? [[p.name, textOf(values[p.name])]] : [],
        );
        const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
          encodeURIComponent(textOf(values[name])),
        );
        const text = operation.body ? (JSON.stringify(body) ?? '') : undefined;
        return {
          operation,
          method: operation.method,
          path: path + (query.length ? `?${new URLSearchParams(query)}` : ''),
          headers: {
            ...(version !== null && { 'If-Match': version }),
            ...(text !== undefined && type && { 'Content-Type': type }),
          },
          body: cut === null ? text : text?.slice(0, cut),
          by,
        };
      });
  });
const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed().slice(0, 3000) || '-';

const team = async (n: number): Promise<{ clients: Client[]; ids: string[] }> => {
  const workspace = `fuzz-${n}`;
  const clients = [];
  for (const role of roles) clients.push(await makeMember(workspace, role, `A ${role}`));
  // Two admins: the first of them may be removed.
  await makeMember(workspace, 'admin', 'Another admin');
  const ids = clients.map(({ member }) => member);
  for (let i = 1; i <= 3; i++) {
    const receipt = await clients[0]?.capture(
      captureOf(i, { people: [person()], funding: [round({ company: `Company ${i}` })], tags: ['fair'] }),
    );
    if (receipt) ids.push(receipt.account, receipt.id);
  }
  return { clients, ids };
};

const check = async ({ operation, path, method, headers, body, by }: Asked, clients: Client[]) => {
  const client = clients[by];
  const answer = await (client ? client.request : request)(path, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  const text = new TextDecoder().decode(await answer.arrayBuffer());
  const told = `${method} ${path} as ${roles[by] ?? 'nobody'} with ${body?.slice(0, 500)}: ${answer.status} ${text.slice(0, 500)}`;
  if (answer.status >= 500) throw new Error(`failed: ${told}`);
  const type = answer.headers.get('Content-Type') ?? '';
  if (answer.status >= 400) {
    if (!type.startsWith('application/problem+json')) throw new Error(`no problem document: ${told}`);
    if (problemSchema.parse(JSON.parse(text)).status !== answer.status)
      throw new Error(`another status: ${told}`);
  }
  // Before a route is reached, any of them may be refused so.
  const isOfAll = [404, 405, 414].includes(answer.status);
  if (!(answer.status in operation.responses) && !isOfAll) throw new Error(`not in the document: ${told}`);
  const schema = schemaOf(operation, answer.status);
  const parsed = schema?.safeParse(JSON.parse(text));
  if (parsed && !parsed.success)
    throw new Error(`not as the document says: ${told}\n${parsed.error.message.slice(0, 500)}`);
  // A file is what it says that it is; what stands in it has tests of its own.
  const isFile = Object.keys(operation.responses[answer.status]?.content ?? {}).includes(
    type.split(';')[0] ?? '',
  );
  if (!schema && !isFile && answer.status < 400 && text !== '')
    throw new Error(`a body that no schema describes: ${told}`);
  return answer.status;
};

describe('a fuzz of every route', () => {
  it(`meets no failure, no answer but such as are described, and problem documents for errors (${requests} requests, seed ${seed})`, async () => {
    const counts = new Map<number, number>();
    const reached = new Set<string>();
    for (let done = 0; done < requests; done += perTeam) {
      const { clients, ids } = await team(done);
      const many = Math.min(perTeam, requests - done);
      for (const asked of fc.sample(requestsOf(ids), { numRuns: many, seed: seed + done })) {
        const status = await check(asked, clients);
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (status < 300) reached.add(asked.operation.name);
      }
    }
    console.log(
      JSON.stringify({
        requests,
        seed,
        statuses: Object.fromEntries([...counts].sort()),
        succeeded: reached.size,
        of: operations.length,
      }),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(requests);
    // It is no fuzz of the door alone.
    expect(reached.size).toBeGreaterThan(Math.min(operations.length / 3, requests / 30));
    expect((await everything()).workspaces?.length).toBe(Math.ceil(requests / perTeam));
  }, 3_600_000);
});

describe('the fuzz itself', () => {
  const operation = operations.find(({ name }) => name === 'GET /v1/tags') as Operation;
  const answering = (status: number, body: unknown, type: string): Client[] => [
    {
      ...({} as Client),
      request: async () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }),
    },
  ];
  const ask: Asked = { operation, path: '/v1/tags', method: 'GET', headers: {}, body: undefined, by: 0 };
  it.each<[string, Client[], RegExp]>([
    ['a failure', answering(500, {}, 'application/json'), /^failed/],
    ['an error that is no problem document', answering(400, {}, 'application/json'), /^no problem document/],
    [
      'an answer of another shape',
      answering(200, { tags: [1] }, 'application/json'),
      /^not as the document says/,
    ],
    ['an answer that is not in the document', answering(202, {}, 'application/json'), /^not in the document/],
  ])('notices %s', async (_, clients, why) => {
    await expect(check(ask, clients)).rejects.toThrow(why);
  });
});
