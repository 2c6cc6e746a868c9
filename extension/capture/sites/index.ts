/** The sites that have a reader of their own. The first that matches is asked. */
import type { Page } from '../page/page.ts';
import type { Trace } from '../rule.ts';
import type { Site, SiteReading } from './site.ts';

export const sites: readonly Site[] = [];

export const readSite = (page: Page, trace: Trace | null): SiteReading | null =>
  sites.find((site) => site.matches(page))?.read(page, trace) ?? null;
