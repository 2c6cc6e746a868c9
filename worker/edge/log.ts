/** One line of JSON a request: what was asked of which route and how it ended. Never who asked, nor with what. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from '../env.ts';

export const logRequests = createMiddleware<AppEnv>(async (c, next) => {
  const began = Date.now();
  await next();
  const { status } = c.res;
  const line = JSON.stringify({
    ...known(c),
    status,
    // Workers' clocks stand still but for I/O: this is the time spent waiting for the database.
    waitedMs: Date.now() - began,
  });
  if (status >= 500) console.error(line);
  else console.log(line);
});

/** A failure that nothing expected; the line of its request follows. */
export const logFailure = (c: Context<AppEnv>, error: Error): void =>
  console.error(JSON.stringify({ ...known(c), error: error.name, stack: framesOf(error) }));

const known = (c: Context<AppEnv>) => ({
  requestId: c.var.requestId,
  method: c.req.method,
  route: patternOf(c),
});

/** The route's pattern, not the address, which may carry an id or what somebody searches for. */
const patternOf = (c: Context<AppEnv>): string | null =>
  matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? null;

/** Where it failed, without the message: that may quote a value. */
const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
