/** A CRM's CSV: looked at first, then taken in, some rows a request, each with what became of it. */
import {
  importPreviewRequestSchema,
  importPreviewSchema,
  importReportSchema,
  importRequestSchema,
} from '../../shared/api/transfer.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { importLeads, previewImport } from '../transfer/import-leads.ts';

const mostBytes = 2_000_000;

const postPreview = createRoute({
  method: 'post',
  path: '/v1/imports/preview',
  summary: 'What a CSV holds, and which column seems to be what; nothing is written',
  ...requires('lead.import', jsonBody(mostBytes)),
  request: { body: body(importPreviewRequestSchema) },
  responses: { 200: json(importPreviewSchema, 'The columns.'), ...problems(400, 401, 403, 413, 415) },
});

const postImport = createRoute({
  method: 'post',
  path: '/v1/imports',
  summary:
    'Take in rows of a CSV from row `from` on; send again with `next` until that is null. Safe to repeat',
  ...requires('lead.import', jsonBody(mostBytes)),
  request: { body: body(importRequestSchema) },
  responses: {
    200: json(importReportSchema, 'What became of each row, and where to go on.'),
    ...problems(400, 401, 403, 413, 415),
  },
});

export const addImportRoutes = (app: Api): void => {
  app.openapi(postPreview, (c) => c.json(previewImport(c.req.valid('json').csv), 200));
  app.openapi(postImport, async (c) => {
    const page = new URL('/v1/imports', c.req.url).href;
    const report = await importLeads(
      c.var.db,
      c.env.JOBS,
      c.var.session,
      c.req.valid('json'),
      page,
      new Date(),
    );
    return c.json(report, 200);
  });
};
