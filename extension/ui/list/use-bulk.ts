/** One change to many leads: in as many actions as it takes, each as large as the Worker takes; stopped, undone. */
import { useRef, useState } from 'preact/hooks';
import type { BulkChange, BulkResult, UndoResult } from '../../../shared/api/lead-work.ts';
import type { Failure } from '../services.ts';
import { useWork } from './work.tsx';

/** Leads in one action, as the Worker has it. */
const mostAtOnce = 200;

/** What all actions of one change came to. */
export interface BulkDone extends Pick<BulkResult, 'changed' | 'results'> {
  ids: string[];
}
type Undone = Pick<UndoResult, 'reverted' | 'results'>;

export const useBulk = (onDone: () => void) => {
  const work = useWork();
  const [busy, setBusy] = useState(false);
  /** Of leads; null where one action does it all. */
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [result, setResult] = useState<BulkDone | null>(null);
  const [undone, setUndone] = useState<Undone | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stopped = useRef(false);

  const change = async (chosen: readonly string[], what: BulkChange) => {
    stopped.current = false;
    setBusy(true);
    setUndone(null);
    const done: BulkDone = { ids: [], changed: 0, results: [] };
    let failed: Failure | null = null;
    for (let from = 0; from < chosen.length && !stopped.current && !failed; from += mostAtOnce) {
      if (chosen.length > mostAtOnce) setProgress({ done: from, all: chosen.length });
      const leads = chosen.slice(from, from + mostAtOnce);
      const answer = await work.bulk({ id: crypto.randomUUID(), leads, change: what });
      if (!answer.ok) failed = answer.failure;
      else {
        done.ids.push(answer.value.id);
        done.changed += answer.value.changed;
        done.results.push(...answer.value.results);
      }
    }
    setBusy(false);
    setProgress(null);
    setFailure(failed);
    // What is done is done, and can be undone, whatever stopped the rest.
    setResult(done.ids.length > 0 ? done : null);
    onDone();
  };

  const undo = async () => {
    if (!result) return;
    setBusy(true);
    const back: Undone = { reverted: 0, results: [] };
    let left = [...result.ids];
    let failed: Failure | null = null;
    for (const id of result.ids) {
      const answer = await work.undoBulk(id);
      if (!answer.ok) {
        failed = answer.failure;
        break;
      }
      back.reverted += answer.value.reverted;
      back.results.push(...answer.value.results);
      left = left.slice(1);
    }
    setBusy(false);
    setFailure(failed);
    setUndone(back.results.length > 0 ? back : null);
    setResult(left.length > 0 ? { ...result, ids: left } : null);
    onDone();
  };

  return {
    busy,
    progress,
    result,
    undone,
    failure,
    change,
    undo,
    stop: () => {
      stopped.current = true;
    },
  };
};
