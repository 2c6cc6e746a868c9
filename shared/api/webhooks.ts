/** Webhooks after standardwebhooks.com, and chat bots: who is told of what, and what became of each message. */
import * as z from 'zod';
import { languages, signalKinds } from '../words.ts';
import { leadSchema } from './lead.ts';
import { changeFields } from './lead-work.ts';
import { memberSchema } from './workspace.ts';

const instant = z.iso.datetime({ offset: true });

const leadEvents = ['lead.created', 'lead.updated', 'score.changed', 'signal.created'] as const;
export const webhookEvents = [...leadEvents, 'signals.digest'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];
export type LeadEventType = (typeof leadEvents)[number];
/** `standard` is signed JSON; the others are ready messages for that chat's bot. */
export const webhookFormats = ['standard', 'slack', 'feishu', 'dingtalk', 'wecom'] as const;
export type WebhookFormat = (typeof webhookFormats)[number];

export const webhookInputSchema = z.strictObject({
  url: z.string().min(1).max(2000),
  events: z.array(z.enum(webhookEvents)).min(1).max(webhookEvents.length),
  format: z.enum(webhookFormats).default('standard'),
  /** Of a bot's messages. */
  language: z.enum(languages).default('en'),
  /** Feishu's and DingTalk's bots can ask for a signature with a secret of theirs. */
  botSecret: z.string().min(1).max(200).nullable().default(null),
});
export type WebhookInput = z.input<typeof webhookInputSchema>;

export const webhookSchema = z.object({
  id: z.string(),
  /** Of a bot the origin alone: its address is its key. */
  url: z.string(),
  events: z.array(z.enum(webhookEvents)),
  format: z.enum(webhookFormats),
  language: z.enum(languages),
  createdAt: instant,
  /** Since when it is told of nothing: a member stopped it, or its address answered that nobody is there (410). */
  disabledAt: instant.nullable(),
});
export type Webhook = z.infer<typeof webhookSchema>;
export const webhookListSchema = z.object({ webhooks: z.array(webhookSchema) });
/** `whsec_…`, shown this once; null where the format is a bot's. */
export const webhookMadeSchema = webhookSchema.extend({ secret: z.string().nullable() });
export type WebhookMade = z.infer<typeof webhookMadeSchema>;
/** Stopped, it is told of nothing until it goes on. */
export const webhookPatchSchema = z.strictObject({ disabled: z.boolean() });

export const deliveryStates = ['waiting', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
/** Why a try failed: nothing reached, too slow, it wanted to send on, a status or a bot's own code that is no yes. */
export const deliveryErrors = [
  'unreachable',
  'timeout',
  'redirected',
  'status',
  'bot',
  'bad-target',
] as const;
export const deliverySchema = z.object({
  id: z.string(),
  webhook: z.string(),
  event: z.enum(webhookEvents),
  state: z.enum(deliveryStates),
  attempts: z.int(),
  nextAt: instant,
  status: z.int().nullable(),
  error: z.enum(deliveryErrors).nullable(),
  createdAt: instant,
});
export type Delivery = z.infer<typeof deliverySchema>;
export const deliveryPageSchema = z.object({
  deliveries: z.array(deliverySchema),
  next: z.string().nullable(),
});
export type DeliveryPage = z.infer<typeof deliveryPageSchema>;

/** Nobody's name but the owner's. */
const toldLeadSchema = leadSchema
  .pick({ id: true, name: true, domain: true, score: true, tier: true, stage: true })
  .extend({ owner: memberSchema.pick({ id: true, name: true }).nullable() });
/** What happened and where it stands: the words are kept where they can be erased. */
const toldSignalSchema = z.object({
  id: z.string(),
  kind: z.enum(signalKinds),
  /** ISO 8601 day. */
  occurredAt: z.string(),
  url: z.string(),
});

/** What is told of a lead. */
const leadEventSchema = z.object({
  type: z.enum(leadEvents),
  timestamp: instant,
  data: z.object({
    lead: toldLeadSchema,
    /** Of `signal.created`: those that are new. */
    signals: z.array(toldSignalSchema).default([]),
    /** Of `lead.updated`: the fields that a member changed. */
    fields: z.array(z.enum(changeFields)),
    /** Of `score.changed`: the score before. */
    scoreBefore: z.int().nullable(),
    by: memberSchema.pick({ id: true, name: true }).nullable(),
  }),
});
export type LeadEvent = z.infer<typeof leadEventSchema>;

/** Once a day: new signals of accounts that somebody owns or follows, the highest scores first. */
const digestEventSchema = z.object({
  type: z.literal('signals.digest'),
  timestamp: instant,
  data: z.object({
    from: instant,
    to: instant,
    accounts: z.array(z.object({ lead: toldLeadSchema, signals: z.array(toldSignalSchema) })),
    /** Accounts that are not among them. */
    more: z.int(),
  }),
});
export type DigestEvent = z.infer<typeof digestEventSchema>;

export const eventSchema = z.discriminatedUnion('type', [leadEventSchema, digestEventSchema]);
export type ToldEvent = z.infer<typeof eventSchema>;

/** What an admin sends to see whether it arrives: it tells of nothing. */
export interface TestEvent {
  type: 'webhook.test';
  timestamp: string;
}
/** What became of it, there and then: it is not tried again. */
export const webhookTestSchema = deliverySchema.pick({ status: true, error: true }).extend({
  delivered: z.boolean(),
});
export type WebhookTest = z.infer<typeof webhookTestSchema>;
