-- Who did what to what, when, from and to. One row an action, no secondary index: read newest first, by workspace.
CREATE TABLE audit (
  workspace TEXT NOT NULL,
  at TEXT NOT NULL,
  id TEXT NOT NULL,
  -- NULL: the Worker itself, or whoever holds the setup secret.
  member TEXT,
  -- `member.remove`, `lead.claim`: what it was done to, and what was done.
  action TEXT NOT NULL,
  -- Id of what it was done to. Ids and closed words alone here and below: erasing a person need not look here.
  object TEXT NOT NULL,
  -- JSON: what it was and what it became; NULL where there was or is none.
  before TEXT,
  after TEXT,
  PRIMARY KEY (workspace, at, id)
) STRICT, WITHOUT ROWID;

-- Holds no row, ever: a statement that finds its claim untrue tries to insert it, and so fails the whole batch by the
-- name of the constraint. Where the claim holds nothing is inserted, and nothing written (see store/claims.ts).
CREATE TABLE broken_claims (
  claim TEXT NOT NULL,
  CONSTRAINT live CHECK (claim <> 'live'),
  CONSTRAINT allowed CHECK (claim <> 'allowed'),
  CONSTRAINT last_admin CHECK (claim <> 'last_admin'),
  CONSTRAINT known_claim CHECK (claim IN ('live', 'allowed', 'last_admin'))
) STRICT;
