/** Wikipedia: people by the infobox alone; an article names many who have nothing to do with the company. */
import { directoryOf } from './directory.ts';
import { infoboxPeople } from './infobox.ts';
import type { Site } from './site.ts';

export const wikipedia: Site = {
  name: 'wikipedia',
  matches: (page) =>
    /(?:^|\.)wikipedia\.org$/.test(page.host) || /[-–—]\s(?:Wikipedia|维基百科|維基百科)/.test(page.title),
  read: (page) => (directoryOf(page) === true ? { people: infoboxPeople(page, 'wikipedia.infobox') } : null),
};
