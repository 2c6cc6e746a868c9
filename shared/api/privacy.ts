/** Privacy over HTTP: a team's settings, what is known of a person, erasures, and the notices that are due. */
import * as z from 'zod';
import { linkedinClause, retentionMonths } from '../privacy-terms.ts';

const instant = z.iso.datetime({ offset: true });

/** 0: of LinkedIn's pages, the tab's address and title alone. 1: their visible header too. */
export const linkedinTiers = [0, 1] as const;

export const privacySettingsSchema = z.strictObject({
  retentionMonths: z.int().min(1).max(retentionMonths.most),
  linkedinTier: z.literal(linkedinTiers),
  /** Whom people ask about their data: stands in the notice. */
  contact: z.email().max(254).nullable(),
});
export type PrivacySettings = z.infer<typeof privacySettingsSchema>;

export const privacySettingsPatchSchema = privacySettingsSchema
  .partial()
  .extend({
    /** The clause, word for word, where tier 1 is turned on: proof that it was in view. */
    linkedinClause: z.literal(linkedinClause).optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'name at least one setting')
  .refine(
    (patch) => patch.linkedinTier !== 1 || patch.linkedinClause !== undefined,
    'tier 1 takes the clause that it may breach, in `linkedinClause`',
  );

const line = (max: number) => z.string().trim().min(1).max(max);

export const subjectSchema = z.strictObject({
  name: line(120),
  emails: z.array(z.email().max(254)).max(10).default([]),
  /** Profile pages. */
  urls: z
    .array(z.url({ protocol: /^https?$/ }).max(2000))
    .max(10)
    .default([]),
});

export const erasureRequestSchema = subjectSchema.extend({
  /** Made by the caller: sent again, it is answered again. */
  id: z.uuid(),
  /** The account at which they were found, so that they are blocked there at once. */
  account: z.string().max(80).nullable().default(null),
});

/** Says nothing of the person: it outlives them. */
export const erasureReceiptSchema = z.object({
  id: z.string(),
  requestedAt: instant,
  requestedBy: z.string(),
  status: z.enum(['running', 'done']),
  doneAt: instant.nullable(),
  /** Rows changed, by kind of record. */
  changed: z.record(z.string(), z.int()),
});
export type ErasureReceipt = z.infer<typeof erasureReceiptSchema>;
export const erasureListSchema = z.object({ erasures: z.array(erasureReceiptSchema) });

/** One place where the person stands, in its own words. */
export const mentionSchema = z.object({
  kind: z.string(),
  /** Keys of the record. */
  record: z.array(z.string()),
  account: z.string().nullable(),
  /** Parts of the record that name them, as they are kept: each with its source where it has one. */
  found: z.array(z.unknown()),
});
export const subjectReportSchema = z.object({
  madeAt: instant,
  retentionMonths: z.int(),
  mentions: z.array(mentionSchema),
  /** false: more was found than one report holds; erase, or narrow the request. */
  complete: z.boolean(),
});
export type SubjectReport = z.infer<typeof subjectReportSchema>;

/** Art. 14 GDPR: who has to be told that their data is kept, and by when. */
export const noticeSchema = z.object({
  account: z.string(),
  accountName: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  collectedAt: instant,
  /** One month after the first capture, and at first contact at the latest. */
  dueAt: instant,
  /** When their data goes by itself. */
  keptUntil: instant,
});
export type Notice = z.infer<typeof noticeSchema>;
export const noticeListSchema = z.object({
  notices: z.array(noticeSchema),
  next: z.string().nullable(),
  /** The text to send, by language; [name] and [source] stand for what each notice says. */
  text: z.object({ en: z.string(), zh: z.string() }),
});
export type NoticeList = z.infer<typeof noticeListSchema>;
export const noticeGivenSchema = z.strictObject({ account: z.string().max(80), name: line(120) });
