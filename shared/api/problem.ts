/** What the Worker says where it refuses or fails, as RFC 9457 has it. */
import * as z from 'zod';

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
