/**
 * Where words about people can stand. An erasure goes through all of it, and a test compares it with the schema: a
 * column that is in neither list fails it.
 */

export interface PersonalTable {
  table: string;
  /** Its primary key after `workspace`. */
  key: readonly string[];
  columns: Readonly<Record<string, 'json' | 'text'>>;
  /** The column that names the account; null where rows of one account cannot be found without reading all. */
  account: string | null;
  /** Whether readers hold on to a version of the row, which must fail them once words of it are gone. */
  versioned: boolean;
}

export const personalTables: readonly PersonalTable[] = [
  {
    table: 'accounts',
    key: ['id'],
    columns: { facts: 'json', people: 'json', score: 'json' },
    account: 'id',
    versioned: true,
  },
  {
    table: 'leads',
    key: ['account'],
    columns: {
      note: 'text',
      tags: 'json',
      tag_search: 'text',
      next_step: 'text',
      search: 'text',
      summary: 'json',
      change: 'json',
      tier_set: 'json',
      history: 'json',
    },
    account: 'account',
    versioned: true,
  },
  {
    table: 'signals',
    key: ['account', 'id'],
    columns: { details: 'json', source: 'json' },
    account: 'account',
    versioned: false,
  },
  {
    table: 'captures',
    key: ['id'],
    columns: { url: 'text', title: 'text', body: 'json', changes: 'json' },
    account: null,
    versioned: false,
  },
  {
    table: 'notes',
    key: ['account', 'id'],
    columns: { text: 'text', search: 'text' },
    account: 'account',
    versioned: false,
  },
  {
    table: 'lead_changes',
    key: ['account', 'at', 'id'],
    columns: { changes: 'json' },
    account: 'account',
    versioned: false,
  },
  {
    table: 'bulk_actions',
    key: ['id'],
    columns: { request: 'json', results: 'json', before: 'json' },
    account: null,
    versioned: false,
  },
  {
    table: 'account_changes',
    key: ['id'],
    columns: { before: 'json' },
    account: 'account',
    versioned: false,
  },
  {
    table: 'lists',
    key: ['id'],
    columns: { name: 'text', name_key: 'text' },
    account: null,
    versioned: false,
  },
  {
    table: 'views',
    key: ['id'],
    columns: { name: 'text', query: 'json' },
    account: null,
    versioned: false,
  },
  {
    table: 'deliveries',
    key: ['id'],
    columns: { payload: 'json' },
    account: null,
    versioned: false,
  },
];

/** Names of accounts and keys of them are about companies; the rest are ids, times, codes, and the team's own members. */
export const impersonalTables: readonly string[] = [
  'workspaces',
  'members',
  'tokens',
  'pairings',
  'setup_secrets',
  'invites',
  'device_authorizations',
  'account_keys',
  'account_suggestions',
  'audit',
  'broken_claims',
  'suppressions',
  'erasures',
  'sweeps',
  'webhooks',
  'models',
  'outcomes',
  'provider_keys',
  'spending',
  'dead_lookups',
  'hosts',
  'alerts',
];

/** Columns of the personal tables that hold no words of a page or a member. */
export const impersonalColumns: Readonly<Record<string, readonly string[]>> = {
  accounts: [
    'workspace',
    'id',
    'version',
    'captures',
    'keys',
    'created_at',
    'people_since',
    'enrich_at',
    'enrich_lease',
    'enrichment',
  ],
  leads: [
    'workspace',
    'account',
    'version',
    'score',
    'tier',
    'owner',
    'owner_since',
    'stage',
    'name_key',
    'changed_at',
    'seen_at',
    'due_at',
    'next_step_on',
    'lists',
  ],
  signals: ['workspace', 'account', 'id', 'kind', 'occurred_at'],
  captures: [
    'workspace',
    'id',
    'account',
    'member',
    'kind',
    'captured_at',
    'received_at',
    'receipt',
    'digest',
  ],
  account_changes: ['workspace', 'id', 'kind', 'account', 'other', 'made_at', 'made_by', 'undone_at'],
  notes: ['workspace', 'account', 'id', 'member', 'created_at', 'edited_at'],
  lead_changes: ['workspace', 'account', 'at', 'id', 'member', 'via'],
  bulk_actions: ['workspace', 'id', 'member', 'at', 'undone_at'],
  lists: ['workspace', 'id', 'member', 'created_at'],
  views: ['workspace', 'id', 'member', 'shared', 'created_at'],
  deliveries: [
    'workspace',
    'id',
    'webhook',
    'event',
    'state',
    'attempts',
    'next_at',
    'status',
    'error',
    'created_at',
  ],
};
