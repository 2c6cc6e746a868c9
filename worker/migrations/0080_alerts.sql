-- Which member is told of which new signal, once: written in the batch that writes the signal. Ids alone; what a signal
-- says stands with it, and goes with it.
CREATE TABLE alerts (
  workspace TEXT NOT NULL,
  member TEXT NOT NULL,
  account TEXT NOT NULL,
  signal TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The asking that took it to be shown as a notification, on one of the member's browsers; NULL: none has.
  taken TEXT,
  PRIMARY KEY (workspace, member, account, signal)
) STRICT, WITHOUT ROWID;
CREATE INDEX alerts_by_time ON alerts (workspace, member, at);

-- JSON: what the member is told of (shared/api-alerts.ts).
ALTER TABLE members ADD COLUMN alerts TEXT NOT NULL DEFAULT '{}';

-- When webhooks are sent the day's digest: an hour of UTC; and when they last were.
ALTER TABLE workspaces ADD COLUMN digest_hour INTEGER NOT NULL DEFAULT 6 CHECK (digest_hour BETWEEN 0 AND 23);
ALTER TABLE workspaces ADD COLUMN digested_at TEXT;
