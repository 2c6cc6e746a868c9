/** Recruitee: the offers of an employer's careers site. https://docs.recruitee.com/reference/offers */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { boardProvider, hostLabel } from '../board-provider.ts';
import { boardAnswer, placeOf, salaryOf } from '../job-board.ts';

/** Recruiters and their addresses stand in texts and in the mailbox: of those only the description is looked at. */
const offer = z.object({
  title: z.string(),
  company_name: z.string().nullish(),
  status: z.string().nullish(),
  department: z.string().nullish(),
  published_at: z.string().nullish(),
  employment_type_code: z.string().nullish(),
  remote: z.boolean().nullish(),
  hybrid: z.boolean().nullish(),
  on_site: z.boolean().nullish(),
  location: z.string().nullish(),
  locations: z
    .array(
      z.object({
        name: z.string().nullish(),
        city: z.string().nullish(),
        state: z.string().nullish(),
        country: z.string().nullish(),
      }),
    )
    .nullish(),
  salary: z
    .object({
      min: z.union([z.string(), z.number()]).nullish(),
      max: z.union([z.string(), z.number()]).nullish(),
      currency: z.string().nullish(),
      period: z.string().nullish(),
    })
    .nullish(),
  description: z.string().nullish(),
});
type Offer = z.infer<typeof offer>;
const answer = z.object({ offers: z.array(offer) });

const hostOf = (token: string) => `${token.toLowerCase()}.recruitee.com`;

export const recruitee = boardProvider({
  id: 'recruitee',
  name: 'Recruitee',
  byDefault: true,
  hosts: [
    { name: '*.recruitee.com', requests: 10, seconds: 5 },
    // Careers sites under the company's own domain are sent there.
    { name: 'own', requests: 1, seconds: 1 },
  ],
  requests: 3,
  url: 'https://docs.recruitee.com/reference/offers',
  token: hostLabel,
  hostOf,
  look: async (token, ask) => {
    const host = hostOf(token);
    const reply = await ask.json(`https://${host}/api/offers/`, answer, { mayBeCut: true });
    if (!reply.ok) return reply.failure;
    const offers = reply.value.offers.filter(({ status }) => !status || status === 'published');
    return boardAnswer(
      {
        provider: 'recruitee',
        url: `https://${host}/`,
        name: offers[0]?.company_name ?? null,
        // Without pages: of a site with hundreds of offers only the beginning is read.
        ...(reply.isCut && { total: null }),
      },
      offers.map((one) => ({
        title: one.title,
        locations: one.locations?.length
          ? one.locations.map(({ city, state, country }) =>
              placeOf(city, state === city ? null : state, country),
            )
          : [one.location],
        department: one.department,
        // `2026-08-05 10:10:39 UTC`
        postedAt: one.published_at?.slice(0, 10),
        employmentType: employmentTypeOf(one.employment_type_code ?? ''),
        remote: workplaceOf(one),
        salary: one.salary ? salaryOf(one.salary) : null,
        text: one.description,
      })),
    );
  },
});

const workplaceOf = ({ hybrid, remote, on_site }: Offer) =>
  hybrid ? 'hybrid' : remote ? 'remote' : on_site ? 'onsite' : null;
