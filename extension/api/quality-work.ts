/** The Worker's API about what became of leads, and what marketing and sales have agreed. A call each. */
import { playbookSchema } from '../../shared/api/playbook.ts';
import { outcomePageSchema } from '../../shared/api/scoring.ts';
import type { QualityWork } from '../ui/settings-services.ts';
import type { Ask } from './ask.ts';
import { search } from './search.ts';

export const createQualityWork = (ask: Ask): QualityWork => ({
  outcomes: (before) =>
    ask({
      method: 'GET',
      path: `/v1/outcomes${search({ before, limit: 1000 })}`,
      answer: outcomePageSchema,
    }),
  playbook: () => ask({ method: 'GET', path: '/v1/playbook', answer: playbookSchema }),
  savePlaybook: (playbook) =>
    ask({ method: 'PUT', path: '/v1/playbook', body: playbook, answer: playbookSchema }),
});
