/** Workable: `apply.workable.com/{token}` lists, `/{token}/j/{shortcode}/` is a posting; drawn by a script. */
import { boardSite } from './board-site.ts';

export const workable = boardSite({
  name: 'workable',
  host: /(?:^|\.)workable\.com$/,
  posting: /^\/(?:[^/]+\/)?(?:j|jobs|view)\/[^/]+/,
  list: /^\/[^/]+\/?$/,
  listOf: 'employer',
});
