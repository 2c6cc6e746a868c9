/** Enrichment as the API shows it: what each provider said of an account, and which providers a team asks. */
import * as z from 'zod';
import { lookupOutcomes } from '../words.ts';

const instant = z.iso.datetime({ offset: true });

/** What a board last said of its open roles: `HiringDetails`. */
export const boardRolesSchema = z.object({
  openRoles: z.int().nullable(),
  leastRoles: z.int().optional(),
  titles: z.array(z.string()),
  functions: z.record(z.string(), z.int()),
  countries: z.record(z.string(), z.int()),
});

/** How the last lookup at one provider ended. */
export const lookupSchema = z.object({
  /** What was asked for; with something else to ask by, a miss no longer counts. */
  key: z.string(),
  outcome: z.enum(lookupOutcomes),
  /** Why it failed; null where it did not. */
  reason: z.string().nullable(),
  at: instant,
  /** Until when it counts: it is not asked before. */
  until: instant,
  /** Errors in a row. */
  failures: z.int(),
  /** It failed too often: only a member has it asked again. */
  dead: z.boolean().default(false),
  /** When it last found something: what was found then stands, whatever came after. */
  foundAt: instant.nullable(),
  /** Where a person can look it up. */
  url: z.string().nullable(),
  /** What it told: fields, `people`, `hiring`, `funding`, `news`. */
  told: z.array(z.string()),
  /** Of a board of open roles what it last said of them; null of any other, and of one that is gone. */
  roles: boardRolesSchema.nullable().default(null),
  /** How likely it speaks of this company, 0 to 1. */
  match: z.number().nullable(),
  /** Who it may be, where that was left open. */
  candidates: z.array(
    z.object({ name: z.string().nullable(), country: z.string().nullable(), url: z.string() }),
  ),
});
export type LookupState = z.infer<typeof lookupSchema>;

/** Open roles on one day, by function: their difference over time is the pace of hiring. */
export const roleSnapshotSchema = z.object({
  day: z.iso.date(),
  total: z.int(),
  functions: z.record(z.string(), z.int()),
});
export type RoleSnapshot = z.infer<typeof roleSnapshotSchema>;

export const enrichmentSchema = z.object({
  lookups: z.record(z.string(), lookupSchema).default({}),
  /** Oldest first. */
  roles: z.array(roleSnapshotSchema).default([]),
  /** When it was last looked at; null while it has not been. */
  at: instant.nullable().default(null),
  /** Runs begun since one came to its end. */
  tries: z.int().default(0),
  /**
   * A look goes on in another run, due then: whom it has asked so far, and the score when it began. Null where it has come
   * to its end.
   */
  going: z
    .object({
      dueAt: instant,
      asked: z.array(z.string()),
      scoreBefore: z.int().nullable().default(null),
    })
    .nullable()
    .default(null),
});
export type Enrichment = z.infer<typeof enrichmentSchema>;

/** A provider as the team sees it: what it is, on what terms, whether it is asked, and how it has done. */
export const providerInfoSchema = z.object({
  id: z.string(),
  name: z.string(),
  needs: z.enum(['nothing', 'contact', 'key']),
  /** It is asked: chosen or by default, and it has what it needs. */
  on: z.boolean(),
  chosen: z.boolean(),
  hasKey: z.boolean(),
  /** The one host that ever sees the key. */
  keyHost: z.string().nullable(),
  dollars: z.number().nullable(),
  outputs: z.array(z.string()),
  terms: z.object({
    url: z.string(),
    licence: z.string(),
    attribution: z.string().nullable(),
    note: z.string().nullable(),
  }),
  /** Of the accounts' last lookups there. */
  asked: z.int(),
  found: z.int(),
  failed: z.int(),
  /** US dollars in this calendar month. */
  spent: z.number(),
  fields: z.array(
    z.object({
      field: z.string(),
      /** Accounts of which it told this, and of which its word is the one that counts. */
      told: z.int(),
      wins: z.int(),
      /** Days since it told it, on average. */
      age: z.number(),
    }),
  ),
});
export type ProviderInfo = z.infer<typeof providerInfoSchema>;

export const enrichmentSettingsSchema = z.object({
  /** Nobody is asked anything. */
  off: z.boolean().default(false),
  /** By provider, where it differs from what the provider is by default. */
  chosen: z.record(z.string().max(40), z.boolean()).default({}),
  /** Mail or web address, for the User-Agent of those that ask for one. */
  contact: z.string().trim().min(3).max(200).nullable().default(null),
  /** US dollars that paid lookups may cost in a calendar month (UTC). */
  monthlyDollars: z.number().min(0).max(100_000).default(0),
});
export type EnrichmentSettings = z.infer<typeof enrichmentSettingsSchema>;

export const providerListSchema = z.object({
  settings: enrichmentSettingsSchema,
  /** The deployment lets providers be asked at all; keys can be kept. */
  allowed: z.boolean(),
  keysAllowed: z.boolean(),
  providers: z.array(providerInfoSchema),
});
export type ProviderList = z.infer<typeof providerListSchema>;

export const providerKeySchema = z.strictObject({ key: z.string().trim().min(4).max(500) });

export const deadLookupSchema = z.object({
  account: z.string(),
  accountName: z.string(),
  /** `*`: the run itself never came to its end. */
  provider: z.string(),
  reason: z.string(),
  at: instant,
});
export type DeadLookup = z.infer<typeof deadLookupSchema>;
export const deadLookupListSchema = z.object({ lookups: z.array(deadLookupSchema) });
export const replayLookupSchema = z.strictObject({
  account: z.string().max(80),
  provider: z.string().max(40),
});

/** What each source said of an account. */
export const accountEnrichmentSchema = z.object({
  /** When providers are next asked; null: nothing is due. */
  dueAt: instant.nullable(),
  /** They are being asked now. */
  running: z.boolean(),
  at: instant.nullable(),
  lookups: z.array(
    lookupSchema.omit({ key: true, roles: true }).extend({ provider: z.string(), name: z.string() }),
  ),
  roles: z.array(roleSnapshotSchema),
});
export type AccountEnrichment = z.infer<typeof accountEnrichmentSchema>;
