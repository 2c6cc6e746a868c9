/** The API's own description, OpenAPI 3.1: from the schemas that the routes parse with. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { type Action, may, permissions } from '../../shared/permissions.ts';
import { roles } from '../../shared/words.ts';
import type { Api } from '../api.ts';
import { version } from '../version.ts';

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** As a table in Markdown, which is what a description is written in. */
const description = `Which company to call now, and why.

Each operation names the permission that it takes (\`x-required-permission\`; null: anybody may ask). A member's role gives:

| Permission | ${roles.join(' | ')} |
|---|${roles.map(() => ':-:|').join('')}
${(Object.keys(permissions) as Action[])
  .map((action) => `| ${action} | ${roles.map((role) => (may(role, action) ? 'yes' : '')).join(' | ')} |`)
  .join('\n')}
`;

export const openApiDocument = ({ described }: Api): Document => {
  const generator = new OpenAPIHono();
  generator.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of POST /v1/pair.',
  });
  for (const { middleware, ...route } of described) generator.openAPIRegistry.registerPath(route);
  return withOperationIds(
    generator.getOpenAPI31Document({
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
};

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
