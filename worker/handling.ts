/** What a member adds to a lead with a capture: tags join, a note replaces, an owner takes over. */
import type { Capture } from '../shared/capture.ts';
import type { Database } from './store/database.ts';
import type { Handling, LeadRow } from './store/leads.ts';
import { findMember } from './store/members.ts';
import type { Session } from './store/tokens.ts';

/** As many as an edit of the lead takes. */
const mostTags = 20;

/** @returns the lead's handling, and `changed` with its version where the capture alters an existing lead's. */
export const handlingOf = async (
  db: Database,
  session: Session,
  capture: Capture,
  lead: LeadRow | null,
  now: string,
): Promise<{ handling: Handling; changed: (Handling & { version: number }) | null }> => {
  const tags = [...new Set([...(lead?.tags ?? []), ...capture.tags])].slice(
    0,
    Math.max(mostTags, lead?.tags.length ?? 0),
  );
  const note = capture.note ?? lead?.note ?? null;
  const handover = capture.owner !== null && capture.owner !== (lead?.owner ?? null);
  // Who has left the team since the capture was made takes over nothing; the capture itself still counts.
  const heir =
    handover && capture.owner !== null ? await findMember(db, session.workspace, capture.owner) : null;
  const handling: Handling = heir
    ? { owner: heir.id, ownerSince: now, tags, note }
    : { owner: lead?.owner ?? null, ownerSince: lead?.ownerSince ?? null, tags, note };
  const changes = lead !== null && (heir !== null || note !== lead.note || tags.length !== lead.tags.length);
  return { handling, changed: changes ? { ...handling, version: lead.version } : null };
};
