-- Two erasures may be of one name: each keeps all of its own hashes, so that either can be found again by them.
CREATE TABLE suppressions_by_erasure (
  workspace TEXT NOT NULL,
  hash TEXT NOT NULL,
  erasure TEXT NOT NULL,
  PRIMARY KEY (workspace, hash, erasure)
) STRICT, WITHOUT ROWID;
INSERT INTO suppressions_by_erasure SELECT workspace, hash, erasure FROM suppressions;
DROP TABLE suppressions;
ALTER TABLE suppressions_by_erasure RENAME TO suppressions;
