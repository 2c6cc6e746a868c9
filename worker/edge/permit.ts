/** What a route demands of who asks: a live token whose member's role the permission table allows. */
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Action } from '../../shared/permissions.ts';
import { type Authorized, authorize } from '../authorize.ts';
import type { AppEnv } from '../env.ts';
import type { Asking } from '../store/tokens.ts';
import { authenticate, recognise } from './authenticate.ts';

type PermittedEnv<A extends Action> = AppEnv & { Variables: { session: Authorized<A> } };

/** The part of a route's description that says and enforces who may use it. Later middleware comes after the check. */
export const requires = <A extends Action, M extends MiddlewareHandler[]>(action: A, ...later: M) => ({
  security: [{ token: [] }],
  'x-required-permission': action,
  middleware: [permit(action), ...later] as [ReturnType<typeof permit<A>>, ...M],
});

/**
 * As `requires`, for a handler that proves the token in its own first batch: that spares a question to the database.
 * What it gets opens nothing but `ingest`, which does so.
 */
export const recognises = <A extends Action, M extends MiddlewareHandler[]>(action: A, ...later: M) => ({
  ...requires(action),
  middleware: [recogniseFirst, ...later] as [typeof recogniseFirst, ...M],
});

/** For a route that anybody may ask; whatever secret it takes is in its body. */
export const requiresNothing = { security: [], 'x-required-permission': null };

const permit = <A extends Action>(action: A) =>
  createMiddleware<PermittedEnv<A>>(async (c, next) => {
    c.set('session', authorize(await authenticate(c), action));
    await next();
  });

const recogniseFirst = createMiddleware<AppEnv & { Variables: { asking: Asking } }>(async (c, next) => {
  c.set('asking', await recognise(c));
  await next();
});
