/** When an account is to be looked at again. Pure. */
import type { Enrichment } from '../../shared/api-enrichment.ts';
import type { LeadRow } from '../store/leads.ts';

/** The team follows what is in somebody's hands and not yet settled against them. */
export const isFollowed = ({
  owner,
  ownerGone,
  stage,
}: Pick<LeadRow, 'owner' | 'ownerGone' | 'stage'>): boolean =>
  owner !== null && ownerGone === null && stage !== 'rejected' && stage !== 'lost';

/**
 * What failed or was too often is tried again, on every account. What was answered is asked again when it has grown old,
 * on those that the team follows.
 * @param goesOn not everybody has been asked: the next run goes on at once
 */
export const nextLook = (
  lookups: Enrichment['lookups'],
  goesOn: boolean,
  followed: boolean,
  now: Date,
): Date | null => {
  if (goesOn) return now;
  const again = Object.values(lookups).filter(
    ({ outcome, dead }) => !dead && (followed || outcome === 'error' || outcome === 'rate_limited'),
  );
  const times = again.map(({ until }) => Date.parse(until));
  // Not at once again, whatever a clock or a source says.
  const soonest = now.getTime() + 1_000;
  return times.length ? new Date(Math.max(soonest, Math.min(...times))) : null;
};
