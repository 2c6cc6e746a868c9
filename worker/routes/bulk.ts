/** One change to many leads, and its undoing. */
import * as z from 'zod';
import { bulkRequestSchema, bulkResultSchema, undoResultSchema } from '../../shared/api/lead-work.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { bulkChange, undoBulk } from '../lead/bulk.ts';
import { body, json, problems } from '../openapi.ts';

const postBulk = createRoute({
  method: 'post',
  path: '/v1/bulk',
  summary: 'Set owner or stage, add or take away tags and lists, on up to 200 leads; safe to send again',
  ...requires('lead.edit', jsonBody(65_536)),
  request: { body: body(bulkRequestSchema) },
  responses: {
    200: json(bulkResultSchema, 'What became of each lead.'),
    ...problems(400, 401, 409, 413, 415),
  },
});

const postUndo = createRoute({
  method: 'post',
  path: '/v1/bulk/{id}/undo',
  summary: 'Put back exactly what an action changed, but for leads that were changed since',
  ...requires('lead.edit'),
  request: { params: z.object({ id: z.uuid() }) },
  responses: {
    200: json(undoResultSchema, 'What became of each lead that the action had changed.'),
    ...problems(400, 401, 403, 404),
  },
});

export const addBulkRoutes = (app: Api): void => {
  app.openapi(postBulk, async (c) =>
    c.json(
      await bulkChange(c.var.db, c.env.JOBS, c.var.session, c.req.valid('json'), new Date().toISOString()),
      200,
    ),
  );
  app.openapi(postUndo, async (c) =>
    c.json(
      await undoBulk(c.var.db, c.env.JOBS, c.var.session, c.req.valid('param').id, new Date().toISOString()),
      200,
    ),
  );
};
