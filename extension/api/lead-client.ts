/** The Worker's API for work on leads: claims, notes, lists, actions on many, CSV. A call each. */
import { z } from 'zod';
import { leadSchema } from '../../shared/api.ts';
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
} from '../../shared/api-leads.ts';
import { importPreviewSchema, importReportSchema } from '../../shared/api-transfer.ts';
import type { LeadWork, Result } from '../ui/services.ts';
import { type Line, type Reply, request } from './request.ts';
import { search } from './search.ts';

type Answer<F> = F extends (...args: never[]) => Promise<Result<infer T>> ? T : never;
export type LeadClient = {
  [Call in keyof LeadWork]: (...args: Parameters<LeadWork[Call]>) => Promise<Reply<Answer<LeadWork[Call]>>>;
};

const path = (id: string, more: string): string => `/v1/leads/${encodeURIComponent(id)}/${more}`;

export const createLeadClient = (line: Line): LeadClient => ({
  claim: (id, force) =>
    request(line, { method: 'POST', path: path(id, 'claim'), body: { force }, answer: leadSchema }),
  release: (id) => request(line, { method: 'POST', path: path(id, 'release'), answer: leadSchema }),
  notes: (id) => request(line, { method: 'GET', path: path(id, 'notes'), answer: noteListSchema }),
  writeNote: (id, note, text) =>
    request(line, { method: 'PUT', path: path(id, `notes/${note}`), body: { text }, answer: noteSchema }),
  deleteNote: (id, note) =>
    request(line, {
      method: 'DELETE',
      path: path(id, `notes/${encodeURIComponent(note)}`),
      answer: z.undefined(),
    }),
  history: (id) => request(line, { method: 'GET', path: path(id, 'history'), answer: historyPageSchema }),
  lists: () => request(line, { method: 'GET', path: '/v1/lists', answer: listListSchema }),
  saveList: (id, name) =>
    request(line, { method: 'PUT', path: `/v1/lists/${id}`, body: { name }, answer: listSchema }),
  views: () => request(line, { method: 'GET', path: '/v1/views', answer: viewListSchema }),
  saveView: (id, view) =>
    request(line, { method: 'PUT', path: `/v1/views/${id}`, body: view, answer: viewSchema }),
  deleteView: (id) => request(line, { method: 'DELETE', path: `/v1/views/${id}`, answer: z.undefined() }),
  bulk: (asked) => request(line, { method: 'POST', path: '/v1/bulk', body: asked, answer: bulkResultSchema }),
  undoBulk: (id) => request(line, { method: 'POST', path: `/v1/bulk/${id}/undo`, answer: undoResultSchema }),
  csv: (format, { limit: _, cursor: __, ...query }) =>
    request(line, {
      method: 'GET',
      path: `/v1/leads.csv${search({ format, ...query })}`,
      answer: z.string(),
    }),
  previewImport: (csv) =>
    request(line, {
      method: 'POST',
      path: '/v1/imports/preview',
      body: { csv },
      answer: importPreviewSchema,
    }),
  importRows: (asked) =>
    request(line, { method: 'POST', path: '/v1/imports', body: asked, answer: importReportSchema }),
});
