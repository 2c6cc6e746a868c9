/**
 * Routes by their schemas: what a request is checked with here is what the API document says of it.
 *
 * `@hono/zod-openapi` gives the types and, on a developer's machine, the document (`worker/dev/openapi-document.ts`).
 * Its code stays out of the Worker: with its generator it brings all of zod, sixty languages of messages included.
 */
import type { OpenAPIHono, RouteConfig, createRoute as typedRoute } from '@hono/zod-openapi';
import { zValidator } from '@hono/zod-validator';
import { Hono, type MiddlewareHandler } from 'hono';
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
    this.on([route.method], [path], ...[route.middleware ?? []].flat(), ...validatorsOf(route), handler);
    return this;
  }) as unknown as OpenAPIHono<AppEnv>['openapi'];
}

const validatorsOf = ({ request = {} }: RouteConfig): MiddlewareHandler[] => {
  const json = request.body?.content['application/json'];
  const sent = {
    query: request.query,
    param: request.params,
    header: request.headers,
    json: json && 'schema' in json ? json.schema : undefined,
  } as Record<'query' | 'param' | 'header' | 'json', z.ZodType | undefined>;
  return (['query', 'param', 'header', 'json'] as const).flatMap((target) =>
    sent[target] ? zValidator(target, sent[target], refuseInvalid) : [],
  );
};

const refuseInvalid = (result: { success: boolean; error?: z.core.$ZodError }): void => {
  if (result.error) throw new Refusal('invalid', { errors: errorsOf(result.error) });
};

/** Values are not repeated: the sender has them, and a log of answers should not. */
const errorsOf = (error: z.core.$ZodError): { path: string; message: string }[] =>
  error.issues.slice(0, 50).flatMap((issue) => {
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'Unknown field' }))
      : [{ path: path.join('.'), message: issue.message }];
  });
