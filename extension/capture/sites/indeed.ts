/** Indeed: `/viewjob?jk={id}` carries JobPosting data; the employer is a link to `/cmp/{name}`. */
import { boardSite } from './board-site.ts';

export const indeed = boardSite({
  name: 'indeed',
  host: /(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2})$/,
  posting: /^\/(?:m\/)?viewjob|^\/rc\/clk/,
  list: /^\/(?:jobs|q-[^/]+-(?:jobs|l-)|cmp\/[^/]+\/jobs)/,
  listOf: 'search',
});
