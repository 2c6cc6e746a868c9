/** Headers of every answer: who may read it (the extension alone), and what a browser must not do with it. */
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { AppEnv, Env } from '../env.ts';

const isExtension = (origin: string): boolean => /^(chrome|moz)-extension:\/\/[\w-]+$/.test(origin);

const mayRead = (origin: string, { ALLOWED_ORIGINS }: Env): boolean => {
  const listed = ALLOWED_ORIGINS?.split(/\s+/).filter(Boolean) ?? [];
  return listed.length > 0 ? listed.includes(origin) : isExtension(origin);
};

export const allowExtensions = cors({
  origin: (origin, c) => (mayRead(origin, c.env) ? origin : null),
  allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'If-Match', 'Idempotency-Key', 'X-Request-Id'],
  exposeHeaders: ['ETag', 'Retry-After', 'WWW-Authenticate', 'X-Request-Id'],
  maxAge: 7200,
});

export const headers: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex',
};

/** A route that sets one of them itself keeps its own. */
export const secureHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  c.res.headers.set('X-Request-Id', c.var.requestId);
  for (const [name, value] of Object.entries(headers)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
});
