/** GET /v1/lookup: what the team knows of the company behind a domain, or of that name. */
import { lookupQuerySchema, lookupSchema } from '../../shared/api/account.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { lookUp } from '../identity/look-up.ts';
import { json, problems } from '../openapi.ts';

const getLookup = createRoute({
  method: 'get',
  path: '/v1/lookup',
  summary: 'The account of a domain (any host of it will do), or else of a name that one account alone has',
  ...requires('lead.read'),
  request: { query: lookupQuerySchema },
  responses: {
    200: json(lookupSchema, 'The account, or null where the team knows none.'),
    ...problems(400, 401),
  },
});

export const addLookupRoutes = (app: Api): void => {
  app.openapi(getLookup, async (c) => {
    const account = await lookUp(c.var.db, c.var.session.workspace, c.req.valid('query'), new Date());
    return c.json({ account }, 200);
  });
};
