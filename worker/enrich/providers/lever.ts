/** Lever: an employer's postings, on its American and its European instance. https://github.com/lever/postings-api */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { workplaceOf } from '../../../shared/text/hiring/workplace.ts';
import { boardProvider } from '../board-provider.ts';
import { boardAnswer, type Role, salaryOf } from '../job-board.ts';
import type { Answer, Ask } from '../provider.ts';

const posting = z.object({
  text: z.string(),
  categories: z
    .object({
      location: z.string().nullish(),
      allLocations: z.array(z.string()).nullish(),
      commitment: z.string().nullish(),
      team: z.string().nullish(),
      department: z.string().nullish(),
    })
    .nullish(),
  /** Milliseconds since 1970. */
  createdAt: z.number().nullish(),
  workplaceType: z.string().nullish(),
  salaryRange: z
    .object({
      min: z.number().nullish(),
      max: z.number().nullish(),
      currency: z.string().nullish(),
      interval: z.string().nullish(),
    })
    .nullish(),
  descriptionPlain: z.string().nullish(),
});

const answer = z.array(posting);

/** Some 10 KB each: more of them at once would not fit into an answer. */
const pageSize = 100;
const mostPages = 4;

export const lever = boardProvider({
  id: 'lever',
  name: 'Lever',
  byDefault: true,
  hosts: [
    { name: 'api.lever.co', requests: 20, seconds: 4 },
    { name: 'api.eu.lever.co', requests: 20, seconds: 4 },
  ],
  requests: mostPages + 1,
  url: 'https://github.com/lever/postings-api',
  hostOf: () => 'api.lever.co',
  look: async (token, ask) => {
    const answer = await look('', token, ask);
    // The same link leads to either: who is not on the one is on the other.
    return answer.outcome === 'not_found' ? look('eu.', token, ask) : answer;
  },
});

const look = async (instance: '' | 'eu.', token: string, ask: Ask): Promise<Answer> => {
  const site = encodeURIComponent(token);
  const roles: Role[] = [];
  for (let page = 0; page < mostPages; page++) {
    const query = `mode=json&limit=${pageSize}&skip=${page * pageSize}`;
    const reply = await ask.json(`https://api.${instance}lever.co/v0/postings/${site}?${query}`, answer);
    if (!reply.ok) return reply.failure;
    roles.push(...reply.value.map(roleOf));
    if (reply.value.length < pageSize)
      return boardAnswer(
        { provider: 'lever', url: `https://jobs.${instance}lever.co/${site}`, name: null },
        roles,
      );
  }
  return boardAnswer(
    { provider: 'lever', url: `https://jobs.${instance}lever.co/${site}`, name: null, total: null },
    roles,
  );
};

const roleOf = (job: z.infer<typeof posting>): Role => ({
  title: job.text,
  locations: job.categories?.allLocations?.length ? job.categories.allLocations : [job.categories?.location],
  department: job.categories?.department ?? job.categories?.team,
  postedAt: job.createdAt ? new Date(job.createdAt).toISOString() : null,
  employmentType: employmentTypeOf(job.categories?.commitment ?? ''),
  remote: workplaceOf(job.workplaceType ?? ''),
  salary: job.salaryRange ? salaryOf({ ...job.salaryRange, period: job.salaryRange.interval }) : null,
  text: job.descriptionPlain,
});
