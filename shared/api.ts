/** The shapes of the HTTP API between the extension and the Worker. Schemas first; types are inferred. */
import * as z from 'zod';
import { modelSchema } from './api-model.ts';
import { captureIdSchema, employeesSchema, tagSchema } from './capture.ts';
import {
  buyingRoles,
  jobFunctions,
  outcomeReasons,
  roles,
  seniorities,
  signalKinds,
  stages,
  tiers,
} from './words.ts';

const instant = z.iso.datetime({ offset: true });

/** RFC 9457. `code` is ours and stable; `detail` says what happened, `remedy` what to do next. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  code: z.string(),
  remedy: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Of `claimed`: who works on the lead, and since when. */
  owner: z.object({ id: z.string(), name: z.string() }).optional(),
  since: instant.nullable().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export const memberSchema = z.object({ id: z.string(), name: z.string(), role: z.enum(roles) });
export type Member = z.infer<typeof memberSchema>;

/** Where a part fails the answer is a problem instead, whose `errors` name it. */
export const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  checks: z.object({ database: z.literal('ok'), queue: z.literal('ok') }),
});

export const setupRequestSchema = z.strictObject({
  secret: z.string().min(16).max(200),
  workspace: z.string().trim().min(1).max(80),
  member: z.string().trim().min(1).max(80),
});
/** The code goes into a link as `${workerOrigin}/pair#${code}`: a fragment never reaches a server's log. */
export const pairingSchema = z.object({ code: z.string(), expiresAt: instant });
export const pairRequestSchema = z.strictObject({
  code: z.string().min(8).max(100),
  device: z.string().trim().min(1).max(80),
});
export const pairResponseSchema = z.object({
  token: z.string(),
  expiresAt: instant,
  workspace: z.object({ id: z.string(), name: z.string() }),
  member: memberSchema,
});
export type PairResponse = z.infer<typeof pairResponseSchema>;

export const meSchema = z.object({
  workspace: z.object({ id: z.string(), name: z.string() }),
  member: memberSchema,
  members: z.array(memberSchema),
  /** The model that scores now: whom the team looks for, and what counts how much. */
  model: modelSchema,
});
export type Me = z.infer<typeof meSchema>;

/** Evidence with its place and time: enough to open the page at the quote. */
export const sourceSchema = z.object({
  quote: z.string().nullable(),
  url: z.string(),
  at: instant,
  by: z.string(),
  rule: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Which sentence to say, and what to put into it; each language words it (shared/score/wording). */
export const reasonSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type Reason = z.infer<typeof reasonSchema>;

export const termSchema = z.object({
  id: z.string(),
  group: z.enum(['base', 'fit', 'intent', 'engagement']),
  /** unknown adds 0 points and widens the range. */
  state: z.enum(['yes', 'no', 'unknown']),
  /** Whole points; over all terms they add up exactly to the score. */
  points: z.int(),
  /** Points before rounding; over all terms they add up to 100*sigma(z). */
  exact: z.number(),
  /** How much of it there is: its log-odds are the model's weight times this. Scores of before have none. */
  x: z.number().default(0),
  reason: reasonSchema,
  sources: z.array(sourceSchema),
  /** When what it speaks of happened; null where it has no date. */
  occurredAt: z.string().nullable(),
});
export type Term = z.infer<typeof termSchema>;

export const scoreSchema = z.object({
  score: z.int().min(0).max(100),
  low: z.int().min(0).max(100),
  high: z.int().min(0).max(100),
  tier: z.enum(tiers),
  coverage: z.object({ known: z.int(), of: z.int() }),
  /** `v7`: the version of the model; `start` where the team has none of its own. */
  model: z.string(),
  /** The name of the profile that it fits best, where the team has several. */
  profile: z.string().nullable().default(null),
  /** The model was taught by the team's own outcomes and held on others: then the score may be called a chance. */
  calibrated: z.boolean().default(false),
  terms: z.array(termSchema),
  scoredAt: instant,
  /** When the score will next have moved by a point if nothing new is learnt; null where it rests. */
  dueAt: instant.nullable(),
});
export type Score = z.infer<typeof scoreSchema>;

/** What a member means to do, and on which day. */
export const nextStepSchema = z.strictObject({
  text: z.string().trim().min(1).max(300),
  on: z.iso.date().nullable(),
});
export type NextStep = z.infer<typeof nextStepSchema>;

/** A tier that a member has set, whatever the score says. */
export const tierSetSchema = z.object({
  tier: z.enum(tiers),
  reason: z.string(),
  by: z.string(),
  at: instant,
});
export type TierSet = z.infer<typeof tierSetSchema>;

export const leadSchema = z.object({
  /** The account's id: a lead is an account in the team's hands. */
  id: z.string(),
  name: z.string(),
  domain: z.string().nullable(),
  industry: z.string().nullable(),
  employees: employeesSchema.nullable(),
  country: z.string().nullable(),
  score: z.int(),
  low: z.int(),
  high: z.int(),
  tier: z.enum(tiers),
  /** null: the tier is the score's. */
  tierSet: tierSetSchema.nullable().default(null),
  coverage: z.object({ known: z.int(), of: z.int() }),
  /** Last change of a point or more, and the term that moved most; null where it has had but one score. */
  change: z.object({ points: z.int(), since: instant, reason: reasonSchema.nullable() }).nullable(),
  /** Strongest reasons first, three at most. */
  why: z.array(reasonSchema),
  /** Who can say yes, with their seat on the committee: who pays may decide too. null: scored before it was kept. */
  decides: z.array(
    z.object({
      name: z.string(),
      title: z.string().nullable(),
      role: z.enum(buyingRoles).nullable().default(null),
    }),
  ),
  missing: z.array(z.enum(buyingRoles)),
  owner: memberSchema.nullable(),
  ownerSince: instant.nullable(),
  stage: z.enum(stages),
  tags: z.array(z.string()),
  lists: z.array(z.object({ id: z.string(), name: z.string() })),
  nextStep: nextStepSchema.nullable(),
  /** The text of the newest note. */
  note: z.string().nullable(),
  seenAt: instant,
  /** Grows with each change by a member; the ETag of PATCH. */
  version: z.int(),
});
export type Lead = z.infer<typeof leadSchema>;

export const receiptSchema = z.object({
  id: captureIdSchema,
  account: z.string(),
  created: z.boolean(),
  receivedAt: instant,
  newSignals: z.int(),
  score: z.int(),
  tier: z.enum(tiers),
});
export type Receipt = z.infer<typeof receiptSchema>;

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

/** `next`: by the day of the next step, the earliest first, of leads that have one. */
export const leadOrders = ['score', 'changed', 'seen', 'next'] as const;
export const leadQuerySchema = z.object({
  order: z.enum(leadOrders).default('score'),
  /** A member's id, or `none` for leads in nobody's hands: a member who left holds none. */
  owner: z.string().max(40).optional(),
  tier: z.enum(tiers).optional(),
  /** `open`: not yet won, lost or sent back. */
  stage: z.enum([...stages, 'open']).optional(),
  tag: tagSchema.optional(),
  /** A list's id. */
  list: z.string().max(40).optional(),
  /** The next step is due on this day or before. */
  due: z.iso.date().optional(),
  /** Words, each of which stands in a name, domain, person, tag or note; simplified and traditional are one. */
  q: z.string().trim().min(1).max(80).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(200).optional(),
});
export type LeadQuery = z.input<typeof leadQuerySchema>;
export const leadPageSchema = z.object({ leads: z.array(leadSchema), next: z.string().nullable() });
export type LeadPage = z.infer<typeof leadPageSchema>;

export const leadPatchSchema = z
  .strictObject({
    owner: z.string().max(40).nullable().optional(),
    stage: z.enum(stages).optional(),
    tags: z.array(tagSchema).max(20).optional(),
    /** Ids of lists. */
    lists: z.array(z.string().max(40)).max(50).optional(),
    nextStep: nextStepSchema.nullable().optional(),
    /** null: the score decides again. */
    tier: z
      .strictObject({ tier: z.enum(tiers), reason: z.string().trim().min(1).max(300) })
      .nullable()
      .optional(),
    /** Of the stage that is set along with it: why it was rejected or lost, what it was won for. */
    outcome: z
      .strictObject({
        reason: z.enum(outcomeReasons).nullable().default(null),
        amount: z.number().nonnegative().max(1e15).nullable().default(null),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable()
          .default(null),
      })
      .optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'name at least one field to change');
export type LeadPatch = z.infer<typeof leadPatchSchema>;

export const tagListSchema = z.object({ tags: z.array(z.object({ name: z.string(), leads: z.int() })) });
export type TagList = z.infer<typeof tagListSchema>;
