/** One lead changed by one member: an edit of a version, a claim, a release. */
import type { Queue } from '@cloudflare/workers-types';
import type { Lead, LeadPatch } from '../../shared/api/lead.ts';
import type { Authorized } from '../authorize.ts';
import type { Job } from '../jobs.ts';
import { Refusal } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { findLead, type LeadRow } from '../store/leads.ts';
import { areLists } from '../store/lists.ts';
import { findMember } from '../store/members.ts';
import type { Session } from '../store/tokens.ts';
import { editLeads } from './edit-leads.ts';
import { editOf } from './lead-edit.ts';
import { canForce, claimed, isOthers } from './ownership.ts';

/**
 * @param versions of which the lead must be one; null = any.
 * @throws Refusal stale, claimed, unknown-owner, unknown-list, no-such-account
 */
export const patchLead = async (
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.edit'>,
  id: string,
  versions: readonly number[] | null,
  patch: LeadPatch,
  now: string,
): Promise<Lead> => {
  await checkReferences(db, session, patch.owner ?? null, patch.lists ?? []);
  return changeLead(db, queue, session, id, 'edit', now, (lead) => {
    if (versions && !versions.includes(lead.version)) {
      // The answer to a first try may have been lost: the change that stands there may be this one.
      if (versions.includes(lead.version - 1) && editOf(lead, patch, session.member, now) === null)
        return null;
      throw new Refusal('stale');
    }
    if (patch.owner !== undefined && patch.owner !== lead.owner) refuseOthers(lead, session);
    return patch;
  });
};

export const claimLead = (
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.edit'>,
  id: string,
  force: boolean,
  now: string,
): Promise<Lead> =>
  changeLead(db, queue, session, id, 'claim', now, (lead) => {
    if (!force) refuseOthers(lead, session, false);
    else refuseOthers(lead, session);
    return { owner: session.member };
  });

/** Of a lead that nobody has: it is as wished. */
export const releaseLead = (
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.edit'>,
  id: string,
  now: string,
): Promise<Lead> =>
  changeLead(db, queue, session, id, 'release', now, (lead) => {
    refuseOthers(lead, session);
    return { owner: null };
  });

const refuseOthers = (lead: LeadRow, session: Session, forced = true): void => {
  if (isOthers(lead, session) && !(forced && canForce(session))) throw claimed(lead);
};

/** @throws Refusal for a member or a list that the workspace has not. */
export const checkReferences = async (
  db: Database,
  { workspace }: Pick<Session, 'workspace'>,
  owner: string | null,
  lists: readonly string[],
): Promise<void> => {
  if (owner !== null && !(await findMember(db, workspace, owner))) throw new Refusal('unknown-owner');
  if (lists.length && !(await areLists(db, workspace, lists))) throw new Refusal('unknown-list');
};

const changeLead = async (
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.edit'>,
  id: string,
  via: 'edit' | 'claim' | 'release',
  now: string,
  decide: (lead: LeadRow) => LeadPatch | null,
): Promise<Lead> => {
  await editLeads(db, queue, session, [id], now, {
    via,
    decide: (lead) => {
      if (!lead) throw new Refusal('no-such-account');
      const patch = decide(lead);
      return patch ? { patch } : { edit: null };
    },
  });
  const lead = await findLead(db, session.workspace, id);
  if (!lead) throw new Refusal('no-such-account');
  return lead;
};
