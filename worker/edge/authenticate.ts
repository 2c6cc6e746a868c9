/** Who asks: the bearer token's member, looked up anew for each request, so that a revoked token is out at once. */
import { createMiddleware } from 'hono/factory';
import type { AppEnv, MemberEnv } from '../env.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { findSession } from '../store/tokens.ts';

export const authenticate = createMiddleware<AppEnv & MemberEnv>(async (c, next) => {
  const token = /^Bearer (wn_[\w-]{20,100})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  const session = token ? await findSession(c.var.db, await hash(token), new Date().toISOString()) : null;
  if (!session) throw new Refusal('unauthenticated');
  c.set('session', session);
  await next();
});
