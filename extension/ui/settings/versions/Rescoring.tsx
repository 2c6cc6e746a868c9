/** What a choice of version has the Worker do: told before it is made, and followed until it is done. */
import { useEffect, useState } from 'preact/hooks';
import type { ModelList } from '../../../../shared/api/scoring.ts';
import { useSettings } from '../settings-context.tsx';
import { useVersionWords } from './words.ts';

/** A step waits for the queue and for D1: an estimate, on the safe side. */
const stepSeconds = 0.25;
/**
 * Accounts that Cloudflare's free plan lets be scored anew in a day: a step is 3 of its 10,000 queue operations, an account
 * 3 of its 100,000 rows written.
 */
const freeADay = 30_000;
const pollMs = 5_000;

export const RescoringCost = ({ list: { rescoring } }: { list: ModelList }) => {
  const t = useVersionWords().rescoring;
  if (!rescoring || rescoring.accounts === 0) return null;
  const { accounts, perStep } = rescoring;
  const steps = Math.ceil(accounts / perStep);
  return (
    <p class="soft small">
      {t.cost(accounts, steps, Math.round((steps * stepSeconds) / 60))}{' '}
      {accounts > freeADay && t.free(freeADay, Math.ceil(accounts / freeADay))}
    </p>
  );
};

export const RescoringProgress = ({ list }: { list: ModelList }) => {
  const t = useVersionWords().rescoring;
  const { work } = useSettings();
  const [rescoring, setRescoring] = useState(list.rescoring);
  const [hasRun, setHasRun] = useState(false);
  useEffect(() => setRescoring(list.rescoring), [list]);
  useEffect(() => {
    if (rescoring === null || rescoring.done === null) return;
    setHasRun(true);
    const timer = setTimeout(async () => {
      const found = await work.model.models();
      // A copy where it failed: asked again as long.
      setRescoring(found.ok ? found.value.rescoring : { ...rescoring });
    }, pollMs);
    return () => clearTimeout(timer);
  }, [rescoring]);
  const isDone = rescoring !== null && rescoring.done === null;
  return (
    <p class="soft" role="status">
      {rescoring && rescoring.done !== null && t.progress(rescoring.done, rescoring.accounts)}
      {isDone && hasRun && t.finished(rescoring.accounts)}
    </p>
  );
};
