/** Business Wire: a release begins with "CITY--(BUSINESS WIRE)--" and ends with "About …" and its contacts. */
import { readRelease } from './press-release.ts';
import type { Site } from './site.ts';

const hosts = /(?:^|\.)businesswire\.com$/;

export const businessWire: Site = {
  name: 'business-wire',
  matches: ({ host, path }) => hosts.test(host) && /^\/(?:news\/home|newsroom)\/.+/.test(path),
  read: (page) => readRelease(page, 'business-wire', hosts),
};
