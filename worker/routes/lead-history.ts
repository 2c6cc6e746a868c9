/** GET /v1/leads/:id/history: who changed what, from what to what. */
import * as z from 'zod';
import { historyPageSchema } from '../../shared/api/lead-work.ts';
import { type Api, createRoute } from '../api.ts';
import { readTimeCursor, writeTimeCursor } from '../cursor.ts';
import { requires } from '../edge/permit.ts';
import { json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { listHistory } from '../store/lead-history.ts';
import { findLead } from '../store/leads.ts';

const getHistory = createRoute({
  method: 'get',
  path: '/v1/leads/{id}/history',
  summary: 'Changes of a lead, newest first',
  ...requires('lead.read'),
  request: {
    params: z.object({ id: z.string().max(80) }),
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: json(historyPageSchema, 'A page, and the cursor of the next.'),
    ...problems(400, 401, 404),
  },
});

export const addLeadHistoryRoutes = (app: Api): void => {
  app.openapi(getHistory, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const { limit, cursor } = c.req.valid('query');
    if (!(await findLead(db, session.workspace, id))) throw new Refusal('no-such-account');
    const before = cursor === undefined ? null : readTimeCursor(cursor);
    // One more than asked for tells whether there is a next page.
    const found = await listHistory(db, session.workspace, id, before, limit + 1);
    const entries = found.slice(0, limit);
    const last = entries.at(-1);
    const next = found.length > limit && last ? writeTimeCursor(last) : null;
    return c.json({ entries, next }, 200);
  });
};
