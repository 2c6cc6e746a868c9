/** Who asks: looked up anew for each request, so that who was removed or signed out is out at once. */
import type { Context } from 'hono';
import type { AppEnv, Env } from '../env.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { openAccessSession } from '../store/access-sessions.ts';
import { findSession, type Session, stampUse } from '../store/tokens.ts';
import { isToken } from '../token.ts';
import { limit } from './limit.ts';

/** The part of a request's context that tells. */
type Asking = Pick<Context<AppEnv>, 'req' | 'env' | 'var'>;

export const authenticate = async (c: Asking): Promise<Session> => {
  const now = new Date();
  const session = await findAsking(c, now);
  if (!session) throw new Refusal('unauthenticated');
  await limit(c.env, 'PER_WORKSPACE', session.workspace);
  await stampUse(c.var.db, session, now);
  return session;
};

const findAsking = async (c: Asking, now: Date): Promise<Session | null> => {
  const authorization = c.req.header('Authorization');
  if (authorization === undefined) return findByAccess(c, now);
  const token = /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1];
  if (token === undefined || !isToken(token)) return null;
  const tokenHash = await hash(token);
  await limit(c.env, 'PER_TOKEN', tokenHash);
  return findSession(c.var.db, tokenHash, now.toISOString());
};

/** Off unless wrangler.toml names the team and the application. */
const findByAccess = async (c: Asking, now: Date): Promise<Session | null> => {
  const settings = accessSettingsOf(c.env);
  const assertion = c.req.header('Cf-Access-Jwt-Assertion');
  if (!settings || assertion === undefined) return null;
  const identity = await c.var.verifyAccess(assertion, settings, now);
  if (!identity) return null;
  // Access answers to a cookie, which a browser sends along from anywhere.
  const from = c.req.header('Origin');
  if (c.req.method !== 'GET' && from !== undefined && from !== new URL(c.req.url).origin)
    throw new Refusal('cross-site');
  const assertionHash = await hash(assertion);
  await limit(c.env, 'PER_TOKEN', assertionHash);
  const session = await openAccessSession(c.var.db, { hash: assertionHash, ...identity }, now.toISOString());
  if (session === null) throw new Refusal('not-a-member');
  return session === 'revoked' ? null : session;
};

const accessSettingsOf = ({ ACCESS_TEAM, ACCESS_AUDIENCE }: Env) =>
  ACCESS_TEAM && ACCESS_AUDIENCE ? { team: ACCESS_TEAM, audience: ACCESS_AUDIENCE } : null;
