/** GET /health: whether the Worker answers, and which version does. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { version } from '../../package.json';
import { healthSchema } from '../../shared/api.ts';
import { requiresNothing } from '../edge/permit.ts';
import type { AppEnv } from '../env.ts';
import { json, problems } from '../openapi.ts';

const getHealth = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the Worker answers',
  ...requiresNothing,
  responses: { 200: json(healthSchema, 'It does.'), ...problems() },
});

export const addHealthRoutes = (app: OpenAPIHono<AppEnv>): void => {
  app.openapi(getHealth, (c) => c.json({ status: 'ok' as const, version }, 200));
};
