/** Greenhouse: an employer's public board. https://developers.greenhouse.io/job-board.html */
import * as z from 'zod';
import { boardToken } from '../board-token.ts';
import { boardAnswer } from '../job-board.ts';
import type { Provider } from '../provider.ts';

const host = 'boards-api.greenhouse.io';

const answer = z.object({
  jobs: z.array(
    z.object({
      title: z.string(),
      company_name: z.string().nullish(),
      location: z.object({ name: z.string().nullish() }).nullish(),
      first_published: z.string().nullish(),
      departments: z.array(z.object({ name: z.string().nullish() })).nullish(),
    }),
  ),
});

export const greenhouse: Provider = {
  id: 'greenhouse',
  name: 'Greenhouse',
  kind: 'job-board',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['boards'],
  outputs: ['hiring'],
  hosts: [{ name: host, requests: 5, seconds: 1 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 24 },
  terms: {
    url: 'https://developers.greenhouse.io/job-board.html',
    licence: 'terms',
    attribution: null,
    note: 'The API is public: it serves what an employer has published for applicants.',
  },
  prepare: (subject) => {
    const token = boardToken(subject, 'greenhouse');
    if (token === null) return null;
    return {
      key: token,
      run: async (ask) => {
        const reply = await ask.json(`https://${host}/v1/boards/${encodeURIComponent(token)}/jobs`, answer);
        if (!reply.ok) return reply.failure;
        const { jobs } = reply.value;
        return boardAnswer(
          {
            provider: 'greenhouse',
            url: `https://boards.greenhouse.io/${encodeURIComponent(token)}`,
            name: jobs[0]?.company_name ?? null,
          },
          jobs.map((job) => ({
            title: job.title,
            locations: [job.location?.name],
            department: job.departments?.[0]?.name,
            postedAt: job.first_published,
          })),
        );
      },
    };
  },
};
