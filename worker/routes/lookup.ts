/** GET /v1/lookup: what the team knows of the company behind a domain. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { lookupSchema } from '../../shared/api.ts';
import { authenticate } from '../edge/authenticate.ts';
import type { AppEnv } from '../env.ts';
import { companyDomain, domainKey } from '../identity.ts';
import { json, problems, signedIn } from '../openapi.ts';
import { findAccountByKey } from '../store/account-view.ts';

const getLookup = createRoute({
  method: 'get',
  path: '/v1/lookup',
  summary: 'The account of a domain; any host of it will do',
  security: signedIn,
  middleware: [authenticate] as const,
  request: { query: z.object({ domain: z.string().trim().min(1).max(253) }) },
  responses: {
    200: json(lookupSchema, 'The account, or null where the team knows none.'),
    ...problems(400, 401),
  },
});

export const addLookupRoutes = (app: OpenAPIHono<AppEnv>): void => {
  app.openapi(getLookup, async (c) => {
    const domain = companyDomain(c.req.valid('query').domain);
    const account = domain
      ? await findAccountByKey(c.var.db, c.var.session.workspace, domainKey(domain))
      : null;
    return c.json({ account }, 200);
  });
};
