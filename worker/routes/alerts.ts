/** Alerts: what the member is told of, what a browser takes to show, and what they want to be told of. */
import * as z from 'zod';
import {
  alertListSchema,
  alertSettingsSchema,
  alertTakingSchema,
  digestSettingsSchema,
} from '../../shared/api/alerts.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { findAlertSettings, listAlerts, putAlertSettings, takeAlerts } from '../store/alerts.ts';
import { findDigestHour, putDigestHour } from '../store/digests.ts';

const dayMs = 86_400_000;
/** Who opens a browser after a fortnight is not told of all of it at once: the list has it. */
const longestUnshown = 2 * dayMs;
const longestListed = 7 * dayMs;

const getAlerts = createRoute({
  method: 'get',
  path: '/v1/alerts',
  summary: 'New signals that the member was told of within a week, newest first',
  ...requires('lead.read'),
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }) },
  responses: { 200: json(alertListSchema, 'The alerts.'), ...problems(400, 401) },
});

const postTaking = createRoute({
  method: 'post',
  path: '/v1/alerts/takings',
  summary: 'Take alerts to show them as notifications: what one browser took, no other gets',
  ...requires('lead.read', jsonBody(1024)),
  request: { body: body(alertTakingSchema) },
  responses: { 200: json(alertListSchema, 'Those taken, oldest first.'), ...problems(400, 401, 413, 415) },
});

const getSettings = createRoute({
  method: 'get',
  path: '/v1/alerts/settings',
  summary: 'What the member wants to be told of',
  ...requires('lead.read'),
  responses: { 200: json(alertSettingsSchema, 'The settings.'), ...problems(401) },
});

const putSettings = createRoute({
  method: 'put',
  path: '/v1/alerts/settings',
  summary: 'Choose what to be told of: one’s own accounts, and those on lists that one follows',
  ...requires('lead.read', jsonBody(16_384)),
  request: { body: body(alertSettingsSchema) },
  responses: { 200: json(alertSettingsSchema, 'As they now are.'), ...problems(400, 401, 413, 415) },
});

const getDigest = createRoute({
  method: 'get',
  path: '/v1/digest',
  summary: 'At which hour of UTC webhooks are sent the day’s digest',
  ...requires('webhook.manage'),
  responses: { 200: json(digestSettingsSchema, 'The hour.'), ...problems(401, 403) },
});

const putDigest = createRoute({
  method: 'put',
  path: '/v1/digest',
  summary: 'Choose the hour of the day’s digest',
  ...requires('webhook.manage', jsonBody(1024)),
  request: { body: body(digestSettingsSchema) },
  responses: { 200: json(digestSettingsSchema, 'As it now is.'), ...problems(400, 401, 403, 413, 415) },
});

export const addAlertRoutes = (app: Api): void => {
  app.openapi(getAlerts, async (c) => {
    const since = new Date(Date.now() - longestListed).toISOString();
    return c.json(
      { alerts: await listAlerts(c.var.db, c.var.session, since, c.req.valid('query').limit) },
      200,
    );
  });

  app.openapi(postTaking, async (c) => {
    const { id, since } = c.req.valid('json');
    const now = new Date();
    const from = new Date(Math.max(Date.parse(since), now.getTime() - longestUnshown));
    const alerts = await takeAlerts(c.var.db, c.var.session, id, from.toISOString(), now.toISOString());
    return c.json({ alerts }, 200);
  });

  app.openapi(getSettings, async (c) => c.json(await findAlertSettings(c.var.db, c.var.session), 200));

  app.openapi(putSettings, async (c) => {
    const settings = c.req.valid('json');
    await putAlertSettings(c.var.db, c.var.session, settings, new Date().toISOString());
    return c.json(settings, 200);
  });

  app.openapi(getDigest, async (c) =>
    c.json({ hour: await findDigestHour(c.var.db, c.var.session.workspace) }, 200),
  );

  app.openapi(putDigest, async (c) => {
    const { hour } = c.req.valid('json');
    await putDigestHour(c.var.db, c.var.session, hour, new Date().toISOString());
    return c.json({ hour }, 200);
  });
};
