/** What this browser keeps of its reading on LinkedIn. Times are milliseconds since 1970. */
import * as z from 'zod';

export const linkedinUseSchema = z.object({
  workspace: z.string(),
  tier: z.literal([0, 1]),
  askedAt: z.number(),
  /** When a header was read, within the last hour. */
  reads: z.array(z.number()),
});
export type LinkedInUse = z.infer<typeof linkedinUseSchema>;
