/** GET /v1/me: who this token speaks for, with whom, and by what model. */
import { meSchema } from '../../shared/api/workspace.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { json, problems } from '../openapi.ts';
import { listMembers } from '../store/members.ts';
import { findActiveModel } from '../store/models.ts';

const getMe = createRoute({
  method: 'get',
  path: '/v1/me',
  summary: 'The member of this token, their team and the model that scores',
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
        model: await findActiveModel(db, session.workspace),
      },
      200,
    );
  });
};
