-- How far the scoring by a new model has come: a chain of messages that broke off goes on from here.
ALTER TABLE workspaces ADD COLUMN rescoring_after TEXT;
ALTER TABLE workspaces ADD COLUMN rescoring_at TEXT;
