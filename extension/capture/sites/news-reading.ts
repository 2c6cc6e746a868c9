/** What a paper's article says of others: the events, and the company that they are about. Nothing of the paper's own. */
import { noCompany } from '../company/company.ts';
import { readFunding } from '../news/funding.ts';
import { newsSubject } from '../news/news-subject.ts';
import { readSignals } from '../news/signals.ts';
import type { Page } from '../page/page.ts';
import { type Story, storyOf } from '../page/story.ts';
import type { SiteReading } from './site.ts';

/** @param speaker whom "we" means; null where a paper tells of others. */
export const newsReading = (
  page: Page,
  speaker: string | null,
  story: Story = storyOf(page),
): SiteReading => {
  const funding = readFunding(page, 'news', () => speaker, story);
  const signals = funding.length ? [] : readSignals(page, 'news', () => speaker, story);
  const company = newsSubject(page, noCompany, [...funding, ...signals]);
  return { kind: 'news', company, people: [], jobs: [], openRoles: null, funding, signals };
};
