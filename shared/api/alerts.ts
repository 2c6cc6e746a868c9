/** Alerts: a member is told of a new signal of an account that they own, or that is on a list that they follow; once. */
import * as z from 'zod';
import { signalKinds } from '../words.ts';
import { leadSchema } from './lead.ts';

const instant = z.iso.datetime({ offset: true });

export const alertSchema = z.object({
  account: z.string(),
  accountName: leadSchema.shape.name,
  signal: z.string(),
  kind: z.enum(signalKinds),
  /** ISO 8601 day. */
  occurredAt: z.string(),
  /** The words that tell of it; null where there are none. */
  quote: z.string().nullable(),
  /** Where they stand. */
  url: z.string(),
  /** When the member was told. */
  at: instant,
});
export type Alert = z.infer<typeof alertSchema>;
/** Newest first. */
export const alertListSchema = z.object({ alerts: z.array(alertSchema) });
export type AlertList = z.infer<typeof alertListSchema>;

/** Sent again with the same id, it answers the same: what one browser took is shown by no other. */
export const alertTakingSchema = z.strictObject({
  id: z.uuid(),
  /** When this browser began to show them: what is older is not its to show. */
  since: instant,
});
export type AlertTaking = z.infer<typeof alertTakingSchema>;

export const alertSettingsSchema = z.object({
  /** Of accounts that the member owns. */
  owned: z.boolean().default(true),
  /** Lists whose accounts the member follows. */
  lists: z.array(z.uuid()).max(200).default([]),
});
export type AlertSettings = z.infer<typeof alertSettingsSchema>;

/** The hour of UTC at which webhooks are sent the day's digest. */
export const digestSettingsSchema = z.strictObject({ hour: z.int().min(0).max(23) });
export type DigestSettings = z.infer<typeof digestSettingsSchema>;
