/** What members do with leads: claims, notes, history, lists, saved filters, actions on many. Schemas first. */
import * as z from 'zod';
import { tagSchema } from '../capture.ts';
import { outcomeReasons, stages } from '../words.ts';
import { leadQuerySchema, nextStepSchema } from './lead.ts';
import { memberSchema } from './workspace.ts';

const instant = z.iso.datetime({ offset: true });

/** `force` takes a lead out of another's hands: for leads and admins alone. */
export const claimSchema = z.strictObject({ force: z.boolean().default(false) });

const countSchema = z.int().min(0);
/** How many open leads somebody has, neither won, lost nor sent back. */
export const holdingSchema = z.object({
  /** null: in nobody's hands, those of members who left among them. */
  member: z.string().nullable(),
  key: countSchema,
  mid: countSchema,
  tail: countSchema,
});
export type Holding = z.infer<typeof holdingSchema>;
/** Whoever holds none is not in it. */
export const holdingListSchema = z.object({ holdings: z.array(holdingSchema) });
export type HoldingList = z.infer<typeof holdingListSchema>;

export const noteTextSchema = z.strictObject({ text: z.string().trim().min(1).max(2000) });
export const noteSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** null: written before authors were kept. */
  author: memberSchema.pick({ id: true, name: true }).nullable(),
  createdAt: instant,
  editedAt: instant.nullable(),
});
export type Note = z.infer<typeof noteSchema>;
/** Newest first. */
export const noteListSchema = z.object({ notes: z.array(noteSchema) });
export type NoteList = z.infer<typeof noteListSchema>;

/** `note` gives the note's id: its text is in the note alone, and goes with it. */
export const changeFields = ['owner', 'stage', 'tags', 'lists', 'nextStep', 'note', 'tier'] as const;
export type ChangeField = (typeof changeFields)[number];
const named = z.object({ id: z.string(), name: z.string() });
const changeValue = z.union([z.null(), z.string(), named, nextStepSchema, z.array(z.string())]);
export const historyEntrySchema = z.object({
  id: z.string(),
  at: instant,
  by: memberSchema.pick({ id: true, name: true }),
  /** By what: an edit of this lead, a claim, an action on many or its undoing, a capture, an import. */
  via: z.enum(['edit', 'claim', 'release', 'bulk', 'undo', 'capture', 'import']),
  changes: z.array(z.object({ field: z.enum(changeFields), from: changeValue, to: changeValue })),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export const historyPageSchema = z.object({
  entries: z.array(historyEntrySchema),
  next: z.string().nullable(),
});
export type HistoryPage = z.infer<typeof historyPageSchema>;

export const listNameSchema = z.strictObject({ name: z.string().trim().min(1).max(80) });
export const listSchema = z.object({ id: z.string(), name: z.string(), leads: z.int(), createdAt: instant });
export type List = z.infer<typeof listSchema>;
export const listListSchema = z.object({ lists: z.array(listSchema) });
export type ListList = z.infer<typeof listListSchema>;

/** A saved filter: what GET /v1/leads takes, without its page. */
export const viewQuerySchema = z.strictObject(leadQuerySchema.omit({ limit: true, cursor: true }).shape);
export const viewInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  shared: z.boolean().default(false),
  query: viewQuerySchema,
});
export type ViewInput = z.input<typeof viewInputSchema>;
export const viewSchema = z.object({
  id: z.string(),
  name: z.string(),
  shared: z.boolean(),
  query: viewQuerySchema,
  by: memberSchema.pick({ id: true, name: true }),
  createdAt: instant,
});
export type View = z.infer<typeof viewSchema>;
export const viewListSchema = z.object({ views: z.array(viewSchema) });
export type ViewList = z.infer<typeof viewListSchema>;

/** Leads in one action: what one batch writes well within D1's limits. */
export const bulkCap = 200;
export const bulkChangeSchema = z
  .strictObject({
    owner: z.string().max(40).nullable().optional(),
    stage: z.enum(stages).optional(),
    /** Why they were rejected or lost, of the stage that is set along with it. */
    reason: z.enum(outcomeReasons).optional(),
    addTags: z.array(tagSchema).min(1).max(20).optional(),
    removeTags: z.array(tagSchema).min(1).max(20).optional(),
    addLists: z.array(z.string().max(40)).min(1).max(20).optional(),
    removeLists: z.array(z.string().max(40)).min(1).max(20).optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'name at least one change');
export type BulkChange = z.infer<typeof bulkChangeSchema>;
export const bulkRequestSchema = z.strictObject({
  /** Made by the client; makes the action safe to send again. */
  id: z.uuid(),
  leads: z.array(z.string().max(80)).min(1).max(bulkCap),
  change: bulkChangeSchema,
});
export type BulkRequest = z.infer<typeof bulkRequestSchema>;
export const bulkStatuses = [
  'changed',
  /** It said so already. */
  'unchanged',
  'not-found',
  /** In another's hands. */
  'claimed',
  /** A lead takes 20 tags and 50 lists. */
  'full',
] as const;
export const bulkResultSchema = z.object({
  id: z.string(),
  changed: z.int(),
  results: z.array(z.object({ lead: z.string(), status: z.enum(bulkStatuses) })),
});
export type BulkResult = z.infer<typeof bulkResultSchema>;
export const undoResultSchema = z.object({
  id: z.string(),
  reverted: z.int(),
  results: z.array(
    z.object({ lead: z.string(), status: z.enum(['reverted', 'changed-since', 'not-found']) }),
  ),
});
export type UndoResult = z.infer<typeof undoResultSchema>;
