/** Greenhouse: `boards.greenhouse.io/{token}` lists, `/{token}/jobs/{id}` is a posting; state in `window.__remixContext`. */
import { boardSite } from './board-site.ts';

export const greenhouse = boardSite({
  name: 'greenhouse',
  host: /(?:^|\.)greenhouse\.io$/,
  posting: /^\/(?:[^/]+\/jobs\/\d+|embed\/job_app)/,
  list: /^\/(?:embed\/job_board|[^/]+\/?$)/,
  listOf: 'employer',
});
