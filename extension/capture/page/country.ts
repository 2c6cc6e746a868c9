/** Country for which a page is made, as its language tag, locale or address say; a hint for currencies, no fact. */

import { holdsHan } from '../../../shared/text/script.ts';
import type { Page } from './page.ts';

const byEnd: Record<string, string> = { uk: 'GB', cn: 'CN' };
const generic = new Set(['io', 'ai', 'co', 'me', 'tv', 'hr', 'ly', 'ms', 'in']);

export const countryHint = (page: Page): string | null => {
  const labels = page.host.split('.');
  const end = labels.at(-1) ?? '';
  if (/^[a-z]{2}$/.test(end) && !generic.has(end)) return byEnd[end] ?? end.toUpperCase();
  const [first = ''] = labels;
  // "au.board.example": boards put the country first.
  if (labels.length > 2 && /^[a-z]{2}$/.test(first) && first !== 'hr' && first !== 'my')
    return byEnd[first] ?? first.toUpperCase();
  const tag = page.walked.lang ?? page.meta.get('og:locale') ?? '';
  const region = /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?[-_]([A-Z]{2})\b/.exec(tag)?.[1];
  // A title's script says more than a language tag that a template left there.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(page.title) || /^ja\b/i.test(tag)) return 'JP';
  // A part of a page has no title.
  if (holdsHan(page.title || page.text.slice(0, 300)) || /^zh\b/i.test(tag))
    return region === 'US' ? 'CN' : (region ?? 'CN');
  return region ?? null;
};
