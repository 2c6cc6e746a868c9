/** Breezy: the list behind an employer's portal. It is not documented, and therefore asked for by choice alone. */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { readSalary } from '../../../shared/text/hiring/salary.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';
import { boardProvider, hostLabel } from '../board-provider.ts';
import { boardAnswer } from '../job-board.ts';

const place = z.object({
  name: z.string().nullish(),
  country: z.object({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  is_remote: z.boolean().nullish(),
});

const answer = z.array(
  z.object({
    name: z.string(),
    published_date: z.string().nullish(),
    type: z.object({ name: z.string().nullish() }).nullish(),
    department: z.string().nullish(),
    location: place.nullish(),
    locations: z.array(place).nullish(),
    /** `$60,000 – $70,000 / year` */
    salary: z.string().nullish(),
    company: z.object({ name: z.string().nullish() }).nullish(),
  }),
);

export const breezy = boardProvider({
  id: 'breezy',
  name: 'Breezy HR',
  byDefault: false,
  hosts: [{ name: '*.breezy.hr', requests: 10, seconds: 5 }],
  url: 'https://breezy.hr/terms',
  note: 'The list is made for the portal itself and is not documented.',
  token: hostLabel,
  look: async (token, ask) => {
    const host = `${token.toLowerCase()}.breezy.hr`;
    const reply = await ask.json(`https://${host}/json`, answer);
    if (!reply.ok) return reply.failure;
    const positions = reply.value;
    return boardAnswer(
      { provider: 'breezy', url: `https://${host}/`, name: positions[0]?.company?.name ?? null },
      positions.map((position) => {
        const places = [...(position.location ? [position.location] : []), ...(position.locations ?? [])];
        const country = countryCode(places[0]?.country?.id ?? '');
        return {
          title: position.name,
          locations: places.map(({ name, country: of }) => name ?? of?.name),
          department: position.department,
          postedAt: position.published_date,
          employmentType: employmentTypeOf(position.type?.name ?? ''),
          remote: places.some(({ is_remote }) => is_remote) ? 'remote' : null,
          salary: position.salary ? readSalary(position.salary, { country, labelled: true }) : null,
        };
      }),
    );
  },
});
