/** The lead list, and members' edits of a lead. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  type Lead,
  type LeadPatch,
  leadPageSchema,
  leadPatchSchema,
  leadQuerySchema,
  leadSchema,
} from '../../shared/api.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import type { AppEnv } from '../env.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { listLeads, positionOf } from '../store/lead-list.ts';
import { findLead, leadOf, patchLead } from '../store/leads.ts';
import { findMember } from '../store/members.ts';

const getLeads = createRoute({
  method: 'get',
  path: '/v1/leads',
  summary: 'Leads in an order, page by page',
  ...requires('lead.read'),
  request: { query: leadQuerySchema },
  responses: { 200: json(leadPageSchema, 'A page, and the cursor of the next.'), ...problems(400, 401) },
});

const patch = createRoute({
  method: 'patch',
  path: '/v1/leads/{id}',
  summary: 'Change owner, stage, tags or note of the version that was read',
  ...requires('lead.edit', jsonBody(65_536)),
  request: {
    params: z.object({ id: z.string().max(80) }),
    headers: z.object({
      'if-match': z.string().optional().meta({ description: 'The lead’s version, quoted.' }),
    }),
    body: body(leadPatchSchema),
  },
  responses: {
    200: json(leadSchema, 'The lead as it now is; its version is the ETag.'),
    ...problems(400, 401, 404, 412, 413, 415, 428),
  },
});

export const addLeadRoutes = (app: OpenAPIHono<AppEnv>): void => {
  app.openapi(getLeads, async (c) => {
    const { cursor, ...filter } = c.req.valid('query');
    const after = cursor === undefined ? null : readCursor(filter.order, cursor);
    // One more than asked for tells whether there is a next page.
    const rows = await listLeads(
      c.var.db,
      c.var.session.workspace,
      { ...filter, limit: filter.limit + 1 },
      after,
    );
    const page = rows.slice(0, filter.limit);
    const last = page.at(-1);
    const next =
      rows.length > page.length && last ? writeCursor(filter.order, positionOf(last, filter.order)) : null;
    return c.json({ leads: page.map(leadOf), next }, 200);
  });

  app.openapi(patch, async (c) => {
    const { db, session } = c.var;
    const { workspace } = session;
    const { id } = c.req.valid('param');
    const change = c.req.valid('json');
    const ifMatch = c.req.valid('header')['if-match'];
    if (ifMatch === undefined) throw new Refusal('version-missing');
    const version = Number(/^"(\d{1,15})"$/.exec(ifMatch.trim())?.[1] ?? Number.NaN);
    if (change.owner != null && !(await findMember(db, workspace, change.owner)))
      throw new Refusal('unknown-owner');

    const changed =
      !Number.isNaN(version) &&
      (await patchLead(db, workspace, id, version, change, new Date().toISOString()));
    const lead = await findLead(db, workspace, id);
    if (!lead) throw new Refusal('no-such-account');
    // The answer to a first try may have been lost: the change that stands there may be this one.
    if (!changed && !(lead.version === version + 1 && says(lead, change))) throw new Refusal('stale');
    return c.json(lead, 200, { ETag: `"${lead.version}"` });
  });
};

const says = (lead: Lead, change: LeadPatch): boolean =>
  (change.owner === undefined || change.owner === (lead.owner?.id ?? null)) &&
  (change.stage === undefined || change.stage === lead.stage) &&
  (change.note === undefined || change.note === lead.note) &&
  (change.tags === undefined || JSON.stringify([...new Set(change.tags)]) === JSON.stringify(lead.tags));
