/** Who asks: looked up anew for each request, so that who was removed or signed out is out at once. */
import type { Context } from 'hono';
import type { AppEnv, Env } from '../env.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { isToken } from '../sign-in/token.ts';
import { openAccessSession } from '../store/access-sessions.ts';
import { type Asking, findSession, type Session, stampUse } from '../store/tokens.ts';
import { limit } from './limit.ts';
import { readSession } from './session-cookie.ts';

/** The part of a request's context that tells. */
type Request = Pick<Context<AppEnv>, 'req' | 'env' | 'var'>;

export const authenticate = async (c: Request): Promise<Session> => {
  const now = new Date();
  const token = await hashOfToken(c);
  const session =
    token === null ? await findByAccess(c, now) : await findSession(c.var.db, token, now.toISOString());
  if (!session) throw new Refusal('unauthenticated');
  await limit(c.env, 'PER_WORKSPACE', session.workspace);
  await stampUse(c.var.db, session, now);
  if (token !== null) remember(session, now);
  return session;
};

/**
 * Whose token it is, without a question to the database where this isolate has asked it today. Whether the token still
 * lives is not said: whoever takes the answer has to ask that with what else they ask.
 */
export const recognise = async (c: Request): Promise<Asking> => {
  const token = await hashOfToken(c);
  const known = token === null ? undefined : seen.get(token);
  if (!known || known.day !== dayOf(new Date())) return authenticate(c);
  await limit(c.env, 'PER_WORKSPACE', known.workspace);
  return known;
};

/** Tokens of today, since the first use of a day is stamped. A token's workspace never changes. */
const seen = new Map<string, Asking & { day: string }>();
const mostSeen = 5_000;

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

const remember = ({ token, workspace }: Session, now: Date): void => {
  if (seen.size >= mostSeen) seen.clear();
  seen.set(token, { token, workspace, day: dayOf(now) });
};

/** In the header, as the extension sends it, or else in the cookie of the dashboard at /app. */
const tokenOf = (c: Request): string | null => {
  const authorization = c.req.header('Authorization');
  if (authorization !== undefined) return /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1] ?? '';
  return assertionOf(c) === undefined ? readSession(c) : null;
};

/** null where no token is sent, and Cloudflare Access may tell. @throws Refusal unauthenticated: it is none of ours */
const hashOfToken = async (c: Request): Promise<string | null> => {
  const token = tokenOf(c);
  if (token === null) return null;
  if (!isToken(token)) throw new Refusal('unauthenticated');
  const tokenHash = await hash(token);
  await limit(c.env, 'PER_TOKEN', tokenHash);
  return tokenHash;
};

/** Off unless wrangler.toml names the team and the application. */
const findByAccess = async (c: Request, now: Date): Promise<Session | null> => {
  const settings = accessSettingsOf(c.env);
  const assertion = assertionOf(c);
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

/** Where Access is set up, it tells who this is before a cookie of ours does. */
const assertionOf = (c: Request): string | undefined =>
  accessSettingsOf(c.env) ? c.req.header('Cf-Access-Jwt-Assertion') : undefined;

const accessSettingsOf = ({ ACCESS_TEAM, ACCESS_AUDIENCE }: Env) =>
  ACCESS_TEAM && ACCESS_AUDIENCE ? { team: ACCESS_TEAM, audience: ACCESS_AUDIENCE } : null;
