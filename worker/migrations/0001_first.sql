-- Rows written are money: tables are WITHOUT ROWID under (workspace, id), and one secondary index serves the one list
-- that is opened all day. Times are ISO 8601 in UTC, so that their text sorts.

CREATE TABLE workspaces (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- Ideal customer profile, JSON; NULL until the team sets one.
  profile TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE members (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('rep', 'marketer', 'lead', 'admin')),
  created_at TEXT NOT NULL,
  -- A removed member stays as the author of captures, and is out at the next request.
  removed_at TEXT,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- Secrets are kept as SHA-256 alone: each has at least 128 random bits, so that a fast hash is enough.
CREATE TABLE tokens (
  hash TEXT NOT NULL PRIMARY KEY,
  workspace TEXT NOT NULL,
  member TEXT NOT NULL,
  device TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE pairings (
  hash TEXT NOT NULL PRIMARY KEY,
  workspace TEXT NOT NULL,
  member TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  -- Hash of the token that the code was spent on.
  token TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE setup_secrets (
  hash TEXT NOT NULL PRIMARY KEY,
  -- Hash of the pairing code that the secret was spent on.
  pairing TEXT NOT NULL,
  used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is known of a company. Grows with captures; `version` makes a lost race fail (see store/accounts.ts).
CREATE TABLE accounts (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- JSON: by field, winner first.
  facts TEXT NOT NULL,
  people TEXT NOT NULL,
  score TEXT NOT NULL,
  -- JSON: ids of the newest captures, newest first; spares an index on captures.
  captures TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- Who is who: `domain:northwind.example`, `linkedin:northwind`, `name:northwindrobotics`.
CREATE TABLE account_keys (
  workspace TEXT NOT NULL,
  key TEXT NOT NULL,
  account TEXT NOT NULL,
  PRIMARY KEY (workspace, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE signals (
  workspace TEXT NOT NULL,
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  occurred_at TEXT NOT NULL,
  details TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (workspace, account, id)
) STRICT, WITHOUT ROWID;

-- The record: what a member saw, as they sent it, and what they were answered.
CREATE TABLE captures (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  account TEXT NOT NULL,
  -- Filled from the live token inside the batch: NULL, and so no capture, once token or member is out.
  member TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  captured_at TEXT NOT NULL,
  received_at TEXT NOT NULL,
  body TEXT NOT NULL,
  receipt TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- An account in the team's hands: small, since lists scan it.
CREATE TABLE leads (
  workspace TEXT NOT NULL,
  account TEXT NOT NULL,
  -- Grows with members' edits alone; the ETag of PATCH.
  version INTEGER NOT NULL,
  score INTEGER NOT NULL,
  tier TEXT NOT NULL,
  owner TEXT,
  owner_since TEXT,
  stage TEXT NOT NULL,
  tags TEXT NOT NULL,
  note TEXT,
  name_key TEXT,
  -- Name and domain in lower case: SQLite's own lower() knows ASCII alone.
  search TEXT NOT NULL,
  summary TEXT NOT NULL,
  change TEXT,
  changed_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  due_at TEXT,
  PRIMARY KEY (workspace, account)
) STRICT, WITHOUT ROWID;

CREATE INDEX leads_by_score ON leads (workspace, score DESC, account);
