/** The lead list, and members' edits of a lead: of a version, or a claim. */
import * as z from 'zod';
import {
  type Lead,
  leadPageSchema,
  leadPatchSchema,
  leadQuerySchema,
  leadSchema,
} from '../../shared/api/lead.ts';
import { claimSchema } from '../../shared/api/lead-work.ts';
import { type Api, createRoute } from '../api.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { readIfMatch } from '../edge/if-match.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { claimLead, patchLead, releaseLead } from '../lead/change-lead.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { listLeads, positionOf } from '../store/lead-list.ts';
import { findLead, leadOf } from '../store/leads.ts';

const leadParams = z.object({ id: z.string().max(80) });

const getLeads = createRoute({
  method: 'get',
  path: '/v1/leads',
  summary: 'Leads in an order, page by page',
  ...requires('lead.read'),
  request: { query: leadQuerySchema },
  responses: { 200: json(leadPageSchema, 'A page, and the cursor of the next.'), ...problems(400, 401) },
});

const getLead = createRoute({
  method: 'get',
  path: '/v1/leads/{id}',
  summary: 'One lead',
  ...requires('lead.read'),
  request: { params: leadParams },
  responses: {
    200: json(leadSchema, 'The lead; its version is the ETag.'),
    ...problems(400, 401, 404),
  },
});

const patch = createRoute({
  method: 'patch',
  path: '/v1/leads/{id}',
  summary: 'Change owner, stage, tags, lists or next step of the version that was read',
  ...requires('lead.edit', jsonBody(65_536)),
  request: {
    params: leadParams,
    headers: z.object({
      'if-match': z.string().max(200).optional().meta({ description: 'The lead’s version, quoted.' }),
    }),
    body: body(leadPatchSchema),
  },
  responses: {
    200: json(leadSchema, 'The lead as it now is; its version is the ETag.'),
    ...problems(400, 401, 404, 409, 412, 413, 415, 428),
  },
});

const claim = createRoute({
  method: 'post',
  path: '/v1/leads/{id}/claim',
  summary: 'Take a lead; a colleague’s is refused with who has it since when',
  ...requires('lead.edit', jsonBody(1024)),
  request: { params: leadParams, body: body(claimSchema) },
  responses: {
    200: json(leadSchema, 'The lead, now in the member’s hands.'),
    ...problems(400, 401, 404, 409, 413, 415),
  },
});

const release = createRoute({
  method: 'post',
  path: '/v1/leads/{id}/release',
  summary: 'Give a lead back; a colleague’s only by a lead or an admin',
  ...requires('lead.edit'),
  request: { params: leadParams },
  responses: {
    200: json(leadSchema, 'The lead, now in nobody’s hands.'),
    ...problems(400, 401, 404, 409),
  },
});

export const addLeadRoutes = (app: Api): void => {
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

  app.openapi(getLead, async (c) => {
    const lead = await findLead(c.var.db, c.var.session.workspace, c.req.valid('param').id);
    if (!lead) throw new Refusal('no-such-account');
    return c.json(lead, 200, etag(lead));
  });

  app.openapi(patch, async (c) => {
    const { db, session } = c.var;
    const versions = readIfMatch(c.req.valid('header')['if-match']);
    const { id } = c.req.valid('param');
    const lead = await patchLead(
      db,
      c.env.JOBS,
      session,
      id,
      versions,
      c.req.valid('json'),
      new Date().toISOString(),
    );
    return c.json(lead, 200, etag(lead));
  });

  app.openapi(claim, async (c) => {
    const { db, session } = c.var;
    const { force } = c.req.valid('json');
    const lead = await claimLead(
      db,
      c.env.JOBS,
      session,
      c.req.valid('param').id,
      force,
      new Date().toISOString(),
    );
    return c.json(lead, 200, etag(lead));
  });

  app.openapi(release, async (c) => {
    const { db, session } = c.var;
    const lead = await releaseLead(
      db,
      c.env.JOBS,
      session,
      c.req.valid('param').id,
      new Date().toISOString(),
    );
    return c.json(lead, 200, etag(lead));
  });
};

const etag = ({ version }: Lead): { ETag: string } => ({ ETag: `"${version}"` });
