/**
 * Routes by their schemas: what a request is checked with here is what the API document says of it.
 *
 * `@hono/zod-openapi` gives the types and, on a developer's machine, the document (`worker/dev/openapi-document.ts`).
 * Its code stays out of the Worker: with its generator it brings all of zod, sixty languages of messages included.
 */
import type { OpenAPIHono, RouteConfig, createRoute as typedRoute } from '@hono/zod-openapi';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type * as z from 'zod';
import type { AppEnv } from './env.ts';
import { Refusal } from './problem.ts';

/** A route as `Api.openapi` takes it; its path has parameters in braces. */
export const createRoute = ((route: object) => route) as typeof typedRoute;

export class Api extends Hono<AppEnv> {
  /** What the document tells of, in the order of adding. */
  readonly described: RouteConfig[] = [];

  /** Permission, size and type first (the route's middleware), then what was sent, then the handler. */
  readonly openapi = ((route: RouteConfig, handler: MiddlewareHandler): this => {
    this.described.push(route);
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    this.on([route.method], [path], ...[route.middleware ?? []].flat(), ...validatorOf(route), handler);
    return this;
  }) as unknown as OpenAPIHono<AppEnv>['openapi'];
}

/** Checks all that was sent, and keeps it for `c.req.valid`. None where a route takes nothing. */
const validatorOf = ({ request = {} }: RouteConfig): MiddlewareHandler<AppEnv>[] => {
  const json = request.body?.content['application/json'];
  const schemas = {
    query: request.query,
    param: request.params,
    header: request.headers,
    json: json && 'schema' in json ? json.schema : undefined,
  } as Record<Target, z.ZodType | undefined>;
  const checks = targets.flatMap((target) => {
    const schema = schemas[target];
    return schema ? [{ target, schema }] : [];
  });
  if (checks.length === 0) return [];
  return [
    async (c, next) => {
      for (const { target, schema } of checks) {
        const { error, data } = schema.safeParse(sentAs[target](c));
        if (error) throw new Refusal('invalid', { errors: errorsOf(error) });
        c.req.addValidatedData(target, data as object);
      }
      await next();
    },
  ];
};

const targets = ['query', 'param', 'header', 'json'] as const;
type Target = (typeof targets)[number];

const sentAs: Record<Target, (c: Context<AppEnv>) => unknown> = {
  query: (c) =>
    Object.fromEntries(
      Object.entries(c.req.queries()).map(([name, values]) => [
        name,
        values.length === 1 ? values[0] : values,
      ]),
    ),
  param: (c) => c.req.param(),
  header: (c) => c.req.header(),
  json: (c) => c.var.sent,
};

/** Values are not repeated: the sender has them, and a log of answers should not. */
const errorsOf = (error: z.core.$ZodError): { path: string; message: string }[] =>
  error.issues.slice(0, 50).flatMap((issue) => {
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'Unknown field' }))
      : [{ path: path.join('.'), message: issue.message }];
  });
