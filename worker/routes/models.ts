/** Versions of the model: list, read, add, choose. Choosing one has every lead scored anew by it. */
import * as z from 'zod';
import { modelSchema } from '../../shared/api/model.ts';
import { modelChoiceSchema, modelInputSchema, modelListSchema } from '../../shared/api/scoring.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { Conflict } from '../store/database.ts';
import { chooseModel, findModel, insertModel, listModels } from '../store/models.ts';

const params = z.object({ version: z.coerce.number().int().min(1).max(100_000) });

const getModels = createRoute({
  method: 'get',
  path: '/v1/models',
  summary: 'All versions of the model, and which of them scores',
  ...requires('team.read'),
  responses: { 200: json(modelListSchema, 'The versions, newest first.'), ...problems(401) },
});

const getModel = createRoute({
  method: 'get',
  path: '/v1/models/{version}',
  summary: 'One version: its profiles and weights',
  ...requires('team.read'),
  request: { params },
  responses: { 200: json(modelSchema, 'The model.'), ...problems(400, 401, 404) },
});

const putModel = createRoute({
  method: 'put',
  path: '/v1/models/{version}',
  summary: 'Add the next version; it scores nothing until it is chosen',
  ...requires('model.edit', jsonBody(131_072)),
  request: { params, body: body(modelInputSchema) },
  responses: {
    200: json(modelSchema, 'The version as it is kept.'),
    ...problems(400, 401, 403, 409, 413, 415),
  },
});

const putChoice = createRoute({
  method: 'put',
  path: '/v1/model',
  summary: 'Choose the version that scores, and one to run beside it; all leads are rescored soon after',
  ...requires('model.edit', jsonBody(1024)),
  request: { body: body(modelChoiceSchema) },
  responses: { 200: json(modelListSchema, 'The versions.'), ...problems(400, 401, 403, 404, 413, 415) },
});

export const addModelRoutes = (app: Api): void => {
  app.openapi(getModels, async (c) => c.json(await listModels(c.var.db, c.var.session.workspace), 200));

  app.openapi(getModel, async (c) => {
    const model = await findModel(c.var.db, c.var.session.workspace, c.req.valid('param').version);
    if (!model) throw new Refusal('no-such-model');
    return c.json(model, 200);
  });

  app.openapi(putModel, async (c) => {
    const { db, session } = c.var;
    const { version } = c.req.valid('param');
    const { note, model } = c.req.valid('json');
    const kept = { ...model, version: `v${version}` };
    const { versions } = await listModels(db, session.workspace);
    const next = (versions[0]?.version ?? 0) + 1;
    if (version > next) throw new Refusal('version-taken');
    try {
      await insertModel(db, session, version, note, kept, new Date().toISOString());
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      // The answer to a first try may have been lost: the version that stands there may be this one.
      const there = await findModel(db, session.workspace, version);
      if (JSON.stringify(there) !== JSON.stringify(modelSchema.parse(kept)))
        throw new Refusal('version-taken');
    }
    return c.json(kept, 200);
  });

  app.openapi(putChoice, async (c) => {
    const { db, session } = c.var;
    const choice = c.req.valid('json');
    for (const version of [choice.active, choice.shadow])
      if (version !== null && !(await findModel(db, session.workspace, version)))
        throw new Refusal('no-such-model');
    const modelAt = new Date().toISOString();
    await chooseModel(db, session, choice, modelAt);
    await c.env.JOBS.send({ kind: 'rescore-all', workspace: session.workspace, after: null, modelAt });
    return c.json(await listModels(db, session.workspace), 200);
  });
};
