/** Checks what Cloudflare Access says of who is signed in: its signed assertion, against the team's published keys. */
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { Refusal } from '../problem.ts';

export interface AccessSettings {
  /** `https://TEAM.cloudflareaccess.com` */
  team: string;
  /** The Access application's audience tag. */
  audience: string;
}
export interface AccessIdentity {
  /** In lower case. */
  email: string;
  expiresAt: string;
}
/** @returns null where the assertion proves nobody; refuses as busy where the keys cannot be had. */
export type AccessVerifier = (
  assertion: string,
  settings: AccessSettings,
  now: Date,
) => Promise<AccessIdentity | null>;

// A service token's assertion has no address: it is nobody's.
const claimsSchema = z.object({ email: z.email().max(254).toLowerCase(), exp: z.int() });
const longestAssertion = 8192;

export const createAccessVerifier = (fetch: typeof globalThis.fetch): AccessVerifier => {
  // Keys are kept for an hour, and fetched again for a key id that is new, at most every half minute.
  const keySets = new Map<string, JWTVerifyGetKey>();
  const keysOf = (team: string): JWTVerifyGetKey => {
    const kept = keySets.get(team);
    if (kept) return kept;
    const keys = createRemoteJWKSet(new URL('/cdn-cgi/access/certs', team), {
      [customFetch]: fetch,
      cacheMaxAge: 3_600_000,
      cooldownDuration: 30_000,
      timeoutDuration: 5_000,
    });
    keySets.set(team, keys);
    return keys;
  };
  return async (assertion, { team, audience }, now) => {
    if (assertion.length > longestAssertion) return null;
    try {
      const { payload } = await jwtVerify(assertion, keysOf(team), {
        issuer: team,
        audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'email'],
        currentDate: now,
      });
      const claims = claimsSchema.safeParse(payload).data;
      return claims ? { email: claims.email, expiresAt: new Date(claims.exp * 1000).toISOString() } : null;
    } catch (error) {
      if (provesNobody(error)) return null;
      throw new Refusal('busy', { detail: 'Cloudflare Access did not give its keys in time.' });
    }
  };
};

/** The assertion's fault, as against the key server's. */
const provesNobody = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  /^ERR_(JW[ST]_|JWKS_(NO|MULTIPLE)_MATCHING|JOSE_ALG_)/.test(error.code);
