/** Named lists of leads. Leads come and go by PATCH /v1/leads/:id or POST /v1/bulk. */
import * as z from 'zod';
import { listListSchema, listNameSchema, listSchema } from '../../shared/api/lead-work.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { deleteList, findList, insertList, listLists, renameList } from '../store/lists.ts';

const listParams = z.object({ id: z.uuid() });

const getLists = createRoute({
  method: 'get',
  path: '/v1/lists',
  summary: 'The team’s lists, by name, with how many leads each has',
  ...requires('lead.read'),
  responses: { 200: json(listListSchema, 'The lists.'), ...problems(401) },
});

const putList = createRoute({
  method: 'put',
  path: '/v1/lists/{id}',
  summary: 'Make a list under an id of the client’s making, or rename it; safe to send again',
  ...requires('list.edit', jsonBody(4096)),
  request: { params: listParams, body: body(listNameSchema) },
  responses: { 200: json(listSchema, 'The list.'), ...problems(400, 401, 409, 413, 415) },
});

const removeList = createRoute({
  method: 'delete',
  path: '/v1/lists/{id}',
  summary: 'Delete a list; its leads stay',
  ...requires('list.edit'),
  request: { params: listParams },
  responses: { 204: { description: 'It is gone.' }, ...problems(400, 401) },
});

export const addListRoutes = (app: Api): void => {
  app.openapi(getLists, async (c) =>
    c.json({ lists: await listLists(c.var.db, c.var.session.workspace) }, 200),
  );

  app.openapi(putList, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const { name } = c.req.valid('json');
    const now = new Date().toISOString();
    const list = await findList(db, session.workspace, id);
    if (!list) await insertList(db, session, id, name, now);
    else if (list.name !== name) await renameList(db, session, id, name, now);
    const written = await findList(db, session.workspace, id);
    if (!written) throw new Refusal('no-such-list');
    return c.json(written, 200);
  });

  app.openapi(removeList, async (c) => {
    await deleteList(c.var.db, c.var.session, c.req.valid('param').id, new Date().toISOString());
    return c.body(null, 204);
  });
};
