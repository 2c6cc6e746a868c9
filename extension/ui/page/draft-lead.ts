/** A page that nobody has saved yet, scored by itself as the Worker would score it. Pure; loaded when it is asked for. */
import type { Lead } from '../../../shared/api/lead.ts';
import type { Score } from '../../../shared/api/score.ts';
import type { Draft } from '../../../shared/capture.ts';
import { type AccountSignal, observe } from '../../../shared/observe.ts';
import { summary } from '../../../shared/score/lead-summary.ts';
import { type Model, startModel } from '../../../shared/score/model.ts';
import { score } from '../../../shared/score/score.ts';

export interface DraftLead extends Pick<Lead, 'why' | 'decides' | 'missing'> {
  score: Score;
  signals: AccountSignal[];
}

/** @param model the team's; null while it is not known. */
export const leadOfDraft = (draft: Draft, readAt: string, model: Model | null): DraftLead => {
  const { facts, people, signals } = observe({ ...draft, capturedAt: readAt }, 'you');
  const scored = score({ facts, people, signals }, new Date(readAt), model ?? startModel);
  return { ...summary(scored, people), score: scored, signals };
};
