/**
 * How much of a LinkedIn page may be read. The tab alone, unless the team's admin has turned tier 1 on: then its visible
 * header too, of so many pages an hour. What the team has decided is asked for again every ten minutes; where it cannot
 * be asked, the tab alone.
 */
import { linkedinPagesAnHour } from '../../shared/privacy-terms.ts';
import type { LinkedInReach } from '../ui/services.ts';
import type { LinkedInUse } from './linkedin-use-schema.ts';

export interface LinkedInReachDeps {
  now(): number;
  /** The team that this browser is connected to; null where it is to none. */
  findWorkspace(): Promise<string | null>;
  /** Null where the Worker does not answer. */
  askTier(): Promise<0 | 1 | null>;
  findUse(): Promise<LinkedInUse | null>;
  keepUse(use: LinkedInUse): Promise<void>;
}

const freshFor = 10 * 60_000;
const hour = 60 * 60_000;

export const createLinkedInReach = (deps: LinkedInReachDeps): (() => Promise<LinkedInReach>) => {
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: two pages at once would be counted as one.
  return () => {
    const reach = last.then(() => decide(deps));
    last = reach.catch(() => null);
    return reach;
  };
};

const decide = async (deps: LinkedInReachDeps): Promise<LinkedInReach> => {
  const { findWorkspace, askTier, findUse, keepUse } = deps;
  const now = deps.now();
  const workspace = await findWorkspace();
  if (workspace === null) return 'tab';
  const kept = await findUse();
  const known = kept && kept.workspace === workspace && now - kept.askedAt < freshFor ? kept : null;
  const tier = known ? known.tier : await askTier();
  if (tier === null) return 'tab';
  const askedAt = known ? known.askedAt : now;
  // The hour counts whichever team it was for: LinkedIn sees one member.
  const reads = (kept?.reads ?? []).filter((at) => now - at < hour);
  const mayRead = tier === 1 && reads.length < linkedinPagesAnHour;
  // Counted before it is read: a browser that stops in between has read one too few, never one too many.
  await keepUse({ workspace, tier, askedAt, reads: mayRead ? [...reads, now] : reads });
  return tier === 0 ? 'tab' : mayRead ? 'header' : 'spent';
};
