/** The Worker's API for work on leads: notes, lists, actions on many, CSV. A call each. */
import * as z from 'zod';
import {
  bulkResultSchema,
  historyPageSchema,
  listListSchema,
  listSchema,
  noteListSchema,
  noteSchema,
  undoResultSchema,
  viewListSchema,
  viewSchema,
} from '../../shared/api/lead-work.ts';
import { importPreviewSchema, importReportSchema } from '../../shared/api/transfer.ts';
import type { LeadWork } from '../ui/services.ts';
import type { Ask } from './ask.ts';
import { search } from './search.ts';

const path = (id: string, more: string): string => `/v1/leads/${encodeURIComponent(id)}/${more}`;

export const createLeadWork = (ask: Ask): LeadWork => ({
  notes: (id) => ask({ method: 'GET', path: path(id, 'notes'), answer: noteListSchema }),
  writeNote: (id, note, text) =>
    ask({ method: 'PUT', path: path(id, `notes/${note}`), body: { text }, answer: noteSchema }),
  deleteNote: (id, note) =>
    ask({
      method: 'DELETE',
      path: path(id, `notes/${encodeURIComponent(note)}`),
      answer: z.undefined(),
    }),
  history: (id) => ask({ method: 'GET', path: path(id, 'history'), answer: historyPageSchema }),
  lists: () => ask({ method: 'GET', path: '/v1/lists', answer: listListSchema }),
  saveList: (id, name) => ask({ method: 'PUT', path: `/v1/lists/${id}`, body: { name }, answer: listSchema }),
  deleteList: (id) => ask({ method: 'DELETE', path: `/v1/lists/${id}`, answer: z.undefined() }),
  views: () => ask({ method: 'GET', path: '/v1/views', answer: viewListSchema }),
  saveView: (id, view) => ask({ method: 'PUT', path: `/v1/views/${id}`, body: view, answer: viewSchema }),
  deleteView: (id) => ask({ method: 'DELETE', path: `/v1/views/${id}`, answer: z.undefined() }),
  bulk: (asked) => ask({ method: 'POST', path: '/v1/bulk', body: asked, answer: bulkResultSchema }),
  undoBulk: (id) => ask({ method: 'POST', path: `/v1/bulk/${id}/undo`, answer: undoResultSchema }),
  csv: (format, { limit: _, cursor: __, ...query }) =>
    ask({
      method: 'GET',
      path: `/v1/leads.csv${search({ format, ...query })}`,
      answer: z.string(),
    }),
  previewImport: (csv) =>
    ask({
      method: 'POST',
      path: '/v1/imports/preview',
      body: { csv },
      answer: importPreviewSchema,
    }),
  importRows: (asked) =>
    ask({ method: 'POST', path: '/v1/imports', body: asked, answer: importReportSchema }),
});
