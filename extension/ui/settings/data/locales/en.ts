/** Words of the data page, in English. */
import { plural } from '../../../locales/plural.ts';

export const dataEn = {
  about: 'All that your team keeps can leave in one file, and come back in.',
  out: 'Export everything',
  outAbout:
    'One zip file with a table a file, a row a line (JSON Lines): leads, companies, people, pages, notes, history, settings. No keys and no secrets. Who is erased is not in it.',
  export: 'Export everything',
  exporting: (size: string) => `${size} so far…`,
  exported: (size: string) => `Done: ${size}. The file is in your downloads.`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept of it.',
  in: 'Bring an export in',
  inAbout:
    'For a team that has no leads yet: a new Worker, or one that was lost. The rows come in as they were, erased people stay out. Webhooks, invites and browsers are not part of it.',
  choose: 'Choose a file',
  chosen: (name: string, size: string) => `${name}, ${size}`,
  import: 'Bring it in',
  importing: 'On its way. Keep this page open: it may take some minutes.',
  imported: (rows: number) => `Done: ${plural(rows, 'row', 'rows')} came in.`,
  since: (seconds: number) =>
    seconds < 60 ? `${seconds} s so far` : `${Math.floor(seconds / 60)} min ${seconds % 60} s so far`,
  broken:
    'The connection broke before the Worker answered: some of it may be in. Look at the lead list. While it is empty, bring the same file in again: no row comes in twice.',
  tables: {
    members: 'Members',
    lists: 'Lists',
    views: 'Saved filters',
    captures: 'Saved pages',
    accounts: 'Companies',
    account_keys: 'Identity keys',
    account_suggestions: 'Pairs that may be one company',
    signals: 'Signals',
    notes: 'Notes',
    lead_changes: 'Changes of leads',
    audit: 'Log',
    suppressions: 'Blocks of new captures',
    erasures: 'Receipts of erasures',
    leads: 'Leads',
  } as Record<string, string>,
  csv: 'Leads as a table',
  csvAbout:
    'For Excel, HubSpot or Salesforce, with the filter that you choose: in the bar above the lead list. A CRM’s CSV comes in there too.',
  toList: 'Go to the lead list',
};
export type DataWords = typeof dataEn;
