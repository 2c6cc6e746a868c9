-- Two accounts that may be one company, each pair once, the lesser id first. A member merges or dismisses; a dismissed
-- pair stays here, so that it is not suggested again.
CREATE TABLE account_suggestions (
  workspace TEXT NOT NULL,
  account TEXT NOT NULL,
  other TEXT NOT NULL,
  -- `key`: a strong key of one was seen with the other; `phone`, `name`: they share it.
  reason TEXT NOT NULL CHECK (reason IN ('key', 'phone', 'name')),
  -- The key that says so, as in account_keys.
  key TEXT NOT NULL,
  made_at TEXT NOT NULL,
  dismissed_at TEXT,
  dismissed_by TEXT,
  PRIMARY KEY (workspace, account, other)
) STRICT, WITHOUT ROWID;

-- Merges and splits by hand, with what it takes to undo them. Holds copies of rows, people's data among them: swept
-- when the time to undo is over, and whenever a person is erased (store/account-changes.ts).
CREATE TABLE account_changes (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
  -- The account that stays, and the one that goes (merge) or comes (split).
  account TEXT NOT NULL,
  other TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  -- JSON: the rows as they were before.
  before TEXT NOT NULL,
  undone_at TEXT,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- Accounts are found by name under their ids (worker/account-id.ts); those that are older have an alias.
INSERT INTO account_keys (workspace, key, account)
SELECT workspace, 'alias:' || name_key || '/' || account, account FROM leads WHERE name_key IS NOT NULL;

-- JSON: the account's keys, as in account_keys, so that none need be looked for by account.
ALTER TABLE accounts ADD COLUMN keys TEXT NOT NULL DEFAULT '[]';
UPDATE accounts SET keys = (SELECT json_group_array(k.key) FROM account_keys k
                             WHERE k.workspace = accounts.workspace AND k.account = accounts.id);
