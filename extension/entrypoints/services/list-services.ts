/** The list page's services: those of every screen, and its own work on leads. */
import { askBackground } from '../../browser/ask-background.ts';
import type { WorkCall } from '../../browser/messages.ts';
import type { LeadWork, ListServices } from '../../ui/services.ts';
import { services } from './services.ts';

/** Every call is safe to repeat, so that the background may be asked again where it was stopped. */
const ask =
  <Call extends keyof LeadWork>(call: Call) =>
  (...args: Parameters<LeadWork[Call]>) =>
    askBackground('work', { call, args } as WorkCall) as ReturnType<LeadWork[Call]>;

export const listServices: ListServices = {
  ...services,
  work: {
    claim: ask('claim'),
    release: ask('release'),
    notes: ask('notes'),
    writeNote: ask('writeNote'),
    deleteNote: ask('deleteNote'),
    history: ask('history'),
    lists: ask('lists'),
    saveList: ask('saveList'),
    views: ask('views'),
    saveView: ask('saveView'),
    deleteView: ask('deleteView'),
    bulk: ask('bulk'),
    undoBulk: ask('undoBulk'),
    csv: ask('csv'),
    previewImport: ask('previewImport'),
    importRows: ask('importRows'),
  },
};
