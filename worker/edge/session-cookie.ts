/**
 * The token of a browser without the extension, in a cookie that no script reads. The dashboard at /app sends it along;
 * who else may have a browser send it is decided here: nobody from another site.
 */
import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { Refusal } from '../problem.ts';
import { tokenLifeMs } from '../sign-in/pairing.ts';

type Request = Pick<Context, 'req'>;

const isSecure = (c: Request): boolean => new URL(c.req.url).protocol === 'https:';
/** `__Host-` binds it to this very host: no other of the domain can set one. A Worker on this machine has no TLS. */
const nameOf = (c: Request): string => (isSecure(c) ? '__Host-whynow' : 'whynow');

/** As long as a token can live; the token's own end counts. */
export const keepSession = (c: Context, token: string): void =>
  setCookie(c, nameOf(c), token, {
    path: '/',
    httpOnly: true,
    secure: isSecure(c),
    sameSite: 'Strict',
    maxAge: tokenLifeMs / 1000,
  });

export const dropSession = (c: Context): void => {
  deleteCookie(c, nameOf(c), { path: '/', secure: isSecure(c) });
};

/** @returns null where there is none. @throws Refusal cross-site */
export const readSession = (c: Request): string | null => {
  const name = nameOf(c);
  const token = parse(c.req.header('Cookie') ?? '', name)[name] ?? null;
  if (token !== null) refuseCrossSite(c);
  return token;
};

/**
 * What is sent by a cookie alone changes something only where our own page asks for it. SameSite keeps the cookie from
 * other sites' requests in the first place; the Origin, which no page can forge, keeps a neighbour on a subdomain out too.
 */
const refuseCrossSite = (c: Request): void => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return;
  if (c.req.header('Origin') !== new URL(c.req.url).origin) throw new Refusal('cross-site');
};
