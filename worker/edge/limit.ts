/** Limits against abuse: a minute's requests by token, workspace or address. Counted by place, and soon forgotten. */
import type { RateLimit } from '@cloudflare/workers-types';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv, Env } from '../env.ts';
import { type ProblemCode, Refusal } from '../problem.ts';
import { addressOf } from './address.ts';

type Limiter = 'PER_TOKEN' | 'PER_WORKSPACE' | 'PER_ADDRESS';

export const limit = async (
  env: Env,
  limiter: Limiter,
  key: string,
  refusal: ProblemCode = 'rate-limited',
): Promise<void> => {
  // Off where one machine plays a whole team, as in the tests.
  const binding: RateLimit | undefined = env.RATE_LIMITS === 'off' ? undefined : env[limiter];
  if (binding && !(await binding.limit({ key })).success) throw new Refusal(refusal);
};

/** For routes that ask for no token. */
export const limitAddress = createMiddleware<AppEnv>(async (c: Context<AppEnv>, next) => {
  await limit(c.env, 'PER_ADDRESS', addressOf(c));
  await next();
});
