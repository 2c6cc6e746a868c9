-- A new profile has every lead rescored by a chain of queue messages. Where one of them gets lost the two times differ,
-- and the cron starts the chain anew.
ALTER TABLE workspaces ADD COLUMN profile_at TEXT;
-- The profile_at that every lead has been scored by.
ALTER TABLE workspaces ADD COLUMN rescored_at TEXT;
