-- When providers are next to be asked about an account; NULL: nothing is due. The job's outbox: written in the batch of
-- the capture that makes it due, and found by the cron where its queue message was lost.
ALTER TABLE accounts ADD COLUMN enrich_at TEXT;
-- Until when one run has the account to itself.
ALTER TABLE accounts ADD COLUMN enrich_lease TEXT;
-- JSON: by provider how the last lookup ended and until when that counts (shared/api-enrichment.ts).
ALTER TABLE accounts ADD COLUMN enrichment TEXT NOT NULL DEFAULT '{}';
CREATE INDEX accounts_to_enrich ON accounts (enrich_at, workspace, id) WHERE enrich_at IS NOT NULL;

-- JSON: which providers the team asks, its contact for those that want one, and what it may spend in a month.
ALTER TABLE workspaces ADD COLUMN enrichment TEXT NOT NULL DEFAULT '{}';

-- Keys to providers, sealed with a secret that the database does not hold.
CREATE TABLE provider_keys (
  workspace TEXT NOT NULL,
  provider TEXT NOT NULL,
  sealed TEXT NOT NULL,
  member TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace, provider)
) STRICT, WITHOUT ROWID;

-- What paid lookups have cost, in thousandths of a dollar.
CREATE TABLE spending (
  workspace TEXT NOT NULL,
  month TEXT NOT NULL,
  provider TEXT NOT NULL,
  mills INTEGER NOT NULL,
  lookups INTEGER NOT NULL,
  PRIMARY KEY (workspace, month, provider)
) STRICT, WITHOUT ROWID;

-- Lookups that failed again and again, and are asked again only when a member says so.
CREATE TABLE dead_lookups (
  workspace TEXT NOT NULL,
  account TEXT NOT NULL,
  provider TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (workspace, account, provider)
) STRICT, WITHOUT ROWID;

-- Of all teams together: how far each host's allowance is used up, and whether it is to be left alone. Times are
-- milliseconds since 1970.
CREATE TABLE hosts (
  name TEXT NOT NULL PRIMARY KEY,
  -- GCRA's theoretical arrival time: each request moves it on by its share of the allowance.
  used_until INTEGER NOT NULL,
  -- How far that may lie ahead.
  slack INTEGER NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  closed_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
