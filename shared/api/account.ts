/** All that the team knows of one account, each value with its source. Schemas first; types are inferred. */
import * as z from 'zod';
import { captureIdSchema } from '../capture.ts';
import { buyingRoles, jobFunctions, seniorities, signalKinds } from '../words.ts';
import { leadSchema } from './lead.ts';
import { reasonSchema, scoreSchema, sourceSchema } from './score.ts';

const instant = z.iso.datetime({ offset: true });

export const factSchema = z.object({ value: z.unknown(), source: sourceSchema });

/** A fact as an account shows it. The defaults are those of a Worker from before. */
export const accountFactSchema = factSchema.extend({
  /** 0 to 1; null for lists, of which all values stand. */
  confidence: z.number().nullable().default(null),
  /** Older than its field stays true. */
  stale: z.boolean().default(false),
  /** When it stops, or has stopped, counting as fresh; null for lists. */
  staleAt: instant.nullable().default(null),
  /** Set by a member: it wins until it is released. */
  locked: z.boolean().default(false),
});

export const accountPersonSchema = z.object({
  name: z.string(),
  title: z.string().nullable(),
  seniority: z.enum(seniorities).nullable(),
  function: z.enum(jobFunctions).nullable(),
  decisionMaker: z.boolean().nullable(),
  buyingRole: z.enum(buyingRoles).nullable(),
  /** What a member set of it, and what the sources said: it stands until it is released. */
  set: z
    .object({
      buyingRole: z.enum(buyingRoles).nullable(),
      function: z.enum(jobFunctions).nullable(),
      by: z.string(),
      at: instant,
      was: z.object({
        buyingRole: z.enum(buyingRoles).nullable(),
        function: z.enum(jobFunctions).nullable(),
        decisionMaker: z.boolean().nullable(),
      }),
    })
    .nullable()
    .default(null),
  source: sourceSchema,
  /** When they were first captured, by the Worker's clock: neither viewing nor capturing them again moves it. */
  collectedAt: instant,
  /** When they were told that their data is kept; null where they have not been. */
  noticedAt: instant.nullable(),
});

export const accountSignalSchema = z.object({
  id: z.string(),
  kind: z.enum(signalKinds),
  occurredAt: z.string(),
  /** Funding: round, amount, currency, amountText, valuation, dated. Hiring: openRoles, titles, functions with their counts. */
  details: z.record(z.string(), z.unknown()),
  source: sourceSchema,
});

export const accountCaptureSchema = z.object({
  id: captureIdSchema,
  url: z.string(),
  title: z.string(),
  kind: z.string(),
  capturedAt: instant,
  receivedAt: instant,
  by: z.string(),
});

export const scorePointSchema = z.object({
  at: instant,
  score: z.int(),
  low: z.int(),
  high: z.int(),
  /** The term that moved most since the point before; null for the first. */
  reason: reasonSchema.nullable(),
});
export type ScorePoint = z.infer<typeof scorePointSchema>;

export const accountSchema = z.object({
  lead: leadSchema,
  score: scoreSchema,
  /** By field: the winner first, then what the other sources said. */
  facts: z.record(z.string(), z.array(accountFactSchema)),
  /** Fields of which sources disagree. */
  conflicts: z.array(z.string()).default([]),
  people: z.array(accountPersonSchema),
  signals: z.array(accountSignalSchema),
  captures: z.array(accountCaptureSchema),
  /** Its newest scores, oldest first, one for each move of a point. */
  history: z.array(scorePointSchema).default([]),
});
export type Account = z.infer<typeof accountSchema>;

/** What a page tells of a company: its domain, or its name where it has no domain of its own there. */
export const lookupQuerySchema = z
  .object({
    domain: z.string().trim().min(1).max(253).optional(),
    name: z.string().trim().min(1).max(200).optional(),
  })
  .refine((query) => query.domain !== undefined || query.name !== undefined, 'name a domain or a name');
export type LookupQuery = z.infer<typeof lookupQuerySchema>;

/** `account` is null where the team does not know the domain: that is an answer, not an error. */
export const lookupSchema = z.object({ account: accountSchema.nullable() });
