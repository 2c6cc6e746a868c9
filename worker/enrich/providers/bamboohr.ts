/** BambooHR: the list behind an employer's careers page. It is not documented, and therefore asked for by choice alone. */
import * as z from 'zod';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { boardProvider, hostLabel } from '../board-provider.ts';
import { boardAnswer, placeOf } from '../job-board.ts';

const answer = z.object({
  meta: z.object({ totalCount: z.int().nullish() }).nullish(),
  result: z.array(
    z.object({
      jobOpeningName: z.string(),
      departmentLabel: z.string().nullish(),
      employmentStatusLabel: z.string().nullish(),
      location: z.object({ city: z.string().nullish(), state: z.string().nullish() }).nullish(),
      atsLocation: z
        .object({
          city: z.string().nullish(),
          state: z.string().nullish(),
          province: z.string().nullish(),
          country: z.string().nullish(),
        })
        .nullish(),
      isRemote: z.boolean().nullish(),
      locationType: z.string().nullish(),
    }),
  ),
});
type Opening = z.infer<typeof answer>['result'][number];

export const bamboohr = boardProvider({
  id: 'bamboohr',
  name: 'BambooHR',
  byDefault: false,
  hosts: [{ name: '*.bamboohr.com', requests: 10, seconds: 5 }],
  requests: 3,
  url: 'https://www.bamboohr.com/legal/terms-of-service',
  note: 'The list is made for the careers page itself and is not documented.',
  token: hostLabel,
  look: async (token, ask) => {
    const host = `${token.toLowerCase()}.bamboohr.com`;
    const reply = await ask.json(`https://${host}/careers/list`, answer);
    if (!reply.ok) {
      // Whom it does not know it sends to its own site.
      const isAway = reply.url !== undefined && new URL(reply.url).hostname !== host;
      return isAway ? { outcome: 'not_found' } : reply.failure;
    }
    const { meta, result } = reply.value;
    return boardAnswer(
      {
        provider: 'bamboohr',
        url: `https://${host}/careers`,
        name: null,
        total: Math.max(meta?.totalCount ?? 0, result.length),
      },
      result.map((opening) => ({
        title: opening.jobOpeningName,
        locations: [placeIn(opening)],
        department: opening.departmentLabel,
        employmentType: employmentTypeOf(opening.employmentStatusLabel ?? ''),
        remote: workplaces[opening.locationType ?? ''] ?? (opening.isRemote ? 'remote' : null),
      })),
    );
  },
});

const workplaces: Record<string, 'onsite' | 'remote' | 'hybrid'> = { 0: 'onsite', 1: 'remote', 2: 'hybrid' };

/** Remote roles have no office: what stands in its stead is where they may be done. */
const placeIn = ({ location, atsLocation }: Opening): string =>
  placeOf(location?.city, location?.state) ||
  placeOf(atsLocation?.city, atsLocation?.state ?? atsLocation?.province, atsLocation?.country);
