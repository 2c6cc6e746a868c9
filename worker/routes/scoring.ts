/** What scores are made of, and what became of leads: for trying a model and for learning one, where CPU is. */
import {
  outcomePageSchema,
  outcomeQuerySchema,
  scoreInputPageSchema,
  scoreInputQuerySchema,
} from '../../shared/api/scoring.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { json, problems } from '../openapi.ts';
import { listOutcomes } from '../store/outcomes.ts';
import { listScoreInputs } from '../store/score-inputs.ts';

const getInputs = createRoute({
  method: 'get',
  path: '/v1/score-inputs',
  summary: 'What each account’s score is made of, page by page, without quotes',
  ...requires('lead.read'),
  request: { query: scoreInputQuerySchema },
  responses: { 200: json(scoreInputPageSchema, 'A page.'), ...problems(400, 401) },
});

const getOutcomes = createRoute({
  method: 'get',
  path: '/v1/outcomes',
  summary: 'What became of leads, newest first, with what the score knew then',
  ...requires('lead.read'),
  request: { query: outcomeQuerySchema },
  responses: { 200: json(outcomePageSchema, 'A page.'), ...problems(400, 401) },
});

export const addScoringRoutes = (app: Api): void => {
  app.openapi(getInputs, async (c) => {
    const { after, limit } = c.req.valid('query');
    const accounts = await listScoreInputs(c.var.db, c.var.session.workspace, after ?? null, limit);
    return c.json({ accounts, next: accounts.length === limit ? (accounts.at(-1)?.id ?? null) : null }, 200);
  });

  app.openapi(getOutcomes, async (c) => {
    const { before, limit } = c.req.valid('query');
    const outcomes = await listOutcomes(c.var.db, c.var.session.workspace, before ?? null, limit);
    return c.json({ outcomes, next: outcomes.length === limit ? (outcomes.at(-1)?.at ?? null) : null }, 200);
  });
};
