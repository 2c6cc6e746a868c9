/** The account that a capture of this company would join. */
import type { Account } from '../../shared/api/account.ts';
import { nameKey } from '../../shared/text/company/name-key.ts';
import { parseKeyHits, parseNameHits, selectByKeys, selectByName } from '../store/account-keys.ts';
import { findAccount } from '../store/account-view.ts';
import type { Database } from '../store/database.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { companyDomain, type Identity, strongKeys } from './identity.ts';
import { keysToFind, resolve } from './resolve.ts';

export const lookUp = async (
  db: Database,
  workspace: WorkspaceId,
  asked: { domain?: string | undefined; name?: string | undefined },
  now: Date,
): Promise<Account | null> => {
  const identity: Identity = {
    domain: asked.domain ? companyDomain(asked.domain) : null,
    numbers: [],
    linkedin: null,
    phone: null,
    name: (asked.name && nameKey(asked.name)) || null,
    country: null,
  };
  const keys = keysToFind(identity);
  const strong = strongKeys(identity);
  const [keyHits = [], nameHits = []] = await db.batch([
    selectByKeys(workspace, keys),
    selectByName(workspace, identity.name, strong.length ? strong : keys),
  ]);
  const { account } = resolve(identity, parseKeyHits(keyHits), parseNameHits(nameHits));
  return account === null ? null : findAccount(db, workspace, account, now);
};
