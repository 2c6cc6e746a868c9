/** What marketing and sales have agreed: what a qualified lead is, and what is done with which. Schemas first. */
import * as z from 'zod';
import { mustHaves, stages, tiers } from '../words.ts';

/** A lead is qualified from this score on, where it has all must-haves; sales answers within the hours. */
export const contractSchema = z.strictObject({
  threshold: z.int().min(0).max(100),
  mustHaves: z.array(z.enum(mustHaves)).max(mustHaves.length),
  responseHours: z.int().min(1).max(720),
});
export type Contract = z.infer<typeof contractSchema>;

/** What the team does with leads of a tier at a stage; null: at any. */
export const playSchema = z.strictObject({
  tier: z.enum(tiers),
  stage: z.enum(stages).nullable(),
  text: z.string().trim().min(1).max(500),
});
export type Play = z.infer<typeof playSchema>;

export const playbookSchema = z.strictObject({
  /** null: nothing has been agreed yet. */
  contract: contractSchema.nullable(),
  /** Empty: the plays that Whynow suggests. */
  plays: z.array(playSchema).max(40),
});
export type Playbook = z.infer<typeof playbookSchema>;
