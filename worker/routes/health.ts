/** GET /health: whether the Worker's parts do their work, and which version it is. */
import { healthSchema } from '../../shared/api/workspace.ts';
import { type Api, createRoute } from '../api.ts';
import { requiresNothing } from '../edge/permit.ts';
import { findFailures } from '../health.ts';
import { json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { openDatabase } from '../store/database.ts';
import { version } from '../version.ts';

const getHealth = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'health',
  tags: ['Operations'],
  summary: 'Whether the Worker’s parts do their work',
  ...requiresNothing,
  responses: { 200: json(healthSchema, 'They do.'), ...problems() },
});

const patienceMs = 2_000;
/** Anybody may ask, as often as they like: the parts are asked this seldom. */
const keptMs = 5_000;

export const addHealthRoutes = (app: Api): void => {
  let kept: { failures: Awaited<ReturnType<typeof findFailures>>; until: number } | null = null;
  app.openapi(getHealth, async (c) => {
    const now = Date.now();
    if (!kept || kept.until <= now) {
      const failures = await findFailures(openDatabase(c.env.DB, patienceMs), c.env.JOBS, new Date(now));
      kept = { failures, until: now + keptMs };
    }
    if (kept.failures.length > 0) throw new Refusal('unhealthy', { errors: kept.failures });
    return c.json({ status: 'ok' as const, version, checks: { database: 'ok', queue: 'ok' } as const }, 200);
  });
};
