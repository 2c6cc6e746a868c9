/** A page of a site that a member lets us follow is in front: the icon says its company's score, an open panel reads it. */
import type { Account, LookupQuery } from '../../shared/api/account.ts';
import type { Capture } from '../../shared/capture.ts';
import type { ShownTab } from '../browser/site-shown.ts';
import type { Result } from '../ui/services.ts';

/** Milliseconds that an answer is shown for before the team is asked again: going through a site asks once. */
const freshFor = 15 * 60_000;

export interface FollowDeps {
  now(): number;
  /** The host that speaks for a company; null for one that we follow by no permission, such as LinkedIn. */
  hostOf(url: string): string | null;
  /** The team's last answer, if it came after then; an answer may be that they do not know it. */
  findKept(host: string, after: number): Promise<{ account: Account | null } | null>;
  lookup(host: string): Promise<Result<Account | null>>;
  isStillThere(tab: ShownTab): Promise<boolean>;
  showScore(tabId: number, lead: Account['lead']): Promise<void>;
  tellPanel(windowId: number): void;
}

/** Sends nothing but the site's domain. What cannot be asked now shows nothing: it is no time for a failure's words. */
export const followSite = async (tab: ShownTab, deps: FollowDeps): Promise<void> => {
  const host = deps.hostOf(tab.url);
  if (host === null) return;
  deps.tellPanel(tab.windowId);
  const account = await find(host, deps);
  if (account && (await deps.isStillThere(tab))) await deps.showScore(tab.id, account.lead);
};

/** The names under which an answer on the company of a capture may be kept. */
export const companiesOf = (
  { company, page }: Pick<Capture, 'company' | 'page'>,
  hostOf: FollowDeps['hostOf'],
): LookupQuery[] => [
  ...[...new Set([company.domain?.value, hostOf(page.url)])].flatMap((domain) => (domain ? { domain } : [])),
  ...(company.name ? [{ name: company.name.value }] : []),
];

const find = async (host: string, { now, findKept, lookup }: FollowDeps): Promise<Account | null> => {
  const kept = await findKept(host, now() - freshFor);
  if (kept) return kept.account;
  const answer = await lookup(host);
  return answer.ok ? answer.value : null;
};
