/** GET /v1/tags: the team's tags, for completion and filters. */
import { tagListSchema } from '../../shared/api/lead.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { json, problems } from '../openapi.ts';
import { listTags } from '../store/tags.ts';

const getTags = createRoute({
  method: 'get',
  path: '/v1/tags',
  summary: 'Tags in use, most used first',
  ...requires('lead.read'),
  responses: { 200: json(tagListSchema, 'The tags.'), ...problems(401) },
});

export const addTagRoutes = (app: Api): void => {
  app.openapi(getTags, async (c) => c.json(await listTags(c.var.db, c.var.session.workspace), 200));
};
