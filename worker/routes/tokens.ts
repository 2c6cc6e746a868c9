/** DELETE /v1/tokens/current: this browser signs out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { requires } from '../edge/permit.ts';
import type { AppEnv } from '../env.ts';
import { problems } from '../openapi.ts';
import { revokeToken } from '../store/tokens.ts';

const deleteCurrent = createRoute({
  method: 'delete',
  path: '/v1/tokens/current',
  summary: 'Revoke the token of this request',
  ...requires('device.own'),
  responses: { 204: { description: 'It is out from now on.' }, ...problems(401) },
});

export const addTokenRoutes = (app: OpenAPIHono<AppEnv>): void => {
  app.openapi(deleteCurrent, async (c) => {
    await revokeToken(c.var.db, c.var.session.token, new Date().toISOString());
    return c.body(null, 204);
  });
};
