/** The people of the team: who they are, and for admins their role, their browsers and their end. */
import * as z from 'zod';
import { holdingListSchema } from '../../shared/api/lead-work.ts';
import { deviceListSchema, memberPatchSchema, teamMemberSchema, teamSchema } from '../../shared/api/team.ts';
import { may } from '../../shared/permissions.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, nothing, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { Conflict } from '../store/database.ts';
import { listDevices, revokeDevice } from '../store/devices.ts';
import { listHoldings } from '../store/holdings.ts';
import { findTeamMember, listTeam, removeMember, restoreMember, updateMember } from '../store/members.ts';

const memberId = z.object({ id: z.string().max(80) });
const deviceOfMember = memberId.extend({ device: z.string().max(80) });

const getMembers = createRoute({
  method: 'get',
  path: '/v1/members',
  operationId: 'listMembers',
  tags: ['Team'],
  summary: 'The people of the team; their addresses and when they were last seen for admins alone',
  ...requires('team.read'),
  responses: { 200: json(teamSchema, 'The members.'), ...problems(401) },
});

const getHoldings = createRoute({
  method: 'get',
  path: '/v1/holdings',
  operationId: 'listHoldings',
  tags: ['Team'],
  summary: 'How many open leads each member has in their hands, by tier',
  ...requires('lead.read'),
  responses: { 200: json(holdingListSchema, 'Those who have some, and what nobody has.'), ...problems(401) },
});

const patchMember = createRoute({
  method: 'patch',
  path: '/v1/members/{id}',
  operationId: 'changeMember',
  tags: ['Team'],
  summary: 'Change a member’s role, name or address for Access',
  ...requires('member.edit', jsonBody(4096)),
  request: { params: memberId, body: body(memberPatchSchema) },
  responses: {
    200: json(teamMemberSchema, 'The member as they now are.'),
    ...problems(400, 401, 403, 404, 409, 413, 415),
  },
});

const deleteMember = createRoute({
  method: 'delete',
  path: '/v1/members/{id}',
  operationId: 'removeMember',
  tags: ['Team'],
  summary: 'Remove a member: they are out from the next request on, what they wrote stays',
  ...requires('member.remove'),
  request: { params: memberId },
  responses: { 204: nothing('They are out.'), ...problems(400, 401, 403, 404, 409) },
});

const postRestoration = createRoute({
  method: 'post',
  path: '/v1/members/{id}/restoration',
  operationId: 'restoreMember',
  tags: ['Team'],
  summary: 'Take back a removal of the last hour: the member is in again, with their browsers and leads',
  ...requires('member.remove'),
  request: { params: memberId },
  responses: { 204: nothing('They are in again.'), ...problems(400, 401, 403, 404, 409) },
});

const getMemberDevices = createRoute({
  method: 'get',
  path: '/v1/members/{id}/devices',
  operationId: 'listDevicesOfMember',
  tags: ['Team'],
  summary: 'A member’s connected browsers',
  ...requires('device.manage'),
  request: { params: memberId },
  responses: { 200: json(deviceListSchema, 'Their browsers.'), ...problems(400, 401, 403, 404) },
});

const deleteMemberDevice = createRoute({
  method: 'delete',
  path: '/v1/members/{id}/devices/{device}',
  operationId: 'disconnectDeviceOfMember',
  tags: ['Team'],
  summary: 'Disconnect a member’s browser',
  ...requires('device.manage'),
  request: { params: deviceOfMember },
  responses: { 204: nothing('It is out.'), ...problems(400, 401, 403, 404) },
});

const onTaken = (error: unknown): never => {
  throw error instanceof Conflict ? new Refusal('email-taken') : error;
};

export const addMemberRoutes = (app: Api): void => {
  app.openapi(getMembers, async (c) => {
    const { session, db } = c.var;
    const members = await listTeam(db, session.workspace);
    const isAdmin = may(session.role, 'member.edit');
    return c.json(
      { members: members.map((m) => (isAdmin ? m : { ...m, email: null, lastSeenOn: undefined })) },
      200,
    );
  });

  app.openapi(getHoldings, async (c) =>
    c.json({ holdings: await listHoldings(c.var.db, c.var.session.workspace) }, 200),
  );

  app.openapi(patchMember, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const before = await findTeamMember(db, session.workspace, id);
    if (!before) throw new Refusal('no-such-member');
    const updated = await updateMember(
      db,
      session,
      before,
      c.req.valid('json'),
      new Date().toISOString(),
    ).catch(onTaken);
    // Changed by another admin since it was read, and so to be read again.
    if (!updated) throw new Refusal('busy');
    const after = await findTeamMember(db, session.workspace, id);
    if (!after) throw new Refusal('no-such-member');
    return c.json(after, 200);
  });

  app.openapi(deleteMember, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    if (!(await removeMember(db, session, id, new Date().toISOString()))) throw new Refusal('no-such-member');
    return c.body(null, 204);
  });

  app.openapi(postRestoration, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    if (!(await restoreMember(db, session, id, new Date()).catch(onTaken)))
      throw new Refusal('no-such-member');
    return c.body(null, 204);
  });

  app.openapi(getMemberDevices, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    if (!(await findTeamMember(db, session.workspace, id))) throw new Refusal('no-such-member');
    return c.json({ devices: await listDevices(db, session, id, new Date().toISOString()) }, 200);
  });

  app.openapi(deleteMemberDevice, async (c) => {
    const { db, session } = c.var;
    const { id: member, device: id } = c.req.valid('param');
    if (!(await revokeDevice(db, session, 'device.manage', { member, id }, new Date().toISOString())))
      throw new Refusal('no-such-device');
    return c.body(null, 204);
  });
};
