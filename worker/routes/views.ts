/** Saved filters of the lead list: a member's own, seen by the team where they share them. */
import * as z from 'zod';
import { viewInputSchema, viewListSchema, viewSchema } from '../../shared/api/lead-work.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { canForce } from '../lead/ownership.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import type { Session } from '../store/tokens.ts';
import { deleteView, findView, insertView, listViews, updateView } from '../store/views.ts';

const viewParams = z.object({ id: z.uuid() });

const getViews = createRoute({
  method: 'get',
  path: '/v1/views',
  summary: 'Saved filters: one’s own and the team’s',
  ...requires('lead.read'),
  responses: { 200: json(viewListSchema, 'The filters, by name.'), ...problems(401) },
});

const putView = createRoute({
  method: 'put',
  path: '/v1/views/{id}',
  summary: 'Save a filter under an id of the client’s making, or change it; safe to send again',
  ...requires('view.edit', jsonBody(8192)),
  request: { params: viewParams, body: body(viewInputSchema) },
  responses: { 200: json(viewSchema, 'The filter.'), ...problems(400, 401, 403, 409, 413, 415) },
});

const removeView = createRoute({
  method: 'delete',
  path: '/v1/views/{id}',
  summary: 'Delete a saved filter',
  ...requires('view.edit'),
  request: { params: viewParams },
  responses: { 204: { description: 'It is gone.' }, ...problems(400, 401, 403) },
});

export const addViewRoutes = (app: Api): void => {
  app.openapi(getViews, async (c) => c.json({ views: await listViews(c.var.db, c.var.session) }, 200));

  app.openapi(putView, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const view = c.req.valid('json');
    const now = new Date().toISOString();
    const before = await findView(db, session, id);
    if (before) {
      mayChange(before.by.id, session);
      await updateView(db, session, id, view, now);
    } else await insertView(db, session, id, view, now);
    const written = await findView(db, session, id);
    if (!written) throw new Refusal('full');
    return c.json(written, 200);
  });

  app.openapi(removeView, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const view = await findView(db, session, id);
    if (view) {
      mayChange(view.by.id, session);
      await deleteView(db, session, id, new Date().toISOString());
    }
    return c.body(null, 204);
  });
};

/** A shared one is its maker's, and a lead's or an admin's to tidy up. */
const mayChange = (maker: string, session: Session): void => {
  if (maker !== session.member && !canForce(session)) throw new Refusal('forbidden');
};
