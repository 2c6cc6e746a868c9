/** GET /v1/audit: who did what to what, newest first. */
import * as z from 'zod';
import { auditPageSchema, auditQuerySchema } from '../../shared/api/team.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { listAudit } from '../store/audit.ts';

const getAudit = createRoute({
  method: 'get',
  path: '/v1/audit',
  operationId: 'listAudit',
  tags: ['Team'],
  summary: 'Who did what to what, newest first, page by page; of one member or one deed where asked',
  ...requires('audit.read'),
  request: { query: auditQuerySchema },
  responses: {
    200: json(auditPageSchema, 'A page, and the cursor of the next.'),
    ...problems(400, 401, 403),
  },
});

export const addAuditRoutes = (app: Api): void => {
  app.openapi(getAudit, async (c) => {
    const { limit, cursor, member, action } = c.req.valid('query');
    const after = cursor === undefined ? null : readCursor(cursor);
    const rows = await listAudit(
      c.var.db,
      c.var.session.workspace,
      { member: member ?? null, action: action ?? null },
      after,
      limit + 1,
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return c.json(
      {
        entries: page.map(({ id: _, ...entry }) => entry),
        next: rows.length > limit && last ? `${last.at}~${last.id}` : null,
      },
      200,
    );
  });
};

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

const readCursor = (cursor: string): { at: string; id: string } => {
  const [at, id] = cursorSchema.safeParse(cursor.split('~', 3)).data ?? [];
  if (at === undefined || id === undefined) throw new Refusal('bad-cursor');
  return { at, id };
};
