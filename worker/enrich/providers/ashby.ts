/** Ashby: an employer's board in one answer. https://developers.ashbyhq.com/docs/public-job-posting-api */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { workplaceOf } from '../../../shared/text/hiring/workplace.ts';
import { boardProvider } from '../board-provider.ts';
import { boardAnswer, salaryOf } from '../job-board.ts';

const host = 'api.ashbyhq.com';

const answer = z.object({
  jobs: z.array(
    z.object({
      title: z.string(),
      department: z.string().nullish(),
      employmentType: z.string().nullish(),
      location: z.string().nullish(),
      secondaryLocations: z.array(z.object({ location: z.string().nullish() })).nullish(),
      publishedAt: z.string().nullish(),
      /** Posts that only those see who have the link are not the board's. */
      isListed: z.boolean().nullish(),
      isRemote: z.boolean().nullish(),
      workplaceType: z.string().nullish(),
      descriptionPlain: z.string().nullish(),
      compensation: z
        .object({
          summaryComponents: z
            .array(
              z.object({
                compensationType: z.string().nullish(),
                interval: z.string().nullish(),
                currencyCode: z.string().nullish(),
                minValue: z.number().nullish(),
                maxValue: z.number().nullish(),
              }),
            )
            .nullish(),
        })
        .nullish(),
    }),
  ),
});
type Job = z.infer<typeof answer>['jobs'][number];

export const ashby = boardProvider({
  id: 'ashby',
  name: 'Ashby',
  byDefault: true,
  hosts: [{ name: host, requests: 20, seconds: 4 }],
  url: 'https://developers.ashbyhq.com/docs/public-job-posting-api',
  look: async (token, ask) => {
    // A link's token is already escaped where it holds a blank.
    const board = encodeURIComponent(decoded(token));
    const url = `https://${host}/posting-api/job-board/${board}?includeCompensation=true`;
    const reply = await ask.json(url, answer, { mayBeCut: true });
    if (!reply.ok) return reply.failure;
    return boardAnswer(
      {
        provider: 'ashby',
        url: `https://jobs.ashbyhq.com/${board}`,
        name: null,
        // Without pages: of a board of hundreds only the beginning is read.
        ...(reply.isCut && { total: null }),
      },
      reply.value.jobs
        .filter(({ isListed }) => isListed !== false)
        .map((job) => ({
          title: job.title,
          locations: [job.location, ...(job.secondaryLocations ?? []).map(({ location }) => location)],
          department: job.department,
          postedAt: job.publishedAt,
          employmentType: employmentTypeOf(job.employmentType ?? ''),
          // `isRemote` is true of hybrid roles as well.
          remote: workplaceOf(job.workplaceType ?? '') ?? (job.isRemote ? 'remote' : null),
          salary: payOf(job),
          text: job.descriptionPlain,
        })),
    );
  },
});

const payOf = ({ compensation }: Job) => {
  const pay = compensation?.summaryComponents?.find(({ compensationType }) => compensationType === 'Salary');
  return pay
    ? salaryOf({ min: pay.minValue, max: pay.maxValue, currency: pay.currencyCode, period: pay.interval })
    : null;
};

const decoded = (token: string): string => {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
};
