/** What must still be true when a batch is written: the claim goes first in the batch, and fails it whole if it is not. */
import type { Role } from '../../shared/words.ts';
import { type Statement, statement } from './database.ts';
import type { Session } from './tokens.ts';

/** The constraints of `broken_claims`. */
const claims = ['live', 'allowed', 'last_admin', 'unsuppressed'] as const;
export type Claim = (typeof claims)[number];

/** @param truth a condition in SQL. Writes no row where it holds. */
export const claim = (name: Claim, truth: string, ...params: Statement['params']): Statement =>
  statement(`INSERT INTO broken_claims (claim) SELECT '${name}' WHERE NOT (${truth})`, ...params);

/** That token and member are still in. Put it first in every batch that writes for a member. */
export const claimLive = ({ token }: Pick<Session, 'token'>, now: string): Statement =>
  claim(
    'live',
    `EXISTS (SELECT 1 FROM tokens t JOIN members m ON m.workspace = t.workspace AND m.id = t.member
              WHERE t.hash = ? AND t.revoked_at IS NULL AND t.expires_at > ? AND m.removed_at IS NULL)`,
    token,
    now,
  );

/** That the token's member still has one of these roles. */
export const claimAllowed = ({ token }: Pick<Session, 'token'>, roles: readonly Role[]): Statement =>
  claim(
    'allowed',
    `EXISTS (SELECT 1 FROM tokens t JOIN members m ON m.workspace = t.workspace AND m.id = t.member
              WHERE t.hash = ? AND m.role IN (SELECT value FROM json_each(?)))`,
    token,
    JSON.stringify(roles),
  );

/** Which claim it was that failed a batch; null where it was another constraint. @param error a Conflict */
export const brokenClaim = (error: Error): Claim | null =>
  claims.find((name) => error.message.includes(`CHECK constraint failed: ${name}`)) ?? null;
