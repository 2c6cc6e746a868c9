/** How far a source is trusted on its company: typed by a member, then the company's own pages, then others. Pure. */
import type { Source } from '../../shared/api/score.ts';
import { companyDomain } from '../identity/identity.ts';

/** Lower is better. Among equals the one received last wins: callers put it first and sort stably. */
export const rank = (source: Source, domain: string | null): number => {
  if (source.rule === 'member') return 0;
  return domain !== null && hostOf(source.url) === domain ? 1 : 2;
};

const hostOf = (url: string): string | null => {
  const host = URL.parse(url)?.hostname;
  return host === undefined ? null : companyDomain(host);
};
