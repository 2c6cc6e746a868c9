/** The next version in the making. It is kept while the dashboard is open; closing it with changes is warned of. */
import { useEffect, useState } from 'preact/hooks';
import type { Model } from '../../../../shared/score/model.ts';
import { useSettings } from '../settings-context.tsx';
import { deskOf } from './desk.ts';
import { diffModels } from './diff-models.ts';

export interface Drafting {
  model: Model;
  isDirty: boolean;
  change(model: Model): void;
  /** Back to the version that scores. */
  drop(): void;
}

export const useDraft = (active: Model): Drafting => {
  const desk = deskOf(useSettings().work.model);
  const [draft, setDraft] = useState(desk.draft);
  const model = draft ?? active;
  const isDirty = draft !== null && diffModels(active, draft).length > 0;
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isDirty]);
  const keep = (next: Model | null) => {
    desk.draft = next;
    setDraft(next);
  };
  return { model, isDirty, change: (next) => keep(asDraft(active, next)), drop: () => keep(null) };
};

/** What was learnt was held against outcomes as it was: with another weight or profile it no longer is. Pure. */
export const asDraft = (active: Model, model: Model): Model => {
  const scores = diffModels({ ...active, trained: null }, { ...model, trained: null }).some(
    ({ kind }) => kind !== 'cut',
  );
  return { ...model, trained: scores ? null : active.trained };
};
