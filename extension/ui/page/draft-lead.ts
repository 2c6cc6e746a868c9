/** A page that nobody has saved yet, scored by itself as the Worker would score it. Pure. */
import type { Account, Lead, Score } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/capture.ts';
import { type AccountSignal, observe } from '../../../shared/observe.ts';
import { summary } from '../../../shared/score/lead-summary.ts';
import { type Model, startModel } from '../../../shared/score/model.ts';
import { score } from '../../../shared/score/score.ts';

export interface DraftLead
  extends Pick<Lead, 'domain' | 'industry' | 'employees' | 'country' | 'why' | 'decides' | 'missing'> {
  name: string | null;
  score: Score;
  signals: AccountSignal[];
}

/** @param model the team's; null while it is not known. */
export const leadOfDraft = (draft: Draft, readAt: string, model: Model | null): DraftLead => {
  const { facts, people, signals } = observe({ ...draft, capturedAt: readAt }, 'you');
  const scored = score({ facts, people, signals }, new Date(readAt), model ?? startModel);
  const { company } = draft;
  return {
    name: company.name?.value ?? null,
    domain: company.domain?.value ?? null,
    industry: company.industry?.value ?? null,
    employees: company.employees?.value ?? null,
    country: company.country?.value ?? null,
    ...summary(scored, people),
    score: scored,
    signals,
  };
};

/** Dated reasons on the page that the account has not had. */
export const newSignals = (draft: DraftLead, account: Account): AccountSignal[] => {
  const had = new Set(account.signals.map((signal) => signal.id));
  return draft.signals.filter((signal) => !had.has(signal.id));
};
