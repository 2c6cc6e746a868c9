/** 拉勾: a posting is `/jobs/{id}.html`; pay, place, experience and kind stand on one line parted by slashes. */
import { boardSite } from './board-site.ts';

export const lagou = boardSite({
  name: 'lagou',
  host: /(?:^|\.)lagou\.com$/,
  posting: /^\/(?:jobs|wn\/jobs)\/\d+\.html/,
  list: /^\/(?:jobs\/list_|zhaopin|wn\/(?:zhaopin|jobs\/?$)|gongsi\/j\d+)/,
  listOf: 'search',
});
