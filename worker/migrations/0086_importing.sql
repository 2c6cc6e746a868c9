-- The export (its `exportedAt`) whose import has begun and not come to its end: that one alone may go on over leads.
ALTER TABLE workspaces ADD COLUMN importing TEXT;
