/** Decides what kind of page this is, and why where it is none that the product reads. */
import type { PageKind } from '../../shared/words.ts';
import { hasType } from './page/data.ts';
import type { Page } from './page/page.ts';

export interface KindFound {
  kind: PageKind;
  /** Why it is `other`; null for every other kind. */
  reason: 'login-wall' | 'captcha' | 'error-page' | 'parked' | 'no-company' | null;
}

export const kindOf = (page: Page): KindFound => {
  if (page.things.some((thing) => hasType(thing, /^JobPosting$/))) return { kind: 'job', reason: null };
  if (
    page.things.some((thing) => hasType(thing, /^(?:News|Blog|Tech)?(?:Article|BlogPosting|Posting)$/)) ||
    page.meta.get('og:type') === 'article'
  )
    return { kind: 'news', reason: null };
  return { kind: 'company', reason: null };
};
