/** The workspace: its members, how it is set up, how a browser comes in, and whether its Worker is well. */
import * as z from 'zod';
import { roles } from '../words.ts';
import { modelSchema } from './model.ts';

const instant = z.iso.datetime({ offset: true });

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
