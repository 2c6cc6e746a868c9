/** Everything of a workspace out in one file, and back in row for row. */
import * as z from 'zod';
import { restoreReportSchema } from '../../shared/api/transfer.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { auditAs } from '../store/audit-as.ts';
import { openDatabase } from '../store/database.ts';
import { exportWorkspace } from '../transfer/export-workspace.ts';
import { importWorkspace } from '../transfer/import-workspace.ts';
import { streamOf } from '../transfer/stream.ts';

const zip = { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } };

const getExport = createRoute({
  method: 'get',
  path: '/v1/export',
  summary: 'All rows of the workspace as JSON lines in a zip, a file a table; no token and no secret',
  ...requires('data.export'),
  responses: { 200: { description: 'The file.', content: zip }, ...problems(401, 403) },
});

const postImport = createRoute({
  method: 'post',
  path: '/v1/import',
  summary: 'Take an export into a workspace without leads, row for row; where it broke off, the same goes on',
  ...requires('data.import'),
  // Not parsed by the route: it is read as it arrives.
  responses: {
    200: json(restoreReportSchema, 'How many rows came in, by table.'),
    ...problems(400, 401, 403, 409, 415),
  },
});

export const addTransferRoutes = (app: Api): void => {
  app.openapi(getExport, async (c) => {
    const { session } = c.var;
    const now = new Date().toISOString();
    await auditAs(
      c.var.db,
      session,
      'data.export',
      { action: 'data.export', object: session.workspace },
      now,
    );
    const parts = exportWorkspace(() => openDatabase(c.env.DB), session.workspace, now);
    return c.body(streamOf(parts), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="whynow-${now.slice(0, 10)}.zip"`,
    });
  });

  app.openapi(postImport, async (c) => {
    const { session } = c.var;
    if (c.req.header('Content-Type')?.trim().toLowerCase() !== 'application/zip') {
      throw new Refusal('wrong-content-type', { detail: 'The body is not declared as a zip file.' });
    }
    const file = c.req.raw.body;
    if (!file) throw new Refusal('bad-export');
    const now = new Date().toISOString();
    await auditAs(
      c.var.db,
      session,
      'data.import',
      { action: 'data.import', object: session.workspace },
      now,
    );
    return c.json(await importWorkspace(() => openDatabase(c.env.DB), session, file, now), 200);
  });
};
