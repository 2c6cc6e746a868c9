/** A site that the generic reader does not do justice to: one file beside this one, and one line in `index.ts`. */
import type { CapturedCompany, Draft } from '../../../shared/capture.ts';
import type { PageKind } from '../../../shared/words.ts';
import type { Page } from '../page/page.ts';
import type { Trace } from '../rule.ts';

export interface Site {
  /** The first part of its rules' names, such as `greenhouse`. */
  name: string;
  /** By address, title and meta tags alone: every page asks every site. */
  matches: (page: Page) => boolean;
  /** null where this is none of its pages that say something, such as its own home page. */
  read: (page: Page, trace: Trace | null) => SiteReading | null;
}

/** A field that is left out is the generic reader's; null and [] say that the page has none. */
export interface SiteReading
  extends Partial<Pick<Draft, 'people' | 'jobs' | 'openRoles' | 'funding' | 'signals'>> {
  kind?: PageKind;
  company?: Partial<CapturedCompany>;
}

/** The draft with what its site told in place of what was read by general rules. */
export const withSite = (draft: Draft, { kind, company, ...rest }: SiteReading): Draft => ({
  ...draft,
  ...rest,
  company: { ...draft.company, ...company },
  page: { ...draft.page, kind: kind ?? draft.page.kind },
});
