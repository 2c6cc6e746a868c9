/** PUT /v1/profile: whom the team looks for. Every lead is scored anew by it. */
import { profileSchema } from '../../shared/api.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { updateProfile } from '../store/workspaces.ts';

const putProfile = createRoute({
  method: 'put',
  path: '/v1/profile',
  summary: 'Set the ideal customer profile (lead or admin); all leads are rescored soon after',
  ...requires('profile.edit', jsonBody(16_384)),
  request: { body: body(profileSchema) },
  responses: { 200: json(profileSchema, 'The profile as it now is.'), ...problems(400, 401, 403, 413, 415) },
});

export const addProfileRoutes = (app: Api): void => {
  app.openapi(putProfile, async (c) => {
    const { session } = c.var;
    const profile = c.req.valid('json');
    const profileAt = new Date().toISOString();
    await updateProfile(c.var.db, session, profile, profileAt);
    await c.env.JOBS.send({ kind: 'rescore-all', workspace: session.workspace, after: null, profileAt });
    return c.json(profile, 200);
  });
};
