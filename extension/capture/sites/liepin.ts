/** 猎聘: a posting is `/job/{id}.shtml`, or `/a/{id}.shtml` of a headhunter who withholds the employer; title 【城市 职位招聘】_公司招聘信息. */
import { boardSite } from './board-site.ts';

export const liepin = boardSite({
  name: 'liepin',
  host: /(?:^|\.)liepin\.com$/,
  posting: /^\/(?:job|a)\/\d+\.s?html/,
  list: /^\/(?:zhaopin|zp[a-z]*|city-[a-z]+|company-jobs)/,
  listOf: 'search',
});
