/** Ten failed tries from an address in ten minutes, then a pause. Kept in KV, which writes on failures alone. */
import type { KVNamespace } from '@cloudflare/workers-types';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import type { AppEnv } from '../env.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { addressOf } from './address.ts';

const mostFailures = 10;
const windowMs = 10 * 60_000;
/** KV takes no shorter life. */
const shortestTtl = 60;

const failuresSchema = z.object({ count: z.int(), until: z.number() });
type Failures = z.infer<typeof failuresSchema>;

/** For routes whose 403 and 410 mean a wrong secret or code. Behind another's address all share one count. */
export const throttleFailures = createMiddleware<AppEnv>(async (c, next) => {
  const key = `failures:${await hash(addressOf(c))}`;
  const now = Date.now();
  const failures = await findFailures(c.env.CACHE, key, now);
  if (failures && failures.count >= mostFailures) {
    const seconds = Math.ceil((failures.until - now) / 1000);
    throw new Refusal('too-many-attempts', { headers: { 'Retry-After': String(seconds) } });
  }
  await next();
  if (c.res.status === 403 || c.res.status === 410) await countFailure(c.env.CACHE, key, failures, now);
});

const findFailures = async (cache: KVNamespace, key: string, now: number): Promise<Failures | null> => {
  const found = failuresSchema.safeParse(await cache.get(key, 'json')).data;
  return found && found.until > now ? found : null;
};

const countFailure = async (cache: KVNamespace, key: string, failures: Failures | null, now: number) => {
  const counted = { count: (failures?.count ?? 0) + 1, until: failures?.until ?? now + windowMs };
  const expirationTtl = Math.max(shortestTtl, Math.ceil((counted.until - now) / 1000));
  try {
    await cache.put(key, JSON.stringify(counted), { expirationTtl });
  } catch {
    // KV takes one write a second per key and 1,000 a day on the free plan; the codes hold without the count.
    console.warn('A failed attempt was not counted.');
  }
};
