/** Versions of the model, what each account's score is made of, and what became of leads. Schemas first. */
import * as z from 'zod';
import { buyingRoles, mustHaves, outcomeReasons, outcomes, stages, tiers } from '../words.ts';
import { accountSignalSchema, factSchema } from './account.ts';
import { modelSchema } from './model.ts';

const instant = z.iso.datetime({ offset: true });
const version = z.int().min(1).max(100_000);

/** One version, as the list of them tells it. */
export const modelVersionSchema = z.object({
  version,
  note: z.string(),
  /** null: made of the profile that stood before there were versions. */
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: instant,
});
export type ModelVersion = z.infer<typeof modelVersionSchema>;
/** What choosing a version costs, and how far the last choice has come. */
export const rescoringSchema = z.object({
  /** All of them are scored anew, so many to a step of the queue. */
  accounts: z.int(),
  perStep: z.int().min(1),
  /** How many are scored by the version that was chosen; null: all. */
  done: z.int().nullable(),
});
export type Rescoring = z.infer<typeof rescoringSchema>;
/** Newest first. `active` and `shadow` are null where it is the model that every team starts from, or none. */
export const modelListSchema = z.object({
  active: version.nullable(),
  shadow: version.nullable(),
  versions: z.array(modelVersionSchema),
  /** null: an older Worker's. */
  rescoring: rescoringSchema.nullable().default(null),
});
export type ModelList = z.infer<typeof modelListSchema>;

/** The next version. Its number is the client's guess: another's that came first refuses it. */
export const modelInputSchema = z.strictObject({
  note: z.string().trim().max(300).default(''),
  model: modelSchema,
});
export type ModelInput = z.infer<typeof modelInputSchema>;

/** Which version scores, and which runs beside it. Going back to an older one is the same. */
export const modelChoiceSchema = z.strictObject({ active: version.nullable(), shadow: version.nullable() });
export type ModelChoice = z.infer<typeof modelChoiceSchema>;

/** What an account's score is a function of, so that a page can try a model on it; quotes are left out. */
export const scoreInputSchema = z.object({
  id: z.string(),
  name: z.string(),
  stage: z.enum(stages),
  tier: z.enum(tiers),
  score: z.int(),
  facts: z.record(z.string(), z.array(factSchema)),
  people: z.array(
    z.object({ buyingRole: z.enum(buyingRoles).nullable(), decisionMaker: z.boolean().nullable() }),
  ),
  signals: z.array(accountSignalSchema),
  /** An e-mail or a phone number is known. */
  reachable: z.boolean(),
});
export type AccountInput = z.infer<typeof scoreInputSchema>;
export const scoreInputQuerySchema = z.object({
  after: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export const scoreInputPageSchema = z.object({
  accounts: z.array(scoreInputSchema),
  /** The id to go on after; null at the end. */
  next: z.string().nullable(),
});
export type AccountInputPage = z.infer<typeof scoreInputPageSchema>;

/** What became of a lead, and what the score knew then. */
export const outcomeSchema = z.object({
  id: z.string(),
  account: z.string(),
  name: z.string(),
  at: instant,
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  outcome: z.enum(outcomes),
  reason: z.enum(outcomeReasons).nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  /** Version of the model that scored then. */
  model: z.string(),
  score: z.int(),
  /** By term of the score: how much of it there was. */
  inputs: z.record(z.string(), z.number()),
  /** When the account was first captured: what a response time counts from. */
  createdAt: instant,
  /** The page of the first capture: its host and kind. */
  channel: z.object({ host: z.string(), kind: z.string() }).nullable(),
  tags: z.array(z.string()),
  /** Of what may be agreed as a must, what is known of it now; a dated reason as of then. null: an older Worker's. */
  has: z.array(z.enum(mustHaves)).nullable().default(null),
});
export type Outcome = z.infer<typeof outcomeSchema>;
/** The last of each lead, newest first. */
export const outcomePageSchema = z.object({ outcomes: z.array(outcomeSchema), next: z.string().nullable() });
export type OutcomePage = z.infer<typeof outcomePageSchema>;
export const outcomeQuerySchema = z.object({
  /** Those of before this time. */
  before: instant.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

/** What somebody at an account did with us. Its id is made by the client, and makes it safe to send again. */
export const touchInputSchema = z.strictObject({
  kind: z.enum(['visit', 'search', 'whitepaper', 'webinar', 'demo']),
  occurredAt: z.iso.date(),
  /** Which way they came: `search ad`, `newsletter`. */
  channel: z.string().trim().min(1).max(80).nullable().default(null),
  campaign: z.string().trim().min(1).max(80).nullable().default(null),
});
export type TouchInput = z.infer<typeof touchInputSchema>;
