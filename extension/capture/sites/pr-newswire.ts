/** PR Newswire: a release ends with "About …" and a line that names its source. */
import { readRelease } from './press-release.ts';
import type { Site } from './site.ts';

const hosts = /(?:^|\.)prnewswire\.(?:com|co\.uk)$|(?:^|\.)prnasia\.com$/;

export const prNewswire: Site = {
  name: 'pr-newswire',
  matches: ({ host, path }) => hosts.test(host) && /\/(?:news-releases|story)\/.*\d{3}/.test(path),
  read: (page) => readRelease(page, 'pr-newswire', hosts),
};
