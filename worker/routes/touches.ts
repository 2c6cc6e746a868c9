/** /v1/accounts/{id}/touches/{touch}: somebody there visited, searched, read, joined or tried; or did not, after all. */
import * as z from 'zod';
import { type Account, accountSchema } from '../../shared/api/account.ts';
import { touchInputSchema } from '../../shared/api/scoring.ts';
import { addTouch } from '../account-edits/add-touch.ts';
import { removeTouch } from '../account-edits/remove-touch.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { findAccount } from '../store/account-view.ts';
import type { Database } from '../store/database.ts';
import type { WorkspaceId } from '../store/ids.ts';

const touchParams = z.object({ id: z.string().max(80), touch: z.uuid() });

const putTouch = createRoute({
  method: 'put',
  path: '/v1/accounts/{id}/touches/{touch}',
  summary: 'Note what somebody at an account did with us: a visit, a search, a paper, a webinar, a demo',
  ...requires('lead.edit', jsonBody(4096)),
  request: { params: touchParams, body: body(touchInputSchema) },
  responses: {
    200: json(accountSchema, 'The account as it now is.'),
    ...problems(400, 401, 404, 413, 415),
  },
});

const deleteTouch = createRoute({
  method: 'delete',
  path: '/v1/accounts/{id}/touches/{touch}',
  summary: 'Take back what was noted; a colleague’s only by a lead or an admin',
  ...requires('lead.edit'),
  request: { params: touchParams },
  responses: {
    200: json(accountSchema, 'The account, as if it had not been noted.'),
    ...problems(400, 401, 403, 404),
  },
});

export const addTouchRoutes = (app: Api): void => {
  app.openapi(putTouch, async (c) => {
    const { db, session } = c.var;
    const { id, touch } = c.req.valid('param');
    const now = new Date();
    await addTouch(db, session, id, touch, c.req.valid('json'), now);
    return c.json(await accountNow(db, session.workspace, id, now), 200);
  });

  app.openapi(deleteTouch, async (c) => {
    const { db, session } = c.var;
    const { id, touch } = c.req.valid('param');
    const now = new Date();
    await removeTouch(db, session, id, touch, now);
    return c.json(await accountNow(db, session.workspace, id, now), 200);
  });
};

const accountNow = async (db: Database, workspace: WorkspaceId, id: string, now: Date): Promise<Account> => {
  const account = await findAccount(db, workspace, id, now);
  if (!account) throw new Refusal('no-such-account');
  return account;
};
