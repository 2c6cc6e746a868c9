/** Who may do what: the one table. The Worker enforces it, the API document shows it, screens hide what it refuses. */
import type { Role } from './words.ts';

const everyone = ['rep', 'marketer', 'lead', 'admin'] as const;
const leaders = ['lead', 'admin'] as const;
const admins = ['admin'] as const;

export const permissions = {
  'team.read': everyone,
  /** Versions of the model, with the profiles in it, and which of them scores. */
  'model.edit': leaders,
  /** What a qualified lead is, and what is done with which. */
  'playbook.edit': ['marketer', 'lead', 'admin'],
  'capture.save': everyone,
  'lead.read': everyone,
  'lead.edit': everyone,
  /** Facts of an account: set one, release it. */
  'account.edit': everyone,
  /** Merge and split accounts, undo it, dismiss a suggestion. */
  'account.merge': everyone,
  /** Take a lead out of a colleague's hands; tidy up what they left: notes, shared filters, actions on many. */
  'lead.force': leaders,
  'list.edit': everyone,
  'view.edit': everyone,
  'webhook.manage': admins,
  /** Which sources are asked about companies, keys to them, what may be spent. */
  'provider.manage': admins,
  /** Ask again what failed for good. */
  'provider.replay': leaders,
  /** Many leads at once, out as CSV and in from another CRM's. */
  'lead.export': ['marketer', 'lead', 'admin'],
  'lead.import': ['marketer', 'lead', 'admin'],
  /** The whole workspace in one file. */
  'data.export': admins,
  'data.import': admins,
  /** One's own browsers: connect another, approve one by its code, list, sign out. */
  'device.own': everyone,
  /** Another member's browsers. */
  'device.manage': admins,
  'member.invite': admins,
  'member.edit': admins,
  'member.remove': admins,
  'audit.read': admins,
  'privacy.edit': admins,
  /** What is kept of a person, who has to be told, receipts. */
  'privacy.report': leaders,
  'privacy.erase': leaders,
} as const satisfies Record<`${string}.${string}`, readonly Role[]>;

export type Action = keyof typeof permissions;

export const rolesFor = (action: Action): readonly Role[] => permissions[action];

export const may = (role: Role, action: Action): boolean => rolesFor(action).includes(role);
