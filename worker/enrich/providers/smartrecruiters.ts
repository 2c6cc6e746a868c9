/** SmartRecruiters: an employer's postings. https://developers.smartrecruiters.com/docs/posting-api */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { boardProvider } from '../board-provider.ts';
import { boardAnswer, placeOf } from '../job-board.ts';

const host = 'api.smartrecruiters.com';

const answer = z.object({
  totalFound: z.int(),
  content: z.array(
    z.object({
      name: z.string(),
      company: z.object({ name: z.string().nullish() }).nullish(),
      releasedDate: z.string().nullish(),
      location: z
        .object({
          fullLocation: z.string().nullish(),
          city: z.string().nullish(),
          region: z.string().nullish(),
          /** ISO 3166-1 alpha-2, lower case. */
          country: z.string().nullish(),
          remote: z.boolean().nullish(),
          hybrid: z.boolean().nullish(),
        })
        .nullish(),
      department: z.object({ label: z.string().nullish() }).nullish(),
      function: z.object({ label: z.string().nullish() }).nullish(),
      typeOfEmployment: z.object({ label: z.string().nullish() }).nullish(),
    }),
  ),
});
type Location = z.infer<typeof answer>['content'][number]['location'];

export const smartrecruiters = boardProvider({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  byDefault: true,
  hosts: [{ name: host, requests: 20, seconds: 4 }],
  url: 'https://developers.smartrecruiters.com/docs/posting-api',
  // Which may be a company without roles today.
  cacheHours: { not_found: 24 },
  look: async (token, ask) => {
    const company = encodeURIComponent(token);
    // The first hundred are more than are kept, and the answer says how many there are.
    const reply = await ask.json(`https://${host}/v1/companies/${company}/postings?limit=100`, answer);
    if (!reply.ok) return reply.failure;
    const { totalFound, content } = reply.value;
    // A company that it does not know has no postings either: nothing says which of the two it is.
    if (totalFound === 0) return { outcome: 'not_found' };
    const name = content[0]?.company?.name ?? null;
    return boardAnswer(
      {
        provider: 'smartrecruiters',
        url: `https://careers.smartrecruiters.com/${company}`,
        name,
        total: Math.max(totalFound, content.length),
      },
      content.map((job) => ({
        title: job.name,
        locations: [
          job.location?.fullLocation ??
            placeOf(job.location?.city, job.location?.region, job.location?.country?.toUpperCase()),
        ],
        // Groups put their own name there.
        department: job.department?.label === name ? job.function?.label : job.department?.label,
        postedAt: job.releasedDate,
        employmentType: employmentTypeOf(job.typeOfEmployment?.label ?? ''),
        remote: remoteOf(job.location),
      })),
    );
  },
});

const remoteOf = (location: Location) => (location?.hybrid ? 'hybrid' : location?.remote ? 'remote' : null);
