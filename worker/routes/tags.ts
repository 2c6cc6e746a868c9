/** GET /v1/tags: the team's tags, for completion and filters. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { tagListSchema } from '../../shared/api.ts';
import { requires } from '../edge/permit.ts';
import type { AppEnv } from '../env.ts';
import { json, problems } from '../openapi.ts';
import { listTags } from '../store/tags.ts';

const getTags = createRoute({
  method: 'get',
  path: '/v1/tags',
  summary: 'Tags in use, most used first',
  ...requires('lead.read'),
  responses: { 200: json(tagListSchema, 'The tags.'), ...problems(401) },
});

export const addTagRoutes = (app: OpenAPIHono<AppEnv>): void => {
  app.openapi(getTags, async (c) => c.json(await listTags(c.var.db, c.var.session.workspace), 200));
};
