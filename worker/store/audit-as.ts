/** A deed that writes nothing but its line in the audit log: that much must be written, or it is not done. */
import type { Action } from '../../shared/permissions.ts';
import type { Authorized } from '../authorize.ts';
import { type Deed, insertAudit } from './audit.ts';
import type { Database } from './database.ts';
import { writeAs } from './write-as.ts';

export const auditAs = async <A extends Action>(
  db: Database,
  session: Authorized<A>,
  action: A,
  deed: Deed,
  now: string,
): Promise<void> => {
  await writeAs(db, session, action, [insertAudit(session, deed, now)], now);
};
