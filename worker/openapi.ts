/** The API's own description: from the schemas that the routes parse with. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { version } from '../package.json';
import { problemSchema } from '../shared/api.ts';
import { type Action, may, permissions } from '../shared/permissions.ts';
import { roles } from '../shared/words.ts';
import type { AppEnv } from './env.ts';

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** An answer without a body. */
export const nothing = (description: string) => ({ description });

export const body = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const meanings = {
  400: 'The request is malformed; `code` and `errors` say where.',
  401: 'The token is missing, unknown, expired or revoked.',
  403: 'Not allowed.',
  404: 'Not there, or another workspace’s.',
  409: 'What stands there is in the way; `code` says what.',
  410: 'The code or secret is unknown, expired or used.',
  412: 'Changed by somebody else meanwhile.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body is not declared as JSON.',
  428: 'If-Match is missing.',
  429: 'Too many requests, or too many failed attempts.',
  500: 'Unexpected; the `instance` finds it in the log.',
  503: 'The database did not answer in time; safe to send again.',
};

/** Once in the document, and not in each of some hundred answers. */
const problem = problemSchema.meta({ id: 'Problem' });

/** Problem answers of a route; those that any route can give are added. */
export const problems = <const S extends keyof typeof meanings>(...statuses: S[]) => {
  const entries = ([...statuses, 429, 500, 503] as const).map((status) => [
    status,
    { description: meanings[status], content: { 'application/problem+json': { schema: problem } } },
  ]);
  return Object.fromEntries(entries) as Record<
    S | 429 | 500 | 503,
    { description: string; content: { 'application/problem+json': { schema: typeof problem } } }
  >;
};

/** As a table in Markdown, which is what a description is written in. */
const description = `Which company to call now, and why.

Each operation names the permission that it takes (\`x-required-permission\`; null: anybody may ask). A member's role gives:

| Permission | ${roles.join(' | ')} |
|---|${roles.map(() => ':-:|').join('')}
${(Object.keys(permissions) as Action[])
  .map((action) => `| ${action} | ${roles.map((role) => (may(role, action) ? 'yes' : '')).join(' | ')} |`)
  .join('\n')}
`;

export const describe = (app: OpenAPIHono<AppEnv>): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of POST /v1/pair.',
  });
  let document: ReturnType<typeof app.getOpenAPI31Document> | null = null;
  app.get('/v1/openapi.json', (c) => {
    document ??= withOperationIds(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Whynow',
          version,
          description,
          license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
        },
        servers: [{ url: '/' }],
        'x-permissions': permissions,
      }),
    );
    return c.json(document);
  });
};

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** A route that gives itself no operationId is called after method and path: `getLeadsId`. */
const withOperationIds = (document: Document): Document => {
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const method of ['get', 'put', 'post', 'patch', 'delete'] as const) {
      const operation = operations[method];
      if (operation) operation.operationId ??= method + camel(path);
    }
  }
  return document;
};

const camel = (path: string): string =>
  path
    .replace(/^\/v1/, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
