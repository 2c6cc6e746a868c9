/** A member says that two accounts that were suggested as one are two. */
import type { Authorized } from '../authorize.ts';
import { Refusal } from '../problem.ts';
import { insertAuditIfChanged } from './audit.ts';
import type { Database } from './database.ts';
import { dismissSuggestion } from './suggestions.ts';
import { writeAs } from './write-as.ts';

/** @throws Refusal no-such-suggestion */
export const dismissPair = async (
  db: Database,
  session: Authorized<'account.merge'>,
  pair: readonly [string, string],
  now: string,
): Promise<void> => {
  const [account, other] = pair;
  const [found = []] = await writeAs(
    db,
    session,
    'account.merge',
    [
      dismissSuggestion(session.workspace, pair, session.member, now),
      insertAuditIfChanged(session, { action: 'account.dismiss', object: account, after: { other } }, now),
    ],
    now,
  );
  if (found.length === 0) throw new Refusal('no-such-suggestion');
};
