/** GET, PUT /v1/playbook: what a qualified lead is, and what is done with which. */
import { playbookSchema } from '../../shared/api/playbook.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { findPlaybook, updatePlaybook } from '../store/playbooks.ts';

const getPlaybook = createRoute({
  method: 'get',
  path: '/v1/playbook',
  summary: 'What marketing and sales have agreed',
  ...requires('team.read'),
  responses: { 200: json(playbookSchema, 'The playbook.'), ...problems(401) },
});

const putPlaybook = createRoute({
  method: 'put',
  path: '/v1/playbook',
  summary: 'Agree anew what a qualified lead is, and what is done with which',
  ...requires('playbook.edit', jsonBody(65_536)),
  request: { body: body(playbookSchema) },
  responses: {
    200: json(playbookSchema, 'The playbook as it now is.'),
    ...problems(400, 401, 403, 413, 415),
  },
});

export const addPlaybookRoutes = (app: Api): void => {
  app.openapi(getPlaybook, async (c) => c.json(await findPlaybook(c.var.db, c.var.session.workspace), 200));

  app.openapi(putPlaybook, async (c) => {
    const playbook = c.req.valid('json');
    await updatePlaybook(c.var.db, c.var.session, playbook, new Date().toISOString());
    return c.json(playbook, 200);
  });
};
