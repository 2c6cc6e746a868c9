/** A draft in a member's hands: each edit and omission can be taken back. */
import { useState } from 'preact/hooks';
import type { Draft } from '../../../shared/capture.ts';

export interface DraftEdits {
  draft: Draft;
  /** What the last change did; null where there is none to take back. */
  last: string | null;
  invalid: boolean;
  apply(draft: Draft, what: string): void;
  undo(): void;
  setInvalid(id: string, invalid: boolean): void;
}

interface Step {
  draft: Draft;
  what: string;
}

export const useDraft = (first: Draft): DraftEdits => {
  const [draft, setDraft] = useState(first);
  const [steps, setSteps] = useState<Step[]>([]);
  const [bad, setBad] = useState<ReadonlySet<string>>(new Set());
  return {
    draft,
    last: steps.at(-1)?.what ?? null,
    invalid: bad.size > 0,
    apply: (next, what) => {
      setSteps((was) => [...was, { draft, what }]);
      setDraft(next);
    },
    undo: () => {
      const step = steps.at(-1);
      if (!step) return;
      setSteps((was) => was.slice(0, -1));
      setDraft(step.draft);
    },
    setInvalid: (id, invalid) =>
      setBad((was) => {
        if (was.has(id) === invalid) return was;
        const next = new Set(was);
        if (invalid) next.add(id);
        else next.delete(id);
        return next;
      }),
  };
};
