/** 36kr: an article or a flash stands as data in the page's state, also where a script has yet to draw it. */
import { sentences } from '../../../shared/text/sentences.ts';
import type { Page } from '../page/page.ts';
import { stateObjects } from '../page/state.ts';
import { type Story, storyOf } from '../page/story.ts';
import { newsReading } from './news-reading.ts';
import type { Site } from './site.ts';

const maxContent = 60_000;
const hoursOfChina = 8 * 3_600_000;

export const thirtySixKr: Site = {
  name: '36kr',
  matches: ({ host }) => host === '36kr.com' || host.endsWith('.36kr.com'),
  read: (page) =>
    /^\/(?:p|newsflashes|video|coop)\/[\w-]+/.test(page.path)
      ? newsReading(page, null, articleOf(page) ?? storyOf(page))
      : null,
};

/** The state holds `widgetTitle`, `widgetContent` as HTML and `publishTime` in milliseconds; related articles have no content. */
const articleOf = (page: Page): Story | null => {
  for (const state of stateObjects(page)) {
    const title = state.get('widgettitle');
    const content = state.get('widgetcontent');
    const at = state.get('publishtime');
    if (typeof title !== 'string' || typeof content !== 'string' || !content) continue;
    const told = sentences(plain(content)).map(({ text, start }, place) => ({
      text,
      at: place,
      offset: start,
    }));
    return { heads: [title], body: told.slice(0, 600), date: typeof at === 'number' ? dayInChina(at) : null };
  }
  return null;
};

const plain = (html: string): string =>
  html
    .slice(0, maxContent)
    .replace(/<\/?(?:p|br|div|li|h\d|blockquote)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

const dayInChina = (milliseconds: number): string | null => {
  const date = new Date(milliseconds + hoursOfChina);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
};
