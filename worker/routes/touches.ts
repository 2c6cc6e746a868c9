/** PUT /v1/accounts/{id}/touches/{touch}: somebody there visited, searched, read, joined or tried. */
import * as z from 'zod';
import { accountSchema } from '../../shared/api.ts';
import { touchInputSchema } from '../../shared/api-scoring.ts';
import { addTouch } from '../add-touch.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { findAccount } from '../store/account-view.ts';

const putTouch = createRoute({
  method: 'put',
  path: '/v1/accounts/{id}/touches/{touch}',
  summary: 'Note what somebody at an account did with us: a visit, a search, a paper, a webinar, a demo',
  ...requires('lead.edit', jsonBody(4096)),
  request: { params: z.object({ id: z.string().max(80), touch: z.uuid() }), body: body(touchInputSchema) },
  responses: {
    200: json(accountSchema, 'The account as it now is.'),
    ...problems(400, 401, 404, 413, 415),
  },
});

export const addTouchRoutes = (app: Api): void => {
  app.openapi(putTouch, async (c) => {
    const { db, session } = c.var;
    const { id, touch } = c.req.valid('param');
    const now = new Date();
    await addTouch(db, session, id, touch, c.req.valid('json'), now);
    const account = await findAccount(db, session.workspace, id, now);
    if (!account) throw new Refusal('no-such-account');
    return c.json(account, 200);
  });
};
