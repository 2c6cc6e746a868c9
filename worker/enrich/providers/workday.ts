/** Workday: the list behind an employer's careers site. It is not documented, and therefore asked for by choice alone. */
import * as z from 'zod';
import { readRelativeDate } from '../../../shared/text/dates.ts';
import { workplaceOf } from '../../../shared/text/hiring/workplace.ts';
import { boardProvider } from '../board-provider.ts';
import { boardAnswer, mergeRows, mostJobs } from '../job-board.ts';
import type { Ask, Reply } from '../provider.ts';

const answer = z.object({
  /** Of the first page alone: the others say 0. */
  total: z.int(),
  jobPostings: z.array(
    z.object({
      title: z.string(),
      externalPath: z.string().nullish(),
      locationsText: z.string().nullish(),
      postedOn: z.string().nullish(),
      remoteType: z.string().nullish(),
    }),
  ),
});
type Page = z.infer<typeof answer>;

/** More at once are refused. */
const pageSize = 20;
/** It counts no further. */
const mostCounted = 2000;

const centres = [1, 2, 3, 5, 6, 10, 12, 101, 102, 103, 104, 105, 107, 108, 501, 502, 503, 504, 505];

const hostOf = (token: string) => `${token.split('/')[0]}.myworkdayjobs.com`;

export const workday = boardProvider({
  id: 'workday',
  name: 'Workday',
  byDefault: false,
  hosts: centres.map((centre) => ({ name: `*.wd${centre}.myworkdayjobs.com`, requests: 10, seconds: 5 })),
  requests: mostJobs / pageSize,
  url: 'https://www.workday.com/en-us/legal/site-terms.html',
  note: 'The list is made for the careers site itself and is not documented.',
  token: new RegExp(`^[a-z\\d-]{1,60}\\.wd(?:${centres.join('|')})/[\\w-]{1,80}$`, 'i'),
  hostOf,
  look: async (token, ask) => {
    const [front = '', site = ''] = token.split('/');
    const host = hostOf(token);
    const list = `https://${host}/wday/cxs/${front.split('.')[0]}/${site}/jobs`;
    const first = await pageOf(ask, list, 0);
    if (!first.ok) return first.failure;
    const { total } = first.value;
    const offsets = [1, 2].map((page) => page * pageSize).filter((offset) => offset < total);
    const others = await Promise.all(offsets.map((offset) => pageOf(ask, list, offset)));
    const postings = [first, ...others].flatMap((page) => (page.ok ? page.value.jobPostings : []));
    const today = ask.now.toISOString().slice(0, 10);
    return boardAnswer(
      {
        provider: 'workday',
        url: `https://${host}/${site}`,
        name: null,
        total: total >= mostCounted ? null : total,
      },
      mergeRows(
        postings.map((posting) => ({
          id: posting.externalPath ?? posting.title,
          title: posting.title,
          // `3 Locations` is none.
          locations: [posting.locationsText?.replace(/^\d{1,4} locations?$/i, '')],
          // `Posted 3 Days Ago`; `30+ Days Ago` is no date.
          postedAt: readRelativeDate(posting.postedOn ?? '', today)?.date,
          remote: workplaceOf(posting.remoteType ?? ''),
        })),
      ),
    );
  },
});

const pageOf = (ask: Ask, url: string, offset: number): Promise<Reply<Page>> =>
  ask.json(url, answer, {
    method: 'POST',
    // The dates are words.
    headers: { 'Accept-Language': 'en-US' },
    body: { appliedFacets: {}, limit: pageSize, offset, searchText: '' },
  });
