-- Browsers are listed by the end of their token's hash; `last_used_on` is a day, so that use costs a row a day at most.
ALTER TABLE tokens ADD COLUMN last_used_on TEXT;
-- Hash of the token that this one was issued for. The old one lives on until this one is used for the first time.
ALTER TABLE tokens ADD COLUMN replaces TEXT;

-- For sign-in through Cloudflare Access; NULL where a member signs in by their browsers' tokens alone.
ALTER TABLE members ADD COLUMN email TEXT;
CREATE UNIQUE INDEX members_by_email ON members (email) WHERE email IS NOT NULL AND removed_at IS NULL;

-- One use, by a link that carries the code in its fragment; dead once its inviter is no admin any more.
CREATE TABLE invites (
  hash TEXT NOT NULL PRIMARY KEY,
  workspace TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('rep', 'marketer', 'lead', 'admin')),
  email TEXT,
  invited_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  -- Whom it made a member, and the hash of their first token.
  member TEXT,
  token TEXT
) STRICT, WITHOUT ROWID;

-- RFC 8628: a browser that shows a code, and the member who lets it in.
CREATE TABLE device_authorizations (
  -- Both codes as SHA-256. The device code has 256 bits; the user code is short, and opens nothing without a signed-in
  -- member, who would let in whoever holds the other.
  hash TEXT NOT NULL PRIMARY KEY,
  user_code TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  -- Who answered, and how: NULL while nobody has.
  workspace TEXT,
  member TEXT,
  approved INTEGER CHECK (approved IN (0, 1)),
  -- Hash of the token that the code was spent on.
  token TEXT
) STRICT, WITHOUT ROWID;
