/** Workday: `{token}.wd5.myworkdayjobs.com/{site}/job/…` is a posting with JobPosting data; lists are drawn by a script. */
import { boardSite } from './board-site.ts';

export const workday = boardSite({
  name: 'workday',
  host: /(?:^|\.)myworkday(?:jobs|site)\.com$/,
  posting: /\/job\/.+/,
  list: /^\/(?:[a-z]{2}-[a-z]{2}\/)?(?:recruiting\/[^/]+\/)?[^/]+\/?$/,
  listOf: 'employer',
});
