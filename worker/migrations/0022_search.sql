-- One index for the list's order and for its search: what does not match is passed over without a look at its row.
-- A lead has one entry in it, as before: it costs ingest no row more.
DROP INDEX leads_by_score;
CREATE INDEX leads_by_score ON leads (workspace, score DESC, account, search, tag_search);
