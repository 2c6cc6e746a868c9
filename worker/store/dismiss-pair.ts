/** A member says that two accounts that were suggested as one are two, or takes that back. */
import type { Authorized } from '../authorize.ts';
import { Refusal } from '../problem.ts';
import { insertAuditIfChanged } from './audit.ts';
import type { Database } from './database.ts';
import { dismissSuggestion, reopenSuggestion } from './suggestions.ts';
import { writeAs } from './write-as.ts';

/** @throws Refusal no-such-suggestion */
export const dismissPair = async (
  db: Database,
  session: Authorized<'account.merge'>,
  pair: readonly [string, string],
  undo: boolean,
  now: string,
): Promise<void> => {
  const [account, other] = pair;
  const { workspace, member } = session;
  const action = undo ? 'account.undismiss' : 'account.dismiss';
  const [found = []] = await writeAs(
    db,
    session,
    'account.merge',
    [
      undo ? reopenSuggestion(workspace, pair) : dismissSuggestion(workspace, pair, member, now),
      insertAuditIfChanged(session, { action, object: account, after: { other } }, now),
    ],
    now,
  );
  if (found.length === 0) throw new Refusal('no-such-suggestion');
};
