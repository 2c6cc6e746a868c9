/**
 * What leaves with an export and comes back by an import, table by table, and what stays and why. A test compares both
 * with the schema, so that a new table or column cannot be forgotten.
 */
import * as z from 'zod';
import { accountPersonSchema, scorePointSchema } from '../../shared/api/account.ts';
import { alertSettingsSchema } from '../../shared/api/alerts.ts';
import { enrichmentSchema } from '../../shared/api/enrichment.ts';
import { leadSchema, receiptSchema, tierSetSchema } from '../../shared/api/lead.ts';
import { changeFields, viewQuerySchema } from '../../shared/api/lead-work.ts';
import { scoreSchema, sourceSchema } from '../../shared/api/score.ts';
import { factsSchema } from './accounts.ts';
import { leadSummarySchema } from './leads.ts';

export interface TransferTable {
  table: string;
  /** Its primary key after `workspace`, which an import gives anew. */
  key: readonly string[];
  /** Columns that hold JSON, and of what shape: what comes in is read by nobody before it was checked. */
  json: Readonly<Record<string, z.ZodType>>;
  /** Which rows leave; all of them where null. */
  where: string | null;
}

const record = z.record(z.string(), z.unknown());
const strings = z.array(z.string());
const changes = z.array(z.object({ field: z.enum(changeFields), from: z.json(), to: z.json() }));

const table = (
  name: string,
  key: readonly string[],
  json: TransferTable['json'] = {},
  where: string | null = null,
): TransferTable => ({ table: name, key, json, where });

/** In this order; leads last, since a workspace without leads is one that an import may go to. */
export const transferTables: readonly TransferTable[] = [
  table('members', ['id'], { alerts: alertSettingsSchema }),
  table('lists', ['id']),
  table('views', ['id'], { query: viewQuerySchema }),
  table('captures', ['id'], { body: record, receipt: receiptSchema, changes: changes.nullable() }),
  table('accounts', ['id'], {
    facts: factsSchema,
    people: z.array(accountPersonSchema),
    score: scoreSchema,
    captures: strings,
    keys: strings,
    enrichment: enrichmentSchema,
  }),
  table('account_keys', ['key']),
  table('account_suggestions', ['account', 'other']),
  table('signals', ['account', 'id'], { details: record, source: sourceSchema }),
  table('notes', ['account', 'id']),
  table('lead_changes', ['account', 'at', 'id'], { changes }),
  table('audit', ['at', 'id']),
  table('suppressions', ['hash', 'erasure']),
  // Of one that is not done yet the row still says whom it is about.
  table('erasures', ['id'], {}, 'done_at IS NOT NULL'),
  table('models', ['version'], { body: record }),
  table('outcomes', ['id'], { inputs: z.record(z.string(), z.number()) }),
  table('leads', ['account'], {
    tags: strings,
    lists: strings,
    summary: leadSummarySchema,
    change: leadSchema.shape.change,
    tier_set: tierSetSchema.nullable(),
    history: z.array(scorePointSchema),
  }),
];

/** The workspace's own row: its settings go into the one that takes the import. */
export const workspaceColumns = [
  'name',
  'playbook',
  'model',
  'shadow',
  'retention_months',
  'linkedin_tier',
  'privacy_contact',
  // Opens nothing; without it the suppression list would block nobody in the new place.
  'suppression_key',
  'enrichment',
  'digest_hour',
] as const;

export const leftOut: Readonly<Record<string, string>> = {
  tokens: 'a secret of one browser',
  pairings: 'a secret, for ten minutes',
  invites: 'a secret, to be used once',
  device_authorizations: 'a secret of one browser on its way in',
  setup_secrets: 'a secret of one deployment',
  webhooks: 'holds the secrets of receivers',
  deliveries: 'messages on their way from here',
  bulk_actions: 'what undoes an action, for a week',
  account_changes: 'what undoes a merge or a split, for a month',
  broken_claims: 'never holds a row',
  provider_keys: 'secrets, sealed with one of this deployment',
  alerts: 'what members were told of here, for a month',
  spending: 'what this deployment has paid',
  dead_lookups: 'jobs of this deployment that failed',
  hosts: 'how far sources’ limits are used up, of all teams',
  sweeps: 'how far a job of this deployment has come',
};
