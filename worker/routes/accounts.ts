/** GET /v1/accounts/:id: all that is known of one company, each value with its sources. */
import * as z from 'zod';
import { accountSchema } from '../../shared/api/account.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { findAccount } from '../store/account-view.ts';

const getAccount = createRoute({
  method: 'get',
  path: '/v1/accounts/{id}',
  summary: 'One account: facts, people, signals, captures, score and its reasons',
  ...requires('lead.read'),
  request: { params: z.object({ id: z.string().max(80) }) },
  responses: { 200: json(accountSchema, 'The account.'), ...problems(400, 401, 404) },
});

export const addAccountRoutes = (app: Api): void => {
  app.openapi(getAccount, async (c) => {
    const account = await findAccount(c.var.db, c.var.session.workspace, c.req.valid('param').id, new Date());
    if (!account) throw new Refusal('no-such-account');
    return c.json(account, 200);
  });
};
