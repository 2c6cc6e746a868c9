/** Facts that members set, merges and splits of accounts, suggestions of them. Schemas first; types are inferred. */
import * as z from 'zod';
import { employeesSchema, revenueSchema } from '../capture.ts';
import { buyingRoles, jobFunctions } from '../words.ts';

/** A value of the field, as a capture has it. */
export const factEditSchema = z.strictObject({
  value: z.union([z.string().max(2000), z.number(), employeesSchema, revenueSchema]),
});

/** `role` null releases the person: the sources decide again. */
export const personRoleInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  role: z
    .strictObject({ buyingRole: z.enum(buyingRoles).nullable(), function: z.enum(jobFunctions).nullable() })
    .nullable(),
});
export type PersonRoleInput = z.infer<typeof personRoleInputSchema>;

const accountId = z.string().min(1).max(80);

/** `id` is the client's own: sent again, it is answered again and done once. */
export const mergeRequestSchema = z.strictObject({ id: z.uuid(), other: accountId });
export const splitRequestSchema = z.strictObject({
  id: z.uuid(),
  captures: z.array(z.uuid()).min(1).max(500),
});
export const accountChangeSchema = z.object({
  id: z.string(),
  kind: z.enum(['merge', 'split']),
  /** The account that stays. */
  account: z.string(),
  /** The account that a merge took in, or that a split made. */
  other: z.string(),
  undone: z.boolean(),
});
export type AccountChangeAnswer = z.infer<typeof accountChangeSchema>;

const named = z.object({ id: z.string(), name: z.string() });
const instant = z.iso.datetime({ offset: true });

/** A merge or split as it is shown: what it did, who did it, and until when it can be undone. Newest first. */
export const accountChangeListSchema = z.object({
  changes: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['merge', 'split']),
      account: named,
      other: named,
      by: named,
      madeAt: instant,
      undoUntil: instant,
      undoneAt: instant.nullable(),
    }),
  ),
});
export type AccountChangeList = z.infer<typeof accountChangeListSchema>;
export const suggestionSchema = z.object({
  account: named,
  other: named,
  /** `key`: a domain, registration number or LinkedIn page of one was seen with the other; else they share it. */
  reason: z.enum(['key', 'phone', 'name']),
  /** What says so: `siren:732829320`, `phone:498900000100`, `name:northwind`. */
  key: z.string(),
  madeAt: instant,
});
export type Suggestion = z.infer<typeof suggestionSchema>;
export const suggestionListSchema = z.object({ suggestions: z.array(suggestionSchema) });
export type SuggestionList = z.infer<typeof suggestionListSchema>;
export const suggestionQuerySchema = z.object({
  account: accountId.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const pairSchema = z
  .strictObject({ account: accountId, other: accountId })
  .refine(({ account, other }) => account !== other, 'name two accounts');
