/** 智联招聘: a posting is `jobs.zhaopin.com/{id}.htm` or `/jobdetail/{id}.htm`; older pages have labelled pairs (职位月薪, 工作地点, 发布日期). */
import { boardSite } from './board-site.ts';

export const zhaopin = boardSite({
  name: 'zhaopin',
  host: /(?:^|\.)zhaopin\.com$/,
  posting: /^\/(?:jobdetail\/)?cc\w+\.htm|^\/\d{10,}\.htm|^\/jobdetail\//,
  list: /^\/(?:sou|jobs\/searchresult|[a-z]+\/jl\d+|citymap)/,
  listOf: 'search',
});
