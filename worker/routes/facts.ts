/** A member's word on a fact: it wins, whatever is captured later, until it is released. */
import * as z from 'zod';
import { accountSchema } from '../../shared/api/account.ts';
import { factEditSchema } from '../../shared/api/identity.ts';
import { singleFields } from '../../shared/observe.ts';
import { editFact, factValue } from '../account-edits/edit-fact.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { findAccount } from '../store/account-view.ts';
import type { Database } from '../store/database.ts';
import type { WorkspaceId } from '../store/ids.ts';

const params = z.object({ id: z.string().max(80), field: z.enum(singleFields) });

const putFact = createRoute({
  method: 'put',
  path: '/v1/accounts/{id}/facts/{field}',
  summary: 'Set a fact: it wins until it is released',
  ...requires('account.edit', jsonBody(16_384)),
  request: { params, body: body(factEditSchema) },
  responses: {
    200: json(accountSchema, 'The account as it now is.'),
    ...problems(400, 401, 403, 404, 413, 415),
  },
});

const deleteFact = createRoute({
  method: 'delete',
  path: '/v1/accounts/{id}/facts/{field}',
  summary: 'Release a fact that a member set: the sources decide again',
  ...requires('account.edit'),
  request: { params },
  responses: { 200: json(accountSchema, 'The account as it now is.'), ...problems(400, 401, 403, 404) },
});

export const addFactRoutes = (app: Api): void => {
  app.openapi(putFact, async (c) => {
    const { db, session } = c.var;
    const { id, field } = c.req.valid('param');
    const now = new Date();
    await editFact(db, session, id, field, factValue(field, c.req.valid('json').value), now);
    return c.json(await getAccount(db, session.workspace, id, now), 200);
  });

  app.openapi(deleteFact, async (c) => {
    const { db, session } = c.var;
    const { id, field } = c.req.valid('param');
    const now = new Date();
    await editFact(db, session, id, field, null, now);
    return c.json(await getAccount(db, session.workspace, id, now), 200);
  });
};

const getAccount = async (db: Database, workspace: WorkspaceId, id: string, now: Date) => {
  const account = await findAccount(db, workspace, id, now);
  if (!account) throw new Refusal('no-such-account');
  return account;
};
