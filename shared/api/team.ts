/** The shapes of the HTTP API about the team itself: members, invites, their browsers, the audit log. */
import * as z from 'zod';
import { roles } from '../words.ts';
import { memberSchema, pairRequestSchema } from './workspace.ts';

const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();
const nameSchema = z.string().trim().min(1).max(80);
const emailSchema = z.email().max(254).toLowerCase();

export const teamMemberSchema = memberSchema.extend({
  joinedAt: instant,
  /** For sign-in through Cloudflare Access; admins alone are told it. */
  email: z.string().nullable(),
  /** The last day on which a browser of theirs asked for something; null where none has. Told to admins alone. */
  lastSeenOn: day.nullable().optional(),
});
export type TeamMember = z.infer<typeof teamMemberSchema>;
export const teamSchema = z.object({ members: z.array(teamMemberSchema) });

export const memberPatchSchema = z
  .strictObject({
    role: z.enum(roles).optional(),
    name: nameSchema.optional(),
    email: emailSchema.nullable().optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'name at least one field to change');
export type MemberPatch = z.infer<typeof memberPatchSchema>;

export const inviteRequestSchema = z.strictObject({
  name: nameSchema,
  role: z.enum(roles),
  email: emailSchema.nullable().default(null),
  /** Days until the link is dead. */
  days: z.int().min(1).max(30).default(7),
});
export type InviteRequest = z.input<typeof inviteRequestSchema>;
export const inviteSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  email: z.string().nullable(),
  invitedBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
});
export type Invite = z.infer<typeof inviteSchema>;
export const inviteListSchema = z.object({ invites: z.array(inviteSchema) });
/** The link is told this once: its code is kept as a hash. */
export const newInviteSchema = inviteSchema.extend({ link: z.string() });
export type NewInvite = z.infer<typeof newInviteSchema>;

export const deviceSchema = z.object({
  id: z.string(),
  device: z.string(),
  createdAt: instant,
  /** To the day. */
  lastUsedOn: day,
  expiresAt: instant,
  /** The one that asks. */
  current: z.boolean(),
});
export type Device = z.infer<typeof deviceSchema>;
export const deviceListSchema = z.object({ devices: z.array(deviceSchema) });

export const newTokenSchema = z.object({ token: z.string(), expiresAt: instant });
export type NewToken = z.infer<typeof newTokenSchema>;

/** RFC 8628 3.1 to 3.5, its names; bodies are JSON as everywhere here. */
export const deviceAuthorizationRequestSchema = pairRequestSchema.pick({ device: true });
export const deviceAuthorizationSchema = z.object({
  device_code: z.string(),
  user_code: z.string(),
  verification_uri: z.string(),
  verification_uri_complete: z.string(),
  expires_in: z.int(),
  interval: z.int(),
});
export type DeviceAuthorization = z.infer<typeof deviceAuthorizationSchema>;
export const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
export const deviceTokenRequestSchema = z.strictObject({
  grant_type: z.literal(deviceGrant),
  device_code: z.string().min(8).max(100),
});
/** What a member is shown before they let a browser in. */
export const waitingDeviceSchema = z.object({ device: z.string(), expiresAt: instant });
export type WaitingDevice = z.infer<typeof waitingDeviceSchema>;

export const auditEntrySchema = z.object({
  at: instant,
  /** Null: the Worker itself, or whoever holds the setup secret. */
  member: z.string().nullable(),
  action: z.string(),
  object: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
export const auditQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
  /** Of this member's deeds alone. */
  member: z.string().max(80).optional(),
  /** Of this deed alone, such as `member.remove`. */
  action: z.string().max(80).optional(),
});
export type AuditQuery = z.input<typeof auditQuerySchema>;
export const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  next: z.string().nullable(),
});
export type AuditPage = z.infer<typeof auditPageSchema>;
