/** Whose request this is where nothing else tells: the network address that Cloudflare saw. */
import type { Context } from 'hono';

/** Of an IPv6 address the first half: the other is the holder's to choose. */
export const addressOf = (c: Pick<Context, 'req'>): string => {
  const address = c.req.header('CF-Connecting-IP') ?? 'local';
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
};
