/** A member's own browsers and their tokens: list, disconnect, renew. */
import * as z from 'zod';
import { deviceListSchema, newTokenSchema } from '../../shared/api/team.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { dropSession, keepSession } from '../edge/session-cookie.ts';
import { json, nothing, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { makeToken } from '../sign-in/pairing.ts';
import { accessPrefix } from '../store/access-sessions.ts';
import { listDevices, revokeDevice } from '../store/devices.ts';
import { rotateToken } from '../store/rotate-token.ts';
import { deviceId } from '../store/tokens.ts';

const getDevices = createRoute({
  method: 'get',
  path: '/v1/devices',
  operationId: 'listDevices',
  tags: ['Connecting'],
  summary: 'The connected browsers of this token’s member',
  ...requires('device.own'),
  responses: { 200: json(deviceListSchema, 'The browsers.'), ...problems(401) },
});

const deleteDevice = createRoute({
  method: 'delete',
  path: '/v1/devices/{id}',
  operationId: 'disconnectDevice',
  tags: ['Connecting'],
  summary: 'Disconnect one of one’s own browsers',
  ...requires('device.own'),
  request: { params: z.object({ id: z.string().max(80) }) },
  responses: { 204: nothing('It is out.'), ...problems(400, 401, 404) },
});

const putSession = createRoute({
  method: 'put',
  path: '/v1/session',
  operationId: 'keepSession',
  tags: ['Connecting'],
  summary: 'Keep the bearer token of this request in a cookie, for the dashboard at /app in this browser',
  ...requires('device.own'),
  responses: { 204: nothing('The cookie is set; no script can read it.'), ...problems(401, 403) },
});

const deleteCurrent = createRoute({
  method: 'delete',
  path: '/v1/tokens/current',
  operationId: 'signOut',
  tags: ['Connecting'],
  summary: 'Revoke the token of this request',
  ...requires('device.own'),
  responses: { 204: nothing('It is out from now on.'), ...problems(401) },
});

const postRotation = createRoute({
  method: 'post',
  path: '/v1/tokens/current/rotation',
  operationId: 'rotateToken',
  tags: ['Connecting'],
  summary: 'A new token in place of this request’s, which lives on until the new one has been used',
  ...requires('device.own'),
  responses: { 201: json(newTokenSchema, 'The new token, shown this once.'), ...problems(401, 403) },
});

export const addTokenRoutes = (app: Api): void => {
  app.openapi(getDevices, async (c) => {
    const { db, session } = c.var;
    return c.json({ devices: await listDevices(db, session, session.member, new Date().toISOString()) }, 200);
  });

  app.openapi(deleteDevice, async (c) => {
    const { db, session } = c.var;
    const device = { member: session.member, id: c.req.valid('param').id };
    if (!(await revokeDevice(db, session, 'device.own', device, new Date().toISOString())))
      throw new Refusal('no-such-device');
    return c.body(null, 204);
  });

  app.openapi(putSession, async (c) => {
    const token = /^Bearer (.+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    if (token === undefined) throw new Refusal('token-needed');
    keepSession(c, token);
    return c.body(null, 204);
  });

  app.openapi(deleteCurrent, async (c) => {
    const { db, session } = c.var;
    const device = { member: session.member, id: deviceId(session.token) };
    await revokeDevice(db, session, 'device.own', device, new Date().toISOString());
    dropSession(c);
    return c.body(null, 204);
  });

  app.openapi(postRotation, async (c) => {
    const { db, session } = c.var;
    if (session.token.startsWith(accessPrefix)) throw new Refusal('token-needed');
    const now = new Date();
    const { token, hash, expiresAt } = await makeToken(now);
    await rotateToken(db, session, { hash, expiresAt }, now.toISOString());
    return c.json({ token, expiresAt }, 201);
  });
};
