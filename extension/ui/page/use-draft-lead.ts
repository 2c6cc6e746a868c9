/**
 * What the page in front scores by itself. The scoring is code that a company that the team knows has no need of, so it
 * is loaded while the team is asked about the company: the answer is waited for anyway.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../../shared/capture.ts';
import type { Model } from '../../../shared/score/model.ts';
import type { DraftLead } from './draft-lead.ts';

type Scorer = (draft: Draft, readAt: string, model: Model | null) => DraftLead;

/** @returns null until the scoring is there. */
export const useDraftLead = (draft: Draft, readAt: string, model: Model | null): DraftLead | null => {
  const [scorer, setScorer] = useState<{ score: Scorer } | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./draft-lead.ts').then(({ leadOfDraft }) => wanted && setScorer({ score: leadOfDraft }));
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(() => scorer?.score(draft, readAt, model) ?? null, [scorer, draft, readAt, model]);
};
