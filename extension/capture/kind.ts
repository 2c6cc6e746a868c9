/** Decides what kind of page this is, and why where it is none that the product reads. */
import type { PageKind } from '../../shared/words.ts';
import type { RoleList } from './hiring/role-list.ts';
import { articleScore } from './kind/article.ts';
import { blockedReason, type Reason } from './kind/blocked.ts';
import { ownPageScore, siteScore } from './kind/company-page.ts';
import { rules } from './kind/rules.ts';
import type { Page } from './page/page.ts';
import type { Trace } from './rule.ts';

export interface KindFound {
  kind: PageKind;
  /** Dotted name of the rule that decided, for the trace. */
  rule: string;
  /** Why it is `other`; null for every other kind. */
  reason: Reason | null;
}

export const unknownKind: KindFound = { kind: 'other', rule: 'kind.none', reason: 'no-company' };

/** With a trace every rule is asked, so that it can tell what the losers say; without, the first that holds ends it. */
export const kindOf = (page: Page, roles: RoleList, trace: Trace | null = null): KindFound => {
  const reason = blockedReason(page);
  if (reason) return { kind: 'other', rule: `kind.blocked.${reason}`, reason };
  const won = rules.find(({ holds }) => holds(page, roles));
  if (trace) tellAll(page, roles, trace);
  if (!won) return unknownKind;
  return { kind: won.kind, rule: won.name, reason: won.kind === 'other' ? 'no-company' : null };
};

const tellAll = (page: Page, roles: RoleList, trace: Trace): void => {
  const tell = (name: string, value: unknown) =>
    trace({ field: 'page.kind', rule: name, won: false, value, error: null });
  for (const { name, kind, holds } of rules) tell(name, holds(page, roles) ? kind : null);
  tell('kind.score.own', ownPageScore(page));
  tell('kind.score.site', siteScore(page));
  tell('kind.score.article', articleScore(page));
};
