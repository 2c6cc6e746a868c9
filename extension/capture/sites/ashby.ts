/** Ashby: drawn by a script from `window.__appData`; a posting carries JobPosting data too. */
import { boardSite } from './board-site.ts';

export const ashby = boardSite({
  name: 'ashby',
  host: /(?:^|\.)ashbyhq\.com$/,
  posting: /^\/[^/]+\/[0-9a-f]{8}-[0-9a-f-]{20,}/,
  list: /^\/[^/]+\/?$/,
  listOf: 'employer',
});
