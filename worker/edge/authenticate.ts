/** Who asks: the bearer token's member, looked up anew for each request, so that a revoked token is out at once. */
import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { findSession, type Session } from '../store/tokens.ts';

/** The part of a request's context that tells. */
type Asking = Pick<Context<AppEnv>, 'req' | 'env' | 'var'>;

export const authenticate = async (c: Asking): Promise<Session> => {
  const token = /^Bearer (wn_[\w-]{20,100})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  const session = token ? await findSession(c.var.db, await hash(token), new Date().toISOString()) : null;
  if (!session) throw new Refusal('unauthenticated');
  return session;
};
