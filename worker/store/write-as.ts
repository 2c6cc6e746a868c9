/** A member's writes: in one batch with the proof that they may, at the moment of writing. */
import { type Action, rolesFor } from '../../shared/permissions.ts';
import type { Authorized } from '../authorize.ts';
import { Refusal } from '../problem.ts';
import { brokenClaim, claimAllowed, claimLive } from './claims.ts';
import { Conflict, type Database, type Statement } from './database.ts';

/**
 * Writes all or nothing. Who was removed, signed out or given a lesser role since the request began is refused, and
 * nothing of theirs is written. Another constraint's Conflict is the caller's to settle.
 * @returns rows by statement, unparsed
 */
export const writeAs = async <A extends Action>(
  db: Database,
  session: Authorized<A>,
  action: A,
  statements: readonly Statement[],
  now: string,
): Promise<unknown[][]> => {
  const claims = [claimLive(session, now), claimAllowed(session, rolesFor(action))];
  try {
    return (await db.batch([...claims, ...statements])).slice(claims.length);
  } catch (error) {
    const broken = error instanceof Conflict ? brokenClaim(error) : null;
    if (broken === 'live') throw new Refusal('unauthenticated');
    if (broken === 'allowed') throw new Refusal('forbidden');
    if (broken === 'last_admin') throw new Refusal('last-admin');
    throw error;
  }
};
