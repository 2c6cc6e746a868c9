/** TechCrunch: an article by its dated path. What it says of its own publisher is of no company that it tells of. */
import { newsReading } from './news-reading.ts';
import type { Site } from './site.ts';

export const techCrunch: Site = {
  name: 'techcrunch',
  matches: ({ host }) => host === 'techcrunch.com' || host.endsWith('.techcrunch.com'),
  read: (page) => (/^\/20\d\d\/\d\d\/\d\d\/[^/]+/.test(page.path) ? newsReading(page, null) : null),
};
