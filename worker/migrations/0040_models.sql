-- Versions of the model, never changed once written; what team leads edit makes the next one.
CREATE TABLE models (
  workspace TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- JSON: what differs from the model that every team starts from.
  body TEXT NOT NULL,
  note TEXT NOT NULL,
  -- NULL: made of the profile that stood here before there were versions.
  member TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace, version)
) STRICT, WITHOUT ROWID;

-- The version that scores, and the one that runs beside it for comparison; NULL: the one that every team starts from.
ALTER TABLE workspaces ADD COLUMN model INTEGER;
ALTER TABLE workspaces ADD COLUMN shadow INTEGER;
-- What is a qualified lead, and what the team does with which: JSON.
ALTER TABLE workspaces ADD COLUMN playbook TEXT;

INSERT INTO models (workspace, version, body, note, created_at)
SELECT id, 1, json_object('profiles', json_array(json(profile))), '', coalesce(profile_at, created_at)
  FROM workspaces WHERE profile IS NOT NULL;
UPDATE workspaces SET model = 1 WHERE profile IS NOT NULL;
ALTER TABLE workspaces DROP COLUMN profile;
ALTER TABLE workspaces RENAME COLUMN profile_at TO model_at;

-- A tier that a member has set, whatever the score says: JSON {"tier", "reason", "by", "at"}.
ALTER TABLE leads ADD COLUMN tier_set TEXT;
-- JSON: the newest scores, oldest first, one for each move of a point.
ALTER TABLE leads ADD COLUMN history TEXT NOT NULL DEFAULT '[]';

-- What became of a lead, with what the score knew then: what the model learns from. One row a decision.
CREATE TABLE outcomes (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  account TEXT NOT NULL,
  at TEXT NOT NULL,
  member TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'rejected', 'won', 'lost')),
  -- A word of a closed list.
  reason TEXT,
  amount REAL,
  currency TEXT,
  model TEXT NOT NULL,
  score INTEGER NOT NULL,
  -- JSON: by term, how much of it there was.
  inputs TEXT NOT NULL,
  -- The capture that made the lead: which page, which channel.
  first_capture TEXT,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
