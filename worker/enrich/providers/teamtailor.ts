/** Teamtailor: a career site's roles as a JSON Feed that holds schema.org's JobPosting. https://www.jsonfeed.org/version/1.1/ */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { boardProvider, hostLabel } from '../board-provider.ts';
import { boardAnswer, placeOf, type Role } from '../job-board.ts';
import type { Answer, Ask, Reply } from '../provider.ts';

const one = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((only) => [only])]);

const place = z.object({
  address: z
    .object({ addressLocality: z.string().nullish(), addressCountry: z.string().nullish() })
    .nullish(),
});
const feed = z.object({
  title: z.string().nullish(),
  next_url: z.string().nullish(),
  items: z.array(
    z.object({
      title: z.string(),
      date_published: z.string().nullish(),
      content_html: z.string().nullish(),
      _jobposting: z
        .object({
          title: z.string().nullish(),
          datePosted: z.string().nullish(),
          employmentType: one(z.string()).nullish(),
          jobLocationType: z.string().nullish(),
          jobLocation: one(place).nullish(),
        })
        .nullish(),
    }),
  ),
});
type Feed = z.infer<typeof feed>;
type Item = Feed['items'][number];

const mostPages = 3;
const hostOf = (token: string) => `${token.toLowerCase()}.teamtailor.com`;

export const teamtailor = boardProvider({
  id: 'teamtailor',
  name: 'Teamtailor',
  byDefault: true,
  hosts: [
    { name: '*.teamtailor.com', requests: 10, seconds: 5 },
    { name: '*.na.teamtailor.com', requests: 10, seconds: 5 },
    // Career sites under the company's own domain are sent there.
    { name: 'own', requests: 10, seconds: 5 },
  ],
  requests: 2 * mostPages + 1,
  url: 'https://www.teamtailor.com/en/terms-of-service/',
  token: hostLabel,
  hostOf,
  look: async (token, ask) => {
    const name = token.toLowerCase();
    const answer = await look(hostOf(token), ask);
    // The same link leads to the North American site, which has a host of its own.
    return answer.outcome === 'not_found' ? look(`${name}.na.teamtailor.com`, ask) : answer;
  },
});

const look = async (host: string, ask: Ask): Promise<Answer> => {
  const roles: Role[] = [];
  let name: string | null = null;
  let next: string | null = `https://${host}/jobs.json`;
  for (let page = 0; next !== null && page < mostPages; page++) {
    const reply: Reply<Feed> = await ask.json(next, feed);
    if (!reply.ok) return reply.failure;
    name ??= reply.value.title ?? null;
    roles.push(...reply.value.items.map(roleOf));
    next = reply.value.next_url ?? null;
  }
  return boardAnswer(
    { provider: 'teamtailor', url: `https://${host}/jobs`, name, ...(next !== null && { total: null }) },
    roles,
  );
};

const roleOf = ({ title, date_published, content_html, _jobposting: job }: Item): Role => ({
  title: job?.title ?? title,
  // Regions are of the team's own making (`Europe`), and no part of an address.
  locations:
    job?.jobLocation?.map(({ address }) => placeOf(address?.addressLocality, address?.addressCountry)) ?? [],
  postedAt: job?.datePosted ?? date_published,
  employmentType: employmentTypeOf(job?.employmentType?.join(' ') ?? ''),
  remote: job?.jobLocationType === 'TELECOMMUTE' ? 'remote' : null,
  text: content_html,
});
