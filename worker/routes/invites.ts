/** Invites: an admin makes a link, whoever it is for spends it on a membership and a token. */
import * as z from 'zod';
import { inviteListSchema, inviteRequestSchema, newInviteSchema } from '../../shared/api/team.ts';
import { pairRequestSchema, pairResponseSchema } from '../../shared/api/workspace.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { limitAddress } from '../edge/limit.ts';
import { requires, requiresNothing } from '../edge/permit.ts';
import { throttleFailures } from '../edge/throttle.ts';
import { body, json, nothing, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { makeInvite, makeToken } from '../sign-in/pairing.ts';
import { insertInvite, listInvites, revokeInvite, spendInvite } from '../store/invites.ts';

const postInvite = createRoute({
  method: 'post',
  path: '/v1/invites',
  operationId: 'invite',
  tags: ['Team'],
  summary: 'Invite somebody: a link that works once',
  ...requires('member.invite', jsonBody(4096)),
  request: { body: body(inviteRequestSchema) },
  responses: {
    201: json(newInviteSchema, 'The invite, and its link, told this once.'),
    ...problems(400, 401, 403, 413, 415),
  },
});

const getInvites = createRoute({
  method: 'get',
  path: '/v1/invites',
  operationId: 'listInvites',
  tags: ['Team'],
  summary: 'Invites that nobody has used yet',
  ...requires('member.invite'),
  responses: { 200: json(inviteListSchema, 'The open invites.'), ...problems(401, 403) },
});

const deleteInvite = createRoute({
  method: 'delete',
  path: '/v1/invites/{id}',
  operationId: 'takeInviteBack',
  tags: ['Team'],
  summary: 'Take an invite back',
  ...requires('member.invite'),
  request: { params: z.object({ id: z.string().max(80) }) },
  responses: { 204: nothing('Its link is dead.'), ...problems(400, 401, 403, 404) },
});

const postJoin = createRoute({
  method: 'post',
  path: '/v1/join',
  operationId: 'join',
  tags: ['Connecting'],
  summary: 'Spend an invite’s code: become a member, with a token for this browser',
  ...requiresNothing,
  middleware: [limitAddress, throttleFailures, jsonBody(4096)] as const,
  request: { body: body(pairRequestSchema) },
  responses: {
    201: json(pairResponseSchema, 'The token, shown this once.'),
    ...problems(400, 410, 413, 415),
  },
});

export const addInviteRoutes = (app: Api): void => {
  app.openapi(postInvite, async (c) => {
    const { name, role, email, days } = c.req.valid('json');
    const now = new Date();
    const { code, hash: codeHash, expiresAt } = await makeInvite(now, days);
    const invite = await insertInvite(
      c.var.db,
      c.var.session,
      { hash: codeHash, name, role, email, expiresAt },
      now.toISOString(),
    );
    return c.json({ ...invite, link: `${new URL(c.req.url).origin}/join#${code}` }, 201);
  });

  app.openapi(getInvites, async (c) => {
    const { db, session } = c.var;
    return c.json({ invites: await listInvites(db, session.workspace, new Date().toISOString()) }, 200);
  });

  app.openapi(deleteInvite, async (c) => {
    const { id } = c.req.valid('param');
    if (!(await revokeInvite(c.var.db, c.var.session, id, new Date().toISOString())))
      throw new Refusal('no-such-invite');
    return c.body(null, 204);
  });

  app.openapi(postJoin, async (c) => {
    const { code, device } = c.req.valid('json');
    const now = new Date();
    const { token, hash: tokenHash, expiresAt } = await makeToken(now);
    const joined = await spendInvite(
      c.var.db,
      await hash(code),
      crypto.randomUUID(),
      { hash: tokenHash, device, expiresAt },
      now.toISOString(),
    );
    if (!joined) throw new Refusal('invite-gone');
    return c.json({ token, ...joined }, 201);
  });
};
