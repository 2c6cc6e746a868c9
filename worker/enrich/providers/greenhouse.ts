/** Greenhouse: an employer's public board. https://developers.greenhouse.io/job-board.html */
import * as z from 'zod';
import { boardProvider } from '../board-provider.ts';
import { boardAnswer } from '../job-board.ts';

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

export const greenhouse = boardProvider({
  id: 'greenhouse',
  name: 'Greenhouse',
  byDefault: true,
  hosts: [{ name: host, requests: 5, seconds: 1 }],
  url: 'https://developers.greenhouse.io/job-board.html',
  look: async (token, ask) => {
    const board = encodeURIComponent(token);
    const reply = await ask.json(`https://${host}/v1/boards/${board}/jobs`, answer);
    if (!reply.ok) return reply.failure;
    const { jobs } = reply.value;
    return boardAnswer(
      {
        provider: 'greenhouse',
        url: `https://boards.greenhouse.io/${board}`,
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
});
