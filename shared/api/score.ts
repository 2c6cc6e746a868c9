/** A score as it is shown: its terms, each with a reason in code and the evidence for it. */
import * as z from 'zod';
import { tiers } from '../words.ts';

const instant = z.iso.datetime({ offset: true });

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
