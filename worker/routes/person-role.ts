/** PUT /v1/accounts/{id}/people/role: a member's word on what a person has to do with buying, until it is released. */
import * as z from 'zod';
import { accountSchema } from '../../shared/api/account.ts';
import { personRoleInputSchema } from '../../shared/api/identity.ts';
import { editPersonRole } from '../account-edits/edit-person-role.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { findAccount } from '../store/account-view.ts';

const putPersonRole = createRoute({
  method: 'put',
  // The name stands in the body: addresses are logged.
  path: '/v1/accounts/{id}/people/role',
  summary: 'Set a person’s role in buying and function, or release them to the sources',
  ...requires('account.edit', jsonBody(4096)),
  request: { params: z.object({ id: z.string().max(80) }), body: body(personRoleInputSchema) },
  responses: {
    200: json(accountSchema, 'The account as it now is.'),
    ...problems(400, 401, 403, 404, 413, 415),
  },
});

export const addPersonRoleRoutes = (app: Api): void => {
  app.openapi(putPersonRole, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const now = new Date();
    await editPersonRole(db, session, id, c.req.valid('json'), now);
    const account = await findAccount(db, session.workspace, id, now);
    if (!account) throw new Refusal('no-such-account');
    return c.json(account, 200);
  });
};
