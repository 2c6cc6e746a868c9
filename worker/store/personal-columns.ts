/**
 * Where words about people can stand. An erasure goes through all of it, and a test compares it with the schema: a
 * column that is in neither list fails it.
 */

export interface PersonalTable {
  table: string;
  /** Its primary key after `workspace`. */
  key: readonly string[];
  columns: Readonly<Record<string, 'json' | 'text'>>;
  /** Whether readers hold on to a version of the row, which must fail them once words of it are gone. */
  versioned: boolean;
}

export const personalTables: readonly PersonalTable[] = [
  {
    table: 'accounts',
    key: ['id'],
    columns: { facts: 'json', people: 'json', score: 'json' },
    versioned: true,
  },
  {
    table: 'leads',
    key: ['account'],
    columns: { note: 'text', tags: 'json', search: 'text', summary: 'json', change: 'json' },
    versioned: true,
  },
  {
    table: 'signals',
    key: ['account', 'id'],
    columns: { details: 'json', source: 'json' },
    versioned: false,
  },
  {
    table: 'captures',
    key: ['id'],
    columns: { url: 'text', title: 'text', body: 'json' },
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
  'account_keys',
  'audit',
  'broken_claims',
  'suppressions',
  'erasures',
  'sweeps',
];

/** Columns of the personal tables that hold no words of a page or a member. */
export const impersonalColumns: Readonly<Record<string, readonly string[]>> = {
  accounts: ['workspace', 'id', 'version', 'captures', 'created_at', 'people_since'],
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
};
