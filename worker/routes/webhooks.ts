/** Webhooks: told of changes to leads, signed after standardwebhooks.com or as a chat bot's message. */
import * as z from 'zod';
import {
  deliveryPageSchema,
  deliverySchema,
  deliveryStates,
  webhookInputSchema,
  webhookListSchema,
  webhookMadeSchema,
  webhookPatchSchema,
  webhookSchema,
  webhookTestSchema,
} from '../../shared/api/webhooks.ts';
import { type Api, createRoute } from '../api.ts';
import { readTimeCursor, writeTimeCursor } from '../cursor.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { allowedTarget, fromHere } from '../outbound.ts';
import { Refusal } from '../problem.ts';
import { listDeliveries, reviveDelivery } from '../store/deliveries.ts';
import {
  deleteWebhook,
  findTarget,
  findWebhook,
  insertWebhook,
  listWebhooks,
  stopWebhook,
} from '../store/webhooks.ts';
import { announce, sendTest } from '../webhooks/deliver.ts';
import { makeWebhookSecret } from '../webhooks/webhook-signature.ts';

const webhookParams = z.object({ id: z.string().max(80) });

const getWebhooks = createRoute({
  method: 'get',
  path: '/v1/webhooks',
  summary: 'The workspace’s webhooks; their secrets are not shown again',
  ...requires('webhook.manage'),
  responses: { 200: json(webhookListSchema, 'The webhooks.'), ...problems(401, 403) },
});

const postWebhook = createRoute({
  method: 'post',
  path: '/v1/webhooks',
  summary: 'Have an address told of events: https, a public name, no redirects',
  ...requires('webhook.manage', jsonBody(8192)),
  request: { body: body(webhookInputSchema) },
  responses: {
    201: json(webhookMadeSchema, 'The webhook, with its secret, shown this once.'),
    ...problems(400, 401, 403, 409, 413, 415),
  },
});

const patchWebhook = createRoute({
  method: 'patch',
  path: '/v1/webhooks/{id}',
  summary: 'Stop a webhook, or let it go on: what happens while it is stopped is never told',
  ...requires('webhook.manage', jsonBody(1024)),
  request: { params: webhookParams, body: body(webhookPatchSchema) },
  responses: {
    200: json(webhookSchema, 'The webhook as it now is.'),
    ...problems(400, 401, 403, 404, 413, 415),
  },
});

const removeWebhook = createRoute({
  method: 'delete',
  path: '/v1/webhooks/{id}',
  summary: 'Delete a webhook and its messages',
  ...requires('webhook.manage'),
  request: { params: webhookParams },
  responses: { 204: { description: 'It is gone.' }, ...problems(400, 401, 403) },
});

const postTest = createRoute({
  method: 'post',
  path: '/v1/webhooks/{id}/test',
  summary: 'Send it a message that tells of nothing, and say whether it arrived',
  ...requires('webhook.manage'),
  request: { params: webhookParams },
  responses: {
    200: json(webhookTestSchema, 'What became of it; it is not tried again.'),
    ...problems(400, 401, 403, 404),
  },
});

const getDeliveries = createRoute({
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  summary: 'Messages to a webhook, newest first; `state=dead` are those that no try could deliver',
  ...requires('webhook.manage'),
  request: {
    params: webhookParams,
    query: z.object({
      state: z.enum(deliveryStates).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: json(deliveryPageSchema, 'A page, and the cursor of the next.'),
    ...problems(400, 401, 403, 404),
  },
});

const postReplay = createRoute({
  method: 'post',
  path: '/v1/deliveries/{id}/replay',
  summary: 'Send a message again, under the same webhook-id',
  ...requires('webhook.manage'),
  request: { params: z.object({ id: z.string().max(120) }) },
  responses: { 200: json(deliverySchema, 'The message, on its way.'), ...problems(400, 401, 403, 404) },
});

export const addWebhookRoutes = (app: Api): void => {
  app.openapi(getWebhooks, async (c) =>
    c.json({ webhooks: await listWebhooks(c.var.db, c.var.session.workspace) }, 200),
  );

  app.openapi(postWebhook, async (c) => {
    const { url, events, format, language, botSecret } = c.req.valid('json');
    const target = allowedTarget(url);
    // To itself a Worker would only tell what it knows, round and round.
    if (!target || target.host === new URL(c.req.url).host) throw new Refusal('bad-target');
    const secret = format === 'standard' ? makeWebhookSecret() : botSecret;
    const id = crypto.randomUUID();
    const webhook = await insertWebhook(
      c.var.db,
      c.var.session,
      id,
      { url: target.href, events: [...new Set(events)], format, language, secret },
      new Date().toISOString(),
    );
    return c.json({ ...webhook, secret: format === 'standard' ? secret : null }, 201);
  });

  app.openapi(patchWebhook, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const now = new Date().toISOString();
    const webhook = await stopWebhook(db, session, id, c.req.valid('json').disabled, now);
    if (!webhook) throw new Refusal('no-such-webhook');
    return c.json(webhook, 200);
  });

  app.openapi(removeWebhook, async (c) => {
    await deleteWebhook(c.var.db, c.var.session, c.req.valid('param').id, new Date().toISOString());
    return c.body(null, 204);
  });

  app.openapi(postTest, async (c) => {
    const target = await findTarget(c.var.db, c.var.session.workspace, c.req.valid('param').id);
    if (!target) throw new Refusal('no-such-webhook');
    return c.json(await sendTest(target, `msg_${crypto.randomUUID()}`, new Date(), fromHere), 200);
  });

  app.openapi(getDeliveries, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const { state, limit, cursor } = c.req.valid('query');
    if (!(await findWebhook(db, session.workspace, id))) throw new Refusal('no-such-webhook');
    const before = cursor === undefined ? null : readTimeCursor(cursor);
    // One more than asked for tells whether there is a next page.
    const found = await listDeliveries(db, session.workspace, id, state ?? null, before, limit + 1);
    const deliveries = found.slice(0, limit);
    const last = deliveries.at(-1);
    const next = found.length > limit && last ? writeTimeCursor({ at: last.createdAt, id: last.id }) : null;
    return c.json({ deliveries, next }, 200);
  });

  app.openapi(postReplay, async (c) => {
    const { db, session } = c.var;
    const delivery = await reviveDelivery(db, session, c.req.valid('param').id, new Date().toISOString());
    if (!delivery) throw new Refusal('no-such-delivery');
    await announce(c.env.JOBS, session.workspace, [delivery.id]);
    return c.json(delivery, 200);
  });
};
