/** SmartRecruiters: microdata of a JobPosting on `jobs.smartrecruiters.com/{token}/{id}-{slug}`. */
import { boardSite } from './board-site.ts';

export const smartRecruiters = boardSite({
  name: 'smartrecruiters',
  host: /(?:^|\.)smartrecruiters\.com$/,
  posting: /^\/[^/]+\/\d{6,}/,
  list: /^\/[^/]+\/?$/,
  listOf: 'employer',
});
