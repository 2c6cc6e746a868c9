/** The Worker's API about the model: its versions, which of them scores, and what scores are made of. A call each. */
import { modelSchema } from '../../shared/api/model.ts';
import { modelListSchema, scoreInputPageSchema } from '../../shared/api/scoring.ts';
import type { ModelWork } from '../ui/settings-services.ts';
import type { Ask } from './ask.ts';
import { search } from './search.ts';

export const createModelWork = (ask: Ask): ModelWork => ({
  models: () => ask({ method: 'GET', path: '/v1/models', answer: modelListSchema }),
  model: (version) => ask({ method: 'GET', path: `/v1/models/${version}`, answer: modelSchema }),
  save: (version, input) =>
    ask({ method: 'PUT', path: `/v1/models/${version}`, body: input, answer: modelSchema }),
  choose: (choice) => ask({ method: 'PUT', path: '/v1/model', body: choice, answer: modelListSchema }),
  inputs: (after) =>
    ask({
      method: 'GET',
      path: `/v1/score-inputs${search({ after, limit: 200 })}`,
      answer: scoreInputPageSchema,
    }),
});
