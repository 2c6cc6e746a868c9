/** BOSS直聘: a posting is `/job_detail/{id}.html`, titled 「职位招聘」_公司招聘; its date stands in untyped JSON-LD (`pubDate`). */
import { boardSite } from './board-site.ts';

export const boss = boardSite({
  name: 'boss',
  host: /(?:^|\.)zhipin\.com$/,
  posting: /^\/job_detail\/[^/]+\.html/,
  list: /^\/(?:web\/geek\/jobs?|c\d+|gongsi\/job\/|zhaopin|job_detail\/?$)/,
  listOf: 'search',
});
