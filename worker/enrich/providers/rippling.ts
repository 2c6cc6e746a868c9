/** Rippling: the list behind an employer's board. It is not documented, and therefore asked for by choice alone. */
import * as z from 'zod';
import { boardProvider } from '../board-provider.ts';
import { boardAnswer, mergeRows } from '../job-board.ts';

const host = 'api.rippling.com';

const answer = z.array(
  z.object({
    uuid: z.string(),
    name: z.string(),
    department: z.object({ label: z.string().nullish() }).nullish(),
    workLocation: z.object({ label: z.string().nullish() }).nullish(),
  }),
);

export const rippling = boardProvider({
  id: 'rippling',
  name: 'Rippling',
  byDefault: false,
  hosts: [{ name: host, requests: 10, seconds: 5 }],
  url: 'https://www.rippling.com/legal',
  note: 'The list is made for the board itself and is not documented.',
  look: async (token, ask) => {
    const board = encodeURIComponent(token);
    const reply = await ask.json(`https://${host}/platform/api/ats/v1/board/${board}/jobs`, answer);
    if (!reply.ok) return reply.failure;
    return boardAnswer(
      { provider: 'rippling', url: `https://ats.rippling.com/${board}/jobs`, name: null },
      mergeRows(
        reply.value.map((job) => ({
          id: job.uuid,
          title: job.name,
          locations: [job.workLocation?.label],
          department: job.department?.label,
        })),
      ),
    );
  },
});
