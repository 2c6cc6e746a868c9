/** A lead: an account in the team’s hands, as lists and edits have it. Schemas first; types are inferred. */
import * as z from 'zod';
import { captureIdSchema, employeesSchema, tagSchema } from '../capture.ts';
import { buyingRoles, outcomeReasons, stages, tiers } from '../words.ts';
import { reasonSchema } from './score.ts';
import { memberSchema } from './workspace.ts';

const instant = z.iso.datetime({ offset: true });

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
