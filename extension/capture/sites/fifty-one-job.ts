/** 前程无忧 (51job): a posting is `jobs.51job.com/{city}/{id}.html`; place, experience, degree and date stand on one barred line. */
import { boardSite } from './board-site.ts';

export const fiftyOneJob = boardSite({
  name: 'fifty-one-job',
  host: /(?:^|\.)51job\.com$/,
  posting: /^\/(?:[a-z-]+\/)?\d+\.html/,
  list: /^\/(?:list|pc\/search|[a-z]+\/?$)/,
  listOf: 'search',
});
