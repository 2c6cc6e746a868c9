-- Months that a person's data is kept, counted from when it was first captured.
ALTER TABLE workspaces ADD COLUMN retention_months INTEGER NOT NULL DEFAULT 12 CHECK (retention_months BETWEEN 1 AND 36);
-- 0: of LinkedIn's pages the tab's address and title alone. 1: their visible header too, once an admin has agreed.
ALTER TABLE workspaces ADD COLUMN linkedin_tier INTEGER NOT NULL DEFAULT 0 CHECK (linkedin_tier IN (0, 1));
-- Whom a person asks about their data: stands in the notice.
ALTER TABLE workspaces ADD COLUMN privacy_contact TEXT;
-- Of this team alone, made with its first suppression: without it the hashes below say nothing.
ALTER TABLE workspaces ADD COLUMN suppression_key TEXT;

-- When the first of its people was captured; NULL: it has none. Scanned once a day, so no index.
ALTER TABLE accounts ADD COLUMN people_since TEXT;
UPDATE accounts
   SET people = (SELECT json_group_array(json_set(value, '$.collectedAt', value->>'$.source.at', '$.noticedAt', NULL))
                   FROM json_each(people)),
       people_since = (SELECT min(value->>'$.source.at') FROM json_each(people))
 WHERE people <> '[]';

-- SHA-256 of the body as it was received: an erasure changes the body, and a replay must still be known.
ALTER TABLE captures ADD COLUMN digest TEXT;

-- HMAC-SHA256 of what identifies an erased person: nothing here can be read, and all of it blocks.
CREATE TABLE suppressions (
  workspace TEXT NOT NULL,
  hash TEXT NOT NULL,
  erasure TEXT NOT NULL,
  PRIMARY KEY (workspace, hash)
) STRICT, WITHOUT ROWID;

-- Receipts of erasures. `subject` holds the person in clear text only until the last copy is gone.
CREATE TABLE erasures (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  member TEXT NOT NULL,
  requested_at TEXT NOT NULL,
  subject TEXT,
  -- JSON: how far the work has come; NULL when it is done.
  cursor TEXT,
  -- JSON: rows changed, by table.
  counts TEXT NOT NULL,
  done_at TEXT,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- How far the sweep over old captures has come: one row.
CREATE TABLE sweeps (
  name TEXT NOT NULL PRIMARY KEY,
  cursor TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Known claims are a closed list, and the table never holds a row: made anew with one more (see store/claims.ts).
DROP TABLE broken_claims;
CREATE TABLE broken_claims (
  claim TEXT NOT NULL,
  CONSTRAINT live CHECK (claim <> 'live'),
  CONSTRAINT allowed CHECK (claim <> 'allowed'),
  CONSTRAINT last_admin CHECK (claim <> 'last_admin'),
  CONSTRAINT unsuppressed CHECK (claim <> 'unsuppressed'),
  CONSTRAINT known_claim CHECK (claim IN ('live', 'allowed', 'last_admin', 'unsuppressed'))
) STRICT;
