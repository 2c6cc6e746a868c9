/** Notes on a lead: read and written by all; changed by their author, deleted by them or by a lead or an admin. */
import * as z from 'zod';
import { noteListSchema, noteSchema, noteTextSchema } from '../../shared/api/lead-work.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { removeNote, writeNote } from '../lead/lead-notes.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { findLead } from '../store/leads.ts';
import { listNotes } from '../store/notes.ts';

const leadParams = z.object({ id: z.string().max(80) });
const noteParams = leadParams.extend({ note: z.string().max(80) });

const getNotes = createRoute({
  method: 'get',
  path: '/v1/leads/{id}/notes',
  summary: 'Notes on a lead, newest first',
  ...requires('lead.read'),
  request: { params: leadParams },
  responses: { 200: json(noteListSchema, 'The notes.'), ...problems(400, 401, 404) },
});

const putNote = createRoute({
  method: 'put',
  path: '/v1/leads/{id}/notes/{note}',
  summary: 'Write a note under an id of the client’s making, or change one’s own; safe to send again',
  ...requires('lead.edit', jsonBody(16_384)),
  request: { params: noteParams.extend({ note: z.uuid() }), body: body(noteTextSchema) },
  responses: {
    200: json(noteSchema, 'The note as it now is.'),
    ...problems(400, 401, 403, 404, 409, 413, 415),
  },
});

const deleteNote = createRoute({
  method: 'delete',
  path: '/v1/leads/{id}/notes/{note}',
  summary: 'Delete a note',
  ...requires('lead.edit'),
  request: { params: noteParams },
  responses: { 204: { description: 'It is gone.' }, ...problems(400, 401, 403, 404) },
});

export const addLeadNoteRoutes = (app: Api): void => {
  app.openapi(getNotes, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    if (!(await findLead(db, session.workspace, id))) throw new Refusal('no-such-account');
    return c.json({ notes: await listNotes(db, session.workspace, id) }, 200);
  });

  app.openapi(putNote, async (c) => {
    const { db, session } = c.var;
    const { id, note } = c.req.valid('param');
    const { text } = c.req.valid('json');
    return c.json(await writeNote(db, session, id, note, text, new Date().toISOString()), 200);
  });

  app.openapi(deleteNote, async (c) => {
    const { db, session } = c.var;
    const { id, note } = c.req.valid('param');
    await removeNote(db, session, id, note, new Date().toISOString());
    return c.body(null, 204);
  });
};
