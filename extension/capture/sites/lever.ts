/** Lever: `jobs.lever.co/{token}` lists, `/{token}/{uuid}` is a posting with JobPosting data; the title is "Employer - Role". */
import { boardSite } from './board-site.ts';

export const lever = boardSite({
  name: 'lever',
  host: /(?:^|\.)lever\.co$/,
  posting: /^\/[^/]+\/[0-9a-f]{8}-[0-9a-f-]{20,}/,
  list: /^\/[^/]+\/?$/,
  listOf: 'employer',
});
