/** The empty draft, and the caps that keep a draft within its schema whatever a page says. */
import type { CapturedCompany, Draft } from '../../shared/capture.ts';

export const emptyCompany = (): CapturedCompany => ({
  name: null,
  domain: null,
  description: null,
  industry: null,
  employees: null,
  revenue: null,
  founded: null,
  country: null,
  city: null,
  businessModel: null,
  logo: null,
  emails: [],
  phones: [],
  social: [],
  identifiers: [],
  technologies: [],
});

export const emptyDraft = (url: string, title: string): Draft => ({
  page: { url: url.slice(0, 2000), title: title.slice(0, 500), lang: null, kind: 'other' },
  reason: null,
  company: emptyCompany(),
  people: [],
  jobs: [],
  openRoles: null,
  board: null,
  funding: [],
  signals: [],
});

/** A text of one line for a field of at most `max` characters; null where nothing is left. */
export const lineOf = (text: string | null | undefined, max: number): string | null => {
  if (!text) return null;
  const plain = text
    .slice(0, max * 4)
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .trim();
  if (plain.length <= max) return plain || null;
  const cut = plain.slice(0, max);
  const space = cut.lastIndexOf(' ');
  return (space > max * 0.6 ? cut.slice(0, space) : cut).trim() || null;
};
