/** Dated reasons on the page that the account has not had. Pure. */
import type { Account } from '../../../shared/api/account.ts';
import type { Reason } from '../../../shared/api/score.ts';
import type { DraftLead } from './draft-lead.ts';

export const addedReasons = ({ signals, score }: DraftLead, account: Account): Reason[] => {
  const had = new Set(account.signals.map(({ id }) => id));
  const added = new Set<string>(signals.filter(({ id }) => !had.has(id)).map(({ kind }) => kind));
  return score.terms.filter(({ id }) => added.has(id)).map((term) => term.reason);
};
