/** RFC 8628: a browser without a token shows a short code, a member who is signed in elsewhere lets it in. */
import * as z from 'zod';
import {
  deviceAuthorizationRequestSchema,
  deviceAuthorizationSchema,
  deviceTokenRequestSchema,
  waitingDeviceSchema,
} from '../../shared/api/team.ts';
import { pairResponseSchema } from '../../shared/api/workspace.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { limit, limitAddress } from '../edge/limit.ts';
import { requires, requiresNothing } from '../edge/permit.ts';
import { body, json, nothing, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { makeDeviceCode, makeToken, readUserCode } from '../sign-in/pairing.ts';
import {
  answerDevice,
  findWaitingDevice,
  insertDeviceAuthorization,
  spendDeviceCode,
} from '../store/device-authorizations.ts';

const userCode = z.object({ user_code: z.string().min(8).max(20) });
const path = '/v1/device-authorizations/{user_code}';

const postAuthorization = createRoute({
  method: 'post',
  path: '/v1/device-authorizations',
  operationId: 'authorizeDevice',
  tags: ['Connecting'],
  summary: 'A code to show, for a member to approve elsewhere (RFC 8628)',
  ...requiresNothing,
  middleware: [limitAddress, jsonBody(4096)] as const,
  request: { body: body(deviceAuthorizationRequestSchema) },
  responses: {
    200: json(deviceAuthorizationSchema, 'The codes, for ten minutes.'),
    ...problems(400, 413, 415),
  },
});

const postToken = createRoute({
  method: 'post',
  path: '/v1/device-token',
  operationId: 'redeemDeviceCode',
  tags: ['Connecting'],
  summary: 'Spend an approved device code on a token; `code` is RFC 8628’s error until then',
  ...requiresNothing,
  middleware: [jsonBody(4096)] as const,
  request: { body: body(deviceTokenRequestSchema) },
  responses: { 201: json(pairResponseSchema, 'The token, shown this once.'), ...problems(400, 413, 415) },
});

const getWaiting = createRoute({
  method: 'get',
  path,
  operationId: 'findWaitingDevice',
  tags: ['Connecting'],
  summary: 'Which browser waits with this code',
  ...requires('device.own'),
  request: { params: userCode },
  responses: { 200: json(waitingDeviceSchema, 'The browser.'), ...problems(400, 401, 404) },
});

const postApproval = createRoute({
  method: 'post',
  path: `${path}/approval`,
  operationId: 'approveDevice',
  tags: ['Connecting'],
  summary: 'Let the browser in, as the member who asks',
  ...requires('device.own'),
  request: { params: userCode },
  responses: { 204: nothing('It may take its token.'), ...problems(400, 401, 404) },
});

const deleteWaiting = createRoute({
  method: 'delete',
  path,
  operationId: 'turnDeviceAway',
  tags: ['Connecting'],
  summary: 'Turn the browser away',
  ...requires('device.own'),
  request: { params: userCode },
  responses: { 204: nothing('It is told so.'), ...problems(400, 401, 404) },
});

export const addDeviceAuthorizationRoutes = (app: Api): void => {
  app.openapi(postAuthorization, async (c) => {
    const now = new Date();
    const made = makeDeviceCode(now, new URL(c.req.url).origin);
    const { device_code, user_code } = made.answer;
    const taken = await insertDeviceAuthorization(
      c.var.db,
      {
        hash: await hash(device_code),
        userCodeHash: await hash(readUserCode(user_code)),
        device: c.req.valid('json').device,
        expiresAt: made.expiresAt,
      },
      now.toISOString(),
    );
    if (!taken) throw new Refusal('busy', { detail: 'Too many browsers wait for approval.' });
    return c.json(made.answer, 200);
  });

  app.openapi(postToken, async (c) => {
    const now = new Date();
    const code = await hash(c.req.valid('json').device_code);
    await limit(c.env, 'PER_ADDRESS', code, 'slow_down');
    const { token, hash: tokenHash, expiresAt } = await makeToken(now);
    const answer = await spendDeviceCode(c.var.db, code, { hash: tokenHash, expiresAt }, now.toISOString());
    if (answer === 'pending') throw new Refusal('authorization_pending');
    if (answer === 'denied') throw new Refusal('access_denied');
    if (answer === 'expired') throw new Refusal('expired_token');
    return c.json({ token, ...answer }, 201);
  });

  app.openapi(getWaiting, async (c) => {
    const code = await hash(readUserCode(c.req.valid('param').user_code));
    const device = await findWaitingDevice(c.var.db, code, new Date().toISOString());
    if (!device) throw new Refusal('no-such-code');
    return c.json(device, 200);
  });

  app.openapi(postApproval, async (c) => {
    const code = await hash(readUserCode(c.req.valid('param').user_code));
    if (!(await answerDevice(c.var.db, c.var.session, code, true, new Date().toISOString())))
      throw new Refusal('no-such-code');
    return c.body(null, 204);
  });

  app.openapi(deleteWaiting, async (c) => {
    const code = await hash(readUserCode(c.req.valid('param').user_code));
    if (!(await answerDevice(c.var.db, c.var.session, code, false, new Date().toISOString())))
      throw new Refusal('no-such-code');
    return c.body(null, 204);
  });
};
