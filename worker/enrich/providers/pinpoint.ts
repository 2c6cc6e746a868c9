/** Pinpoint: the postings of an employer's careers site. https://developers.pinpointhq.com */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { workplaceOf } from '../../../shared/text/hiring/workplace.ts';
import { boardProvider, hostLabel } from '../board-provider.ts';
import { boardAnswer, salaryOf } from '../job-board.ts';

const named = z.object({ name: z.string().nullish() }).nullish();

const answer = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      employment_type: z.string().nullish(),
      workplace_type: z.string().nullish(),
      compensation_visible: z.boolean().nullish(),
      compensation_minimum: z.number().nullish(),
      compensation_maximum: z.number().nullish(),
      compensation_currency: z.string().nullish(),
      compensation_frequency: z.string().nullish(),
      job: z.object({ department: named }).nullish(),
      department: named,
      location: named,
      description: z.string().nullish(),
    }),
  ),
});

export const pinpoint = boardProvider({
  id: 'pinpoint',
  name: 'Pinpoint',
  byDefault: false,
  hosts: [{ name: '*.pinpointhq.com', requests: 10, seconds: 5 }],
  url: 'https://www.pinpointhq.com/terms/',
  token: hostLabel,
  look: async (token, ask) => {
    const host = `${token.toLowerCase()}.pinpointhq.com`;
    const reply = await ask.json(`https://${host}/postings.json`, answer);
    if (!reply.ok) return reply.failure;
    return boardAnswer(
      { provider: 'pinpoint', url: `https://${host}/`, name: null },
      reply.value.data.map((posting) => ({
        title: posting.title,
        locations: [posting.location?.name],
        department: (posting.job?.department ?? posting.department)?.name,
        employmentType: employmentTypeOf(posting.employment_type ?? ''),
        remote: workplaceOf(posting.workplace_type ?? ''),
        salary: posting.compensation_visible
          ? salaryOf({
              min: posting.compensation_minimum,
              max: posting.compensation_maximum,
              currency: posting.compensation_currency,
              period: posting.compensation_frequency,
            })
          : null,
        text: posting.description,
      })),
    );
  },
});
