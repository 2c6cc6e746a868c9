-- What a team does with its leads: next steps, lists, notes, a history, actions on many, saved filters.

ALTER TABLE leads ADD COLUMN next_step TEXT;
-- A day, `2026-11-30`.
ALTER TABLE leads ADD COLUMN next_step_on TEXT;
-- JSON: ids of lists. The id of a list that was deleted stays, and means nothing.
ALTER TABLE leads ADD COLUMN lists TEXT NOT NULL DEFAULT '[]';
-- The tags in the form in which they are searched (searchable.ts); `search` has the account's own words.
ALTER TABLE leads ADD COLUMN tag_search TEXT NOT NULL DEFAULT '';

-- Partial, so that a capture writes neither: it names neither column.
CREATE INDEX leads_listed ON leads (workspace, account, lists) WHERE lists <> '[]';
CREATE INDEX leads_by_next_step ON leads (workspace, next_step_on, account) WHERE next_step_on IS NOT NULL;

-- SQLite's lower() knows ASCII alone; the rescoring that `due_at` brings about completes `search`.
UPDATE leads SET tag_search = (SELECT group_concat(lower(value), char(10)) FROM json_each(tags)) WHERE tags <> '[]';
UPDATE leads SET due_at = '1970-01-01T00:00:00.000Z';

CREATE TABLE notes (
  workspace TEXT NOT NULL,
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  -- NULL: written before authors were kept.
  member TEXT,
  text TEXT NOT NULL,
  -- The form in which it is searched.
  search TEXT NOT NULL,
  created_at TEXT NOT NULL,
  edited_at TEXT,
  PRIMARY KEY (workspace, account, id)
) STRICT, WITHOUT ROWID;

-- The one note that a lead has had: its author and time are those of the capture that brought it, where one did.
-- `leads.note` stays as the text of the newest, which lists show.
INSERT INTO notes (workspace, account, id, member, text, search, created_at)
SELECT l.workspace, l.account, 'first', c.member, l.note, lower(l.note), coalesce(c.received_at, l.seen_at)
  FROM leads l
  LEFT JOIN captures c ON c.workspace = l.workspace AND c.id = (
    SELECT o.id FROM accounts a, json_each(a.captures) e
      JOIN captures o ON o.workspace = a.workspace AND o.id = e.value
     WHERE a.workspace = l.workspace AND a.id = l.account AND o.body->>'note' = l.note
     ORDER BY o.received_at DESC LIMIT 1)
 WHERE l.note IS NOT NULL;

-- One row an edit: JSON [{"field":"stage","from":"new","to":"working"}]. What a capture changed stands with the capture.
CREATE TABLE lead_changes (
  workspace TEXT NOT NULL,
  account TEXT NOT NULL,
  at TEXT NOT NULL,
  id TEXT NOT NULL,
  member TEXT NOT NULL,
  via TEXT NOT NULL,
  changes TEXT NOT NULL,
  PRIMARY KEY (workspace, account, at, id)
) STRICT, WITHOUT ROWID;

ALTER TABLE captures ADD COLUMN changes TEXT;

CREATE TABLE bulk_actions (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  member TEXT NOT NULL,
  at TEXT NOT NULL,
  -- As it was sent: the same id with another is refused.
  request TEXT NOT NULL,
  results TEXT NOT NULL,
  -- JSON: by lead the version that the action made, and what stood there before.
  before TEXT NOT NULL,
  undone_at TEXT,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lists (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Two spellings of one name are one list.
  name_key TEXT NOT NULL,
  member TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace, id),
  UNIQUE (workspace, name_key)
) STRICT, WITHOUT ROWID;

-- Saved filters of the lead list.
CREATE TABLE views (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  member TEXT NOT NULL,
  -- 1: the whole team sees it.
  shared INTEGER NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
