/** Who may take a lead: a free one anybody, another's only a lead or an admin, who says so. Pure. */
import { may } from '../../shared/permissions.ts';
import type { Role } from '../../shared/words.ts';
import { Refusal } from '../problem.ts';
import type { LeadRow } from '../store/leads.ts';

interface Actor {
  member: string;
  role: Role;
}
type Held = Pick<LeadRow, 'owner' | 'ownerName' | 'ownerSince' | 'ownerGone'>;

/** In the hands of somebody else who is still on the team. */
export const isOthers = (
  lead: Pick<Held, 'owner' | 'ownerGone'>,
  { member }: Pick<Actor, 'member'>,
): boolean => lead.owner !== null && lead.owner !== member && lead.ownerGone === null;

export const canForce = ({ role }: Pick<Actor, 'role'>): boolean => may(role, 'lead.force');

/** 409: who works on it, and since when, as members of the problem and in its words. */
export const claimed = ({ owner, ownerName, ownerSince }: Held): Refusal =>
  new Refusal('claimed', {
    detail: `${ownerName ?? 'A colleague'} has worked on it${ownerSince ? ` since ${ownerSince.slice(0, 10)}` : ''}.`,
    members: { owner: { id: owner ?? '', name: ownerName ?? '' }, since: ownerSince },
  });
