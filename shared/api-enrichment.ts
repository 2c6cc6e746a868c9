/** Enrichment as the API shows it: what each provider said of an account, and which providers a team asks. */
import * as z from 'zod';
import { lookupOutcomes } from './words.ts';

const instant = z.iso.datetime({ offset: true });

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
});
export type Enrichment = z.infer<typeof enrichmentSchema>;
