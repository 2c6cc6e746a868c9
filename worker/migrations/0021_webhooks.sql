-- Addresses that are told of changes, and each message on its way to one.

CREATE TABLE webhooks (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  url TEXT NOT NULL,
  format TEXT NOT NULL,
  language TEXT NOT NULL,
  -- JSON: the events that it is told of.
  events TEXT NOT NULL,
  -- Signs what is sent, so that it must be kept as it is; opens nothing here. NULL where a bot takes no signature.
  secret TEXT,
  member TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- It answered 410, or an admin turned it off.
  disabled_at TEXT,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- Written in the batch of the change, so that a lost queue message loses nothing: the cron finds what waits.
CREATE TABLE deliveries (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  webhook TEXT NOT NULL,
  event TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  -- Of the last try: HTTP status, and why it failed.
  status INTEGER,
  error TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX deliveries_waiting ON deliveries (next_at, workspace, id) WHERE state = 'waiting';
