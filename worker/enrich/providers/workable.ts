/** Workable: the account's widget, with all its roles. https://help.workable.com/hc/en-us/articles/115012771647 */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { boardProvider } from '../board-provider.ts';
import { boardAnswer, mergeRows, placeOf } from '../job-board.ts';

const host = 'apply.workable.com';

const answer = z.object({
  name: z.string().nullish(),
  jobs: z.array(
    z.object({
      title: z.string(),
      shortcode: z.string(),
      employment_type: z.string().nullish(),
      telecommuting: z.boolean().nullish(),
      department: z.string().nullish(),
      published_on: z.string().nullish(),
      city: z.string().nullish(),
      state: z.string().nullish(),
      country: z.string().nullish(),
    }),
  ),
});

export const workable = boardProvider({
  id: 'workable',
  name: 'Workable',
  byDefault: true,
  hosts: [{ name: host, requests: 10, seconds: 5 }],
  url: 'https://help.workable.com/hc/en-us/articles/115012771647',
  look: async (token, ask) => {
    const account = encodeURIComponent(token);
    // Without details: the posts' whole text is not read.
    const reply = await ask.json(`https://${host}/api/v1/widget/accounts/${account}?details=false`, answer);
    if (!reply.ok) return reply.failure;
    const { name, jobs } = reply.value;
    return boardAnswer(
      { provider: 'workable', url: `https://${host}/${account}/`, name: name ?? null },
      mergeRows(
        jobs.map((job) => ({
          id: job.shortcode,
          title: job.title,
          locations: [placeOf(job.city, job.state, job.country)],
          department: job.department,
          postedAt: job.published_on,
          employmentType: employmentTypeOf(job.employment_type ?? ''),
          remote: job.telecommuting ? ('remote' as const) : null,
        })),
      ),
    );
  },
});
