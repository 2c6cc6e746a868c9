/** GET /v1/me: who this token speaks for, with whom, and whom they look for. */
import { meSchema } from '../../shared/api.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { json, problems } from '../openapi.ts';
import { listMembers } from '../store/members.ts';
import { findProfile } from '../store/workspaces.ts';

const getMe = createRoute({
  method: 'get',
  path: '/v1/me',
  summary: 'The member of this token, their team and its profile',
  ...requires('team.read'),
  responses: { 200: json(meSchema, 'The member.'), ...problems(401) },
});

export const addMeRoutes = (app: Api): void => {
  app.openapi(getMe, async (c) => {
    const { session, db } = c.var;
    return c.json(
      {
        workspace: { id: session.workspace, name: session.workspaceName },
        member: { id: session.member, name: session.memberName, role: session.role },
        members: await listMembers(db, session.workspace),
        profile: await findProfile(db, session.workspace),
      },
      200,
    );
  });
};
